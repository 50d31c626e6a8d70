import { createOnce } from './once.ts';
import type { Turn, Turns } from './turns.ts';

export interface IntakeParts<Update> {
  readonly turns: Turns;
  /** The update's number, and the chat whose updates must stay in order, if it has one. */
  readonly placeOf: (update: Update) => { readonly id: number; readonly chatId: number | undefined };
  readonly handle: (update: Update) => Promise<void>;
  /** Who takes which update could not be found out; it is handled all the same. */
  readonly onError: (error: unknown) => void;
  /** Somebody has it already. */
  readonly onRepeated: (updateId: number) => void;
}

/**
 * Handles each update once, and those of a chat in order, over all processes. While these cannot be asked, over this one: what another
 * process has may then be handled twice, but nothing is left lying.
 */
export function createIntake<Update>(parts: IntakeParts<Update>): (update: Update) => Promise<void> {
  const inOrder = createQueues<number>();
  return createOnce({
    idOf: (update) => parts.placeOf(update).id,
    handle: (update) => {
      const { id, chatId } = parts.placeOf(update);
      const handle = () => inTurn(update, id, chatId);
      return chatId === undefined ? handle() : inOrder(chatId, handle);
    },
    onRepeated: parts.onRepeated,
  });

  async function inTurn(update: Update, id: number, chatId: number | undefined): Promise<void> {
    const turn = await enter(id, chatId);
    if (turn === null) return parts.onRepeated(id);
    try {
      await parts.handle(update);
    } finally {
      await turn?.leave().catch(parts.onError);
    }
  }

  /** `undefined`: nobody knows. */
  async function enter(id: number, chatId: number | undefined): Promise<Turn | null | undefined> {
    try {
      return await parts.turns.enter(id, chatId);
    } catch (error) {
      parts.onError(error);
      return undefined;
    }
  }
}

/** Work with the same key one after the other, in the order in which it comes. */
function createQueues<Key>(): (key: Key, work: () => Promise<void>) => Promise<void> {
  const last = new Map<Key, Promise<void>>();
  return (key, work) => {
    const before = last.get(key);
    const mine = before === undefined ? work() : before.then(work, work);
    const done = mine.finally(() => {
      if (last.get(key) === done) last.delete(key);
    });
    last.set(key, done);
    return done;
  };
}
