import type { OwnServer } from '../../tests/postgres/embedded.ts';
import { measurePlanning } from '../digests/planning.ts';
import type { Planning } from '../digests/protocol.ts';
import { measureSizes, type TableSize } from './sizes.ts';
import { measureUpkeep, type Upkeep } from './upkeep.ts';

/** With so many chats: a thousand are due. */
export interface Many {
  readonly chats: number;
  readonly planning: Planning;
  readonly sizes: readonly TableSize[];
  readonly upkeep: Upkeep;
}

const due = 1_000;

export async function measureMany(chats: number, folder: string, server: OwnServer): Promise<Many> {
  const url = await server.schema();
  const schema = new URL(url).searchParams.get('options')?.split('=')[1] ?? 'public';
  const planning = await measurePlanning({ subscriptions: chats, due }, 'postgres', folder, url);
  const sizes = await measureSizes(chats, server, schema);
  const upkeep = await measureUpkeep(chats, server, schema);
  await server.query(`drop schema ${schema} cascade`);
  return { chats, planning, sizes, upkeep };
}
