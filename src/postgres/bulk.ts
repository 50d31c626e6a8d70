import { type Selectable, sql } from 'kysely';
import type { Tx } from './database.ts';
import type {
  DeliveriesTable,
  EditionsTable,
  EditsTable,
  QuestionsTable,
  SubscriptionsTable,
} from './schema/tables.ts';

/** Tables that are written many rows at once: their columns with the types, and which of them are the key. */
const shapes = {
  questions: {
    key: ['id'],
    columns: {
      id: 'bigint',
      chat_id: 'bigint',
      text: 'text',
      locale: 'text',
      asked_at: 'text',
      asked_ms: 'bigint',
    },
  },
  subscriptions: {
    key: ['chat_id', 'thread_id'],
    columns: {
      chat_id: 'bigint',
      thread_id: 'bigint',
      chat_kind: 'text',
      locale: 'text',
      schedule: 'json',
      topics: 'json',
      corrected: 'bigint',
      filter: 'json',
      backlog: 'boolean',
      last_slot: 'text',
      looked: 'bigint',
      next_at: 'bigint',
      paused: 'text',
      version: 'bigint',
    },
  },
  editions: {
    key: ['number'],
    columns: {
      number: 'bigint',
      fact: 'text',
      kind: 'text',
      revision: 'bigint',
      topics: 'json',
      at: 'bigint',
    },
  },
  deliveries: {
    key: ['id'],
    columns: {
      id: 'bigint',
      chat_id: 'bigint',
      thread_id: 'bigint',
      chat_kind: 'text',
      slot: 'text',
      state: 'text',
      items: 'json',
      facts: 'text[]',
      waiting: 'bigint',
      marks: 'json',
      messages: 'json',
      failures: 'bigint',
      planned_at: 'bigint',
      not_before: 'bigint',
      closed_at: 'bigint',
      held: 'boolean',
      claimed_by: 'uuid',
    },
  },
  edits: {
    key: ['delivery', 'message_id'],
    columns: {
      delivery: 'bigint',
      message_id: 'bigint',
      not_before: 'bigint',
      failures: 'bigint',
      held: 'boolean',
      claimed_by: 'uuid',
      again: 'boolean',
    },
  },
} as const;

/** Rows as they are read; `json` columns hold objects. */
export interface BulkRows {
  readonly questions: QuestionsTable;
  readonly subscriptions: Selectable<SubscriptionsTable>;
  readonly editions: Selectable<EditionsTable>;
  readonly deliveries: Selectable<DeliveriesTable>;
  readonly edits: EditsTable;
}

/** Adds these rows, or replaces those with their keys; in their order, in one statement. */
export async function writeRows<Name extends keyof BulkRows>(
  tx: Tx,
  table: Name,
  rows: readonly BulkRows[Name][],
): Promise<void> {
  if (rows.length === 0) return;
  const { key, columns } = shapes[table];
  const names = Object.keys(columns);
  // A column an array, and not the rows as JSON: that cannot hold every text that JavaScript can.
  const arrays = Object.entries(columns).map(([name, type]) => {
    const values = rows.map((row) => written(type, Reflect.get(row, name)));
    return sql`${values}::${sql.raw(type === 'text[]' ? 'text' : type)}[]`;
  });
  const selected = Object.entries(columns).map(([name, type]) => sql`${sql.ref(name)}::${sql.raw(type)}`);
  const others = names.filter((name) => !(key as readonly string[]).includes(name));
  await sql`
    insert into ${sql.table(table)} (${list(names)})
    select ${sql.join(selected)} from unnest(${sql.join(arrays)}) as rows (${list(names)})
    on conflict (${list(key)}) do update set
      ${sql.join(others.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`))}
  `.execute(tx);
}

function written(type: string, value: unknown): unknown {
  if (type === 'json') return JSON.stringify(value);
  // There are no arrays of arrays of several lengths: as text, which becomes an array again.
  return Array.isArray(value)
    ? `{${value.map((each) => `"${String(each).replace(/[\\"]/g, '\\$&')}"`).join()}}`
    : value;
}

function list(names: readonly string[]) {
  return sql.join(names.map((name) => sql.ref(name)));
}
