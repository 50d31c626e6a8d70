import { sql } from 'kysely';
import type { DigestCounts } from '../../digests/store.ts';
import type { pauseReasons } from '../../digests/subscription.ts';
import type { Db } from '../database.ts';
import { head } from './journal.ts';
import { nextDueQuery } from './queries.ts';

interface Count {
  readonly what: string | null;
  readonly count: number;
}

/** Looks at all there is: for whoever asks how the bot does, not for every tick. */
export async function counts(db: Db): Promise<DigestCounts> {
  const pauses = await countsBy(
    db,
    sql`select paused as what, count(*) as count from subscriptions group by 1`,
  );
  const states = await countsBy(db, sql`select state as what, count(*) as count from deliveries group by 1`);
  const byTopic = await countsBy(
    db,
    sql`
      select topic.key as what, count(*) as count
      from subscriptions cross join lateral json_each(topics) as topic
      where paused is null and (topic.value ->> 'on')::boolean
      group by 1
    `,
  );
  const edits = await countsBy(db, sql`select 'edits' as what, count(*) as count from edits`);
  const { rows } = await nextDueQuery().execute(db);
  return {
    subscriptions: [...pauses.values()].reduce((sum, count) => sum + count, 0),
    paused: {
      blocked: pauses.get('blocked') ?? 0,
      gone: pauses.get('gone') ?? 0,
      forbidden: pauses.get('forbidden') ?? 0,
      'topic-gone': pauses.get('topic-gone') ?? 0,
    } satisfies Record<(typeof pauseReasons)[number], number>,
    byTopic: Object.fromEntries(byTopic),
    open: states.get('open') ?? 0,
    sent: states.get('sent') ?? 0,
    dropped: states.get('dropped') ?? 0,
    edits: edits.get('edits') ?? 0,
    nextAt: rows[0]?.next_at ?? null,
    head: await head(db),
  };
}

async function countsBy(db: Db, query: ReturnType<typeof sql<Count>>): Promise<ReadonlyMap<string, number>> {
  const { rows } = await query.execute(db);
  return new Map(rows.map(({ what, count }) => [what ?? '', count]));
}
