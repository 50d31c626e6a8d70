import type { OwnServer } from '../../tests/postgres/embedded.ts';
import { startTelegram } from '../digests/telegram.ts';
import { type BroadcastFigures, warmedUp } from '../digests/unlimited.ts';

/** Broadcasts over HTTP with no pace, by the one that leads. */
export interface Leader {
  readonly folder: BroadcastFigures;
  readonly postgres: BroadcastFigures;
}

const slices = 4;

/** Two fresh processes that take turns. */
export async function measureLeader(folder: string, server: OwnServer): Promise<Leader> {
  const telegram = await startTelegram();
  try {
    const inFolder = await warmedUp({ name: 'derek', folder }, telegram);
    const databaseUrl = await server.schema();
    const inPostgres = await warmedUp({ name: 'derek', folder, databaseUrl }, telegram);
    for (let slice = 0; slice < slices; slice += 1) {
      const turns = slice % 2 === 0 ? [inFolder, inPostgres] : [inPostgres, inFolder];
      for (const each of turns) await each.measure();
    }
    await Promise.all([inFolder.stop(), inPostgres.stop()]);
    return { folder: inFolder.figures(), postgres: inPostgres.figures() };
  } finally {
    await telegram.child.kill();
  }
}
