import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askForEditsQuery,
  claimEditsQuery,
  claimQuery,
  dueQuery,
  editionsQuery,
  forgetQuery,
  nextDueQuery,
  plannedBeyondQuery,
  touchedDeliveriesQuery,
} from '../../src/postgres/digests/queries.ts';
import { allTouched, type Touch } from '../../src/postgres/digests/touch.ts';
import { GuardedPool } from '../../src/postgres/pool.ts';
import type { Tables } from '../../src/postgres/schema/tables.ts';
import { open } from './kept.ts';
import { useServer } from './server.ts';

const server = useServer();
const rows = 100_000;
const now = 1_000_000_000;
const holder = randomUUID();
let db: Kysely<Tables>;

beforeAll(async () => {
  const url = await server.schema();
  await (await open(url)).state.close();
  const options = { connections: 2, connectMs: 5_000, answerMs: 60_000 };
  db = new Kysely({ dialect: new PostgresDialect({ pool: new GuardedPool(url, options) }) });
  await sql.raw(filling).execute(db);
});
afterAll(() => db?.destroy());

const touches: readonly Touch[] = [
  { chats: [1, 2], slot: { chatId: 1, slot: '2026-11-22T09:00' }, opens: true },
  { deliveries: [7, 99_007] },
  { chats: [13], wholeChats: [13] },
];

/**
 * 100,000 chats: 50 are due, 50 sleep until the journal grows, 10,000 are paused with an open delivery. As many deliveries, of which 100
 * can be sent; as many edits, of which 100 can be made.
 */
const filling = `
  insert into editions
    select n, 'fact-' || n % 500, 'new', 1, '["ai"]', n from generate_series(1, 2000) n;
  insert into subscriptions
    select n, 0, 'private', 'kk', '{"cadence":"daily"}', '{"ai":{"on":true,"back":1,"seen":2000}}', 2000, '[]', true,
      '2026-11-22T09:00', case when n % 2000 = 1 then 1999 else 2000 end,
      case when n % 2000 = 1 or n % 10 = 2 then null else ${now} + (n % 2000) * 60000 end,
      case when n % 10 = 3 then 'blocked' end, n
    from generate_series(1, ${rows}) n;
  insert into deliveries
    select n, n, 0, 'private', '2026-11-22T09:00', case when n % 10 = 3 or n % 1000 = 7 then 'open' else 'sent' end,
      json_build_array(json_build_object('edition', 1, 'fact', 'fact-' || n % 500, 'topic', 'ai', 'kind', 'new')),
      array['fact-' || n % 500], 0, '{}', '[{"messageId":7,"items":[0]}]', 0, n, n,
      case when n % 10 = 3 or n % 1000 = 7 then null else n end, n % 10 = 3, null
    from generate_series(1, ${rows}) n;
  insert into edits
    select n, 7, case when n % 1000 = 9 then 0 else ${now} + n end, 0, n % 10 = 3, null, false
    from generate_series(1, ${rows}) n;
  insert into leases values ('${holder}', now() + interval '1 hour');
  analyze;
`;

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** How the server answers it, done and taken back. */
async function plan(query: RawBuilder<unknown>): Promise<readonly PlanNode[]> {
  const tx = await db.startTransaction().execute();
  try {
    const explained = sql<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>`explain (analyze, format json) ${query}`;
    const [row] = (await explained.execute(tx)).rows;
    return row === undefined ? [] : nodesOf(row['QUERY PLAN'][0].Plan);
  } finally {
    await tx.rollback().execute();
  }
}

function nodesOf(node: PlanNode): readonly PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** Everything but a lease or two is found by an index. */
function readWhole(nodes: readonly PlanNode[]): readonly (string | undefined)[] {
  return nodes
    .filter((node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] !== 'leases')
    .map((node) => node['Relation Name']);
}

/** The greatest number of rows that a step had in its hands. */
function mostRows(nodes: readonly PlanNode[]): number {
  return Math.max(...nodes.map((node) => (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)));
}

describe(`among ${rows} rows`, () => {
  it.each([
    ['due', dueQuery(now, 200), ['subscriptions_timed', 'subscriptions_asleep'], 200],
    ['nextAt of counts', nextDueQuery(), ['subscriptions_timed', 'subscriptions_asleep'], 1],
    ['plannedBeyond', plannedBeyondQuery(now + 1_998 * 60_000, 200), ['subscriptions_timed'], 200],
    [
      'what changes look at',
      touchedDeliveriesQuery(allTouched(touches)),
      ['deliveries_open', 'deliveries_pkey'],
      10,
    ],
    ['claim', claimQuery(holder, now, 64), ['deliveries_ready'], 64],
    ['claimEdits', claimEditsQuery(holder, now, 64), ['edits_ready'], 64],
    ['editions', editionsQuery(1_990), ['editions_pkey'], 10],
    ['a correction', askForEditsQuery(['fact-7'], 0), ['deliveries_of_fact'], 500],
    ['forget', forgetQuery(20), ['deliveries_closed'], 20],
  ])('%s costs what it finds', async (_, query, indexes, most) => {
    const nodes = await plan(query);
    expect(readWhole(nodes)).toEqual([]);
    expect(nodes.flatMap((node) => node['Index Name'] ?? [])).toEqual(expect.arrayContaining(indexes));
    expect(mostRows(nodes)).toBeLessThanOrEqual(most);
  });
});
