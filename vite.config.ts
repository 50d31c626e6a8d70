import { defineConfig } from 'vite';

/** Builds the chat page of the playground; everything it needs is in the bundle, nothing is loaded from elsewhere. */
export default defineConfig({
  root: 'src/playground/page',
  base: './',
  publicDir: false,
  // JSX settings come from the page's tsconfig.json.
  build: {
    outDir: '../../../dist/playground/page',
    emptyOutDir: true,
    // The first browsers with light-dark(), which the page's colours are written in.
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // A data: address would need an exception in a content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
