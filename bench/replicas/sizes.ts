import type { OwnServer } from '../../tests/postgres/embedded.ts';

/** Bytes, after `vacuum`. */
export interface TableSize {
  readonly name: string;
  readonly rows: number;
  /** With its indexes. */
  readonly total: number;
  readonly indexes: readonly { readonly name: string; readonly bytes: number }[];
}

const names = ['subscriptions', 'deliveries', 'chats', 'updates_seen', 'chat_turns'] as const;

/** Subscriptions and deliveries are there already; the others are made, a row for each chat. */
export async function measureSizes(
  chats: number,
  server: OwnServer,
  schema: string,
): Promise<readonly TableSize[]> {
  await server.query(fill(chats), [], schema);
  const all: TableSize[] = [];
  for (const name of names) {
    await server.query(`vacuum analyze ${name}`, [], schema);
    all.push(await sizeOf(name, server, schema));
  }
  return all;
}

function fill(chats: number): string {
  const each = `generate_series(1, ${chats}) n`;
  return `
    insert into chats select 700000000 + n, '{"locale":"kk"}' from ${each};
    insert into updates_seen (update_id, taken_by, handled)
      select 100000000 + n, '11111111-2222-3333-4444-555555555555', true from ${each};
    insert into chat_turns (chat_id, last, done) select 700000000 + n, 3, 3 from ${each};
  `;
}

async function sizeOf(name: string, server: OwnServer, schema: string): Promise<TableSize> {
  const [whole] = await server.query(
    `select pg_total_relation_size('${name}')::float8 as total, (select count(*) from ${name})::int as rows`,
    [],
    schema,
  );
  const indexes = await server.query(
    `select indexrelid::regclass::text as name, pg_relation_size(indexrelid)::float8 as bytes
      from pg_index where indrelid = '${name}'::regclass order by bytes desc`,
    [],
    schema,
  );
  return {
    name,
    rows: Number(whole?.['rows']),
    total: Number(whole?.['total']),
    indexes: indexes.map((each) => ({ name: String(each['name']), bytes: Number(each['bytes']) })),
  };
}
