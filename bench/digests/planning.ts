import { mkdtempSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import { root, worker } from '../build.ts';
import { startChild } from '../child.ts';
import type { DigestStoreReport } from '../digestStore.ts';
import type { Planning, StoreName } from './protocol.ts';

export interface PlanningSize {
  readonly subscriptions: number;
  readonly due: number;
}

export const planningSizes: readonly PlanningSize[] = [
  { subscriptions: 1_000, due: 100 },
  { subscriptions: 10_000, due: 100 },
  { subscriptions: 100_000, due: 100 },
  { subscriptions: 10_000, due: 10_000 },
];

const longestWait = 300_000;

/** In a process of its own, so that nothing else is in its memory. */
export async function measurePlanning(
  { subscriptions, due }: PlanningSize,
  store: StoreName,
  folder: string,
  /** For `postgres`. */
  databaseUrl = '',
): Promise<Planning> {
  const child = startChild({
    program: worker('planning'),
    nodeOptions: ['--expose-gc'],
    env: {
      ROOT: root,
      FOLDER: mkdtempSync(path.join(folder, 'planning-')),
      SUBSCRIPTIONS: String(subscriptions),
      DUE: String(due),
      STORE: store,
      DATABASE_URL: databaseUrl,
    },
    output: devNull,
  });
  const planning = await child.next<Planning>(() => true, longestWait);
  await child.kill();
  return planning;
}

/** What the embedded store costs, with up to so many chats. */
export async function measureStore(upTo: number): Promise<DigestStoreReport> {
  const child = startChild({
    program: worker('digestStore'),
    nodeOptions: ['--expose-gc'],
    env: { UP_TO: String(upTo) },
    output: devNull,
  });
  const report = await child.next<DigestStoreReport>(() => true, longestWait);
  await child.kill();
  return report;
}
