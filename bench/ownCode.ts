import path from 'node:path';
import type { Bench } from './bots.ts';
import { root, worker } from './build.ts';
import { startChild } from './child.ts';
import type { Parts } from './protocol.ts';

/** What an update costs by part, in a process of its own with the outgoing call stubbed. */
export async function measureParts({ folder }: Bench, batches: number): Promise<Parts> {
  const child = startChild({
    program: worker('parts'),
    env: { ROOT: root, LOG_FILE: path.join(folder, 'parts.log'), BATCHES: String(batches) },
    output: path.join(folder, 'parts.out'),
  });
  const parts = await child.next<Parts>(() => true);
  await child.kill();
  return parts;
}
