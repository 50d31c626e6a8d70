import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Generous: slow machines are no reason to fail, only to wait.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
