import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
/** What is measured runs on plain Node, as in production: a loader that translates TypeScript would be measured too. */
export const derekProgram = path.join(root, 'dist/main.js');

export type Worker =
  | 'bare'
  | 'broadcast'
  | 'digestStore'
  | 'inline/bot'
  | 'inline/people'
  | 'loop'
  | 'outbox'
  | 'parts'
  | 'planning'
  | 'poster'
  | 'probe'
  | 'stub'
  | 'telegram';

export function worker(name: Worker): string {
  return path.join(root, `dist/bench/bench/workers/${name}.js`);
}

/** Builds the bot without the playground's page, and the workers. `false`: the compiler has said why not. */
export function build(): boolean {
  return ['tsconfig.build.json', 'bench/tsconfig.json'].every((project) => {
    const words = ['--no-install', 'tsc', '-p', project];
    return spawnSync('npx', words, { cwd: root, stdio: 'inherit' }).status === 0;
  });
}
