import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import {
  type GroupAnswers,
  type GroupPace,
  hasLine,
  judged,
  withAnswer,
  withoutAnswer,
} from '../../replicas/groupPace.ts';
import type { Database, Tx } from '../database.ts';

interface GroupRow {
  readonly answers: GroupAnswers;
  /** Milliseconds since 1970, by the clock of the server. */
  readonly now: number;
}

/** By the same rules as in memory. What was asked is kept as a digest, from which nobody learns it, and for a minute. */
export function createPostgresGroupPace(database: Database): GroupPace {
  const change = (chatId: number, how: (answers: GroupAnswers) => GroupAnswers) =>
    database.transaction(async (tx) => {
      const { answers } = await lockedGroup(tx, chatId);
      await keep(tx, chatId, how(answers));
    });
  return {
    judge: (chatId, question) =>
      database.transaction(async (tx) => {
        const { answers, now } = await lockedGroup(tx, chatId);
        const { verdict, group } = judged(answers, digestOf(chatId, question), now);
        await keep(tx, chatId, group);
        return verdict;
      }),
    answered: (chatId, question, messageId) =>
      change(chatId, (answers) => withAnswer(answers, digestOf(chatId, question), messageId)),
    unanswered: (chatId, question) =>
      change(chatId, (answers) => withoutAnswer(answers, digestOf(chatId, question))),
  };
}

async function lockedGroup(tx: Tx, chatId: number): Promise<GroupRow> {
  const { rows } = await sql<GroupRow>`
    insert into group_manners values (${chatId}, '[]', false, clock_timestamp())
    on conflict (chat_id) do update set judged_at = clock_timestamp()
    returning answers, (extract(epoch from judged_at) * 1000)::float8 as now
  `.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('The database gave no answer.');
  return row;
}

// `told` says again what stands in `answers`: that is what a replica of an older version looks at.
async function keep(tx: Tx, chatId: number, group: GroupAnswers): Promise<void> {
  await sql`
    update group_manners set answers = ${JSON.stringify(group)}, told = ${hasLine(group)} where chat_id = ${chatId}
  `.execute(tx);
}

function digestOf(chatId: number, question: string): string {
  return createHash('sha256').update(`${chatId} ${question}`).digest('base64url').slice(0, 22);
}
