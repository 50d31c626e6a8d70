import { openPostgres, type PostgresKept, type PostgresOptions } from '../../src/postgres/open.ts';
import type { TestServer } from './server.ts';

/** Opens without a timer: what a test wants renewed it renews. */
export function open(url: string, options: PostgresOptions = {}): Promise<PostgresKept> {
  return openPostgres(url, { repeat: () => () => {}, ...options });
}

/** Opens the same schema again and again, and each time there is nothing in it. */
export function emptied(server: TestServer): () => Promise<{ kept: PostgresKept; url: string }> {
  let url: string | undefined;
  return async () => {
    url ??= await server.schema();
    const kept = await open(url, { connections: 2 });
    await empty(server, url);
    return { kept, url };
  };
}

export function schemaOf(url: string): string {
  return /search_path=(\w+)/.exec(decodeURIComponent(url))?.[1] ?? 'public';
}

/** Row by row: making files anew would take longer than removing what a test leaves. */
async function empty(server: TestServer, url: string): Promise<void> {
  const schema = schemaOf(url);
  const tables = ['chats', 'questions', 'subscriptions', 'editions', 'edits', 'deliveries', 'leases'];
  await server.query(`
    ${tables.map((table) => `delete from ${schema}.${table};`).join('')}
    update ${schema}.counters set value = 0;
  `);
}
