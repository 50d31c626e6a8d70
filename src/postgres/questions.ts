import { sql } from 'kysely';
import { isChatId } from '../chats/chatId.ts';
import {
  addition,
  chatMigration,
  type QueueDraft,
  removalBefore,
  removalOf,
  removalOfChat,
} from '../chats/questionChanges.ts';
import { checkedMoment } from '../chats/questionSchema.ts';
import type { KeptQuestion, QuestionStore } from '../chats/questions.ts';
import type { Locale } from '../locale.ts';
import { writeRows } from './bulk.ts';
import type { Database, Db, Tx } from './database.ts';
import { Merged } from './merged.ts';
import type { QuestionsTable } from './schema/tables.ts';

/** Which questions a change looks at. */
interface Touch {
  readonly chats?: readonly number[];
  readonly ids?: readonly number[];
  /** Milliseconds since 1970. */
  readonly before?: number;
}

interface PartialQueue extends QueueDraft {
  readonly loaded: ReadonlyMap<number, KeptQuestion>;
  readonly firstId: number;
}

export function createPostgresQuestions(database: Database): QuestionStore {
  const merged = new Merged<Touch, PartialQueue>(database, { load, save });
  return {
    add: async (question) => {
      const change = addition(question);
      return merged.change({ chats: [question.chatId] }, change);
    },
    all: () => database.read(allQuestions),
    remove: async (ids) => merged.change({ ids }, removalOf(ids)),
    removeOf: async (chatId) => merged.change({ chats: [chatId] }, removalOfChat(chatId)),
    removeBefore: async (moment) => merged.change({ before: checkedMoment(moment) }, removalBefore(moment)),
    migrate: async (from, to) => {
      const change = chatMigration(from, to);
      return merged.change({ chats: [from, to] }, change);
    },
  };
}

/** Oldest first. */
export async function allQuestions(db: Db): Promise<readonly KeptQuestion[]> {
  const rows = await db.selectFrom('questions').selectAll().orderBy('id').execute();
  return rows.map(questionOf);
}

/** Whoever has the number of the next question changes the queue. */
async function load(tx: Tx, touched: readonly Touch[]): Promise<PartialQueue> {
  const counter = await tx
    .selectFrom('counters')
    .select('value')
    .where('name', '=', 'question')
    .forUpdate()
    .executeTakeFirstOrThrow();
  const loaded = await loadTouched(tx, touched);
  const { count } = await tx
    .selectFrom('questions')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const firstId = counter.value + 1;
  return { loaded, firstId, nextId: firstId, questions: new PartialMap(loaded, count - loaded.size) };
}

async function loadTouched(tx: Tx, touched: readonly Touch[]): Promise<ReadonlyMap<number, KeptQuestion>> {
  const chats = touched.flatMap((touch) => touch.chats ?? []).filter(isChatId);
  const ids = touched.flatMap((touch) => touch.ids ?? []).filter(Number.isSafeInteger);
  const before = Math.max(...touched.map((touch) => touch.before ?? Number.MIN_SAFE_INTEGER));
  const rows = await tx
    .selectFrom('questions')
    .selectAll()
    .where(({ eb, or }) =>
      or([
        eb('chat_id', '=', sql<number>`any(${chats}::bigint[])`),
        eb('id', '=', sql<number>`any(${ids}::bigint[])`),
        eb('asked_ms', '<', before),
      ]),
    )
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.id, questionOf(row)]));
}

/** Some questions; its size counts the others as well, since what is refused depends on how many there are. */
class PartialMap extends Map<number, KeptQuestion> {
  readonly #others: number;

  constructor(loaded: ReadonlyMap<number, KeptQuestion>, others: number) {
    super();
    this.#others = others;
    for (const [id, question] of loaded) this.set(id, question);
  }

  override get size(): number {
    return super.size + (this.#others ?? 0);
  }
}

async function save(tx: Tx, { loaded, questions, firstId, nextId }: PartialQueue): Promise<void> {
  const gone = [...loaded.keys()].filter((id) => !questions.has(id));
  const changed = [...questions.values()].filter((question) => loaded.get(question.id) !== question);
  if (gone.length > 0)
    await tx.deleteFrom('questions').where('id', '=', sql<number>`any(${gone}::bigint[])`).execute();
  await writeRows(tx, 'questions', changed.map(rowOf));
  if (nextId !== firstId)
    await tx
      .updateTable('counters')
      .set({ value: nextId - 1 })
      .where('name', '=', 'question')
      .execute();
}

function questionOf({ id, text, locale, asked_at, chat_id }: QuestionsTable): KeptQuestion {
  return { id, text, locale: locale as Locale, askedAt: asked_at, chatId: chat_id };
}

export function rowOf({ id, text, locale, askedAt, chatId }: KeptQuestion): QuestionsTable {
  return { id, chat_id: chatId, text, locale, asked_at: askedAt, asked_ms: Date.parse(askedAt) };
}
