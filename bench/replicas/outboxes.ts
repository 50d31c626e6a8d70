import { mkdtempSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import type { OwnServer } from '../../tests/postgres/embedded.ts';
import { worker } from '../build.ts';
import { startChild } from '../child.ts';
import type { Outbox } from './protocol.ts';

/** The same work, one after the other. */
export interface OutboxRound {
  readonly folder: Outbox;
  readonly postgres: Outbox;
}

export async function measureOutboxes(
  rounds: number,
  chats: number,
  folder: string,
  server: OwnServer,
): Promise<readonly OutboxRound[]> {
  const inFolder = () => measure(chats, { FOLDER: mkdtempSync(path.join(folder, 'outbox-')) });
  const inPostgres = async () => measure(chats, { DATABASE_URL: await server.schema() });
  const all: OutboxRound[] = [];
  while (all.length < rounds) {
    if (all.length % 2 === 0) all.push({ folder: await inFolder(), postgres: await inPostgres() });
    else all.push({ postgres: await inPostgres(), folder: await inFolder() });
  }
  return all;
}

async function measure(chats: number, env: Readonly<Record<string, string>>): Promise<Outbox> {
  const program = worker('outbox');
  const child = startChild({ program, env: { CHATS: String(chats), ...env }, output: devNull });
  const outbox = await child.next<Outbox>(() => true);
  await child.kill();
  return outbox;
}
