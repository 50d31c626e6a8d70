import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import {
  type Answered,
  type GroupAnswers,
  type GroupPace,
  judged,
  withAnswer,
} from '../../replicas/groupPace.ts';
import type { Database, Tx } from '../database.ts';

interface GroupRow {
  readonly answers: readonly Answered[];
  readonly told: boolean;
  /** Milliseconds since 1970, by the clock of the server. */
  readonly now: number;
}

/** By the same rules as in memory. What was asked is kept as a digest, from which nobody learns it, and for a minute. */
export function createPostgresGroupPace(database: Database): GroupPace {
  return {
    judge: (chatId, question) =>
      database.transaction(async (tx) => {
        const { now, ...before } = await lockedGroup(tx, chatId);
        const { verdict, group } = judged(before, digestOf(chatId, question), now);
        await keep(tx, chatId, group);
        return verdict;
      }),
    answered: (chatId, question, messageId) =>
      database.transaction(async (tx) => {
        const { now: _, ...before } = await lockedGroup(tx, chatId);
        await keep(tx, chatId, withAnswer(before, digestOf(chatId, question), messageId));
      }),
  };
}

async function lockedGroup(tx: Tx, chatId: number): Promise<GroupRow> {
  const { rows } = await sql<GroupRow>`
    insert into group_manners values (${chatId}, '[]', false, clock_timestamp())
    on conflict (chat_id) do update set judged_at = clock_timestamp()
    returning answers, told, (extract(epoch from judged_at) * 1000)::float8 as now
  `.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('The database gave no answer.');
  return row;
}

async function keep(tx: Tx, chatId: number, { answers, told }: GroupAnswers): Promise<void> {
  await sql`
    update group_manners set answers = ${JSON.stringify(answers)}, told = ${told} where chat_id = ${chatId}
  `.execute(tx);
}

function digestOf(chatId: number, question: string): string {
  return createHash('sha256').update(`${chatId} ${question}`).digest('base64url').slice(0, 22);
}
