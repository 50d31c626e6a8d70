import { closedError } from '../../chats/keeper.ts';
import type { Delivery, Edit } from '../../digests/delivery.ts';
import { postponeEdit, recordEdit } from '../../digests/store/editing.ts';
import { drop, postpone, record, release } from '../../digests/store/outbox.ts';
import { plan } from '../../digests/store/planning.ts';
import { editKeyOf } from '../../digests/store/rows.ts';
import { change, migrate, pause, removeChat, resume } from '../../digests/store/subscribing.ts';
import { Transaction } from '../../digests/store/transaction.ts';
import type { DigestStore } from '../../digests/store.ts';
import type { Database, Db, Tx } from '../database.ts';
import { type Answer, Line } from '../line.ts';
import { Claimed, claim, claimEdits } from './claiming.ts';
import { counts } from './counting.ts';
import { editions, head, publish } from './journal.ts';
import type { Lease } from './lease.ts';
import { load, type PartialBook } from './loading.ts';
import { forgetQuery, plannedBeyondQuery } from './queries.ts';
import {
  deliveryById,
  dueSubscriptions,
  openDeliveryAt,
  subscriptionAt,
  subscriptionsOfChat,
} from './reading.ts';
import { subscriptionOf } from './rows.ts';
import { save } from './saving.ts';
import { allTouched, type Touch } from './touch.ts';

/** A change by the rules of `src/digests/store`, on the part of the book that it looks at. */
interface Rule {
  readonly touch: Touch;
  readonly apply: (tx: Transaction, partial: PartialBook) => unknown;
}

/** Something that looks at a whole table. */
interface Alone {
  readonly work: () => Promise<unknown>;
}

export interface PostgresDigestsParts {
  readonly database: Database;
  /** For what may take minutes. */
  readonly patient: Database;
  readonly lease: Lease;
}

/**
 * The digests in a database that several processes share. What changes chats follows the very rules of the embedded store: what a change
 * looks at is locked and loaded into a book, the rule is applied, and what has become different is written, in one transaction.
 * What the process asks for is done in order, and what waits goes together.
 *
 * A claim belongs to the lease of the process that has it. `record`, `postpone`, `drop`, `release`, `recordEdit` and `postponeEdit` of
 * something that another process has claimed change nothing; `record` then returns `undefined`.
 */
export function createPostgresDigests({ database, patient, lease }: PostgresDigestsParts): DigestStore {
  let closing: Promise<void> | undefined;
  const line = new Line<Rule | Alone>({
    isAlone: (request) => 'work' in request,
    work: async (requests) => {
      const [first] = requests;
      if (first !== undefined && 'work' in first) return [{ found: await first.work() }];
      const rules = requests.flatMap((request) => ('work' in request ? [] : [request]));
      return database.transaction((tx) => applyAll(tx, rules));
    },
  });

  async function ask<Found>(request: Rule | Alone): Promise<Found> {
    if (closing !== undefined) throw closedError();
    // The line answers with what the request found.
    return (await line.ask(request)) as Found;
  }
  const byRule = <Found>(touch: Touch, apply: (tx: Transaction, partial: PartialBook) => Found) =>
    ask<Found>({ touch, apply });
  const alone = <Found>(work: () => Promise<Found>) => ask<Found>({ work });
  /** After what this process has asked for before. */
  const read = async <Found>(work: (db: Db) => Promise<Found>, from = database): Promise<Found> => {
    if (closing !== undefined) throw closedError();
    await line.settled();
    return from.read(work);
  };
  const ofDelivery = <Found>(id: number, apply: (tx: Transaction) => Found, touch: Touch = {}) =>
    byRule({ ...touch, deliveries: [id] }, (tx, partial) =>
      isOthers(partial, lease, id) ? undefined : apply(tx),
    );
  const claimed = new Claimed();
  const settle = async <Found>(id: number, found: Promise<Found>): Promise<Found> => {
    await found;
    claimed.drop(id);
    return found;
  };
  const ofEdit = (edit: Edit, apply: (tx: Transaction) => void) =>
    byRule({ edited: edit.delivery.id }, (tx, partial) => {
      if (!isOthersEdit(partial, lease, edit)) apply(tx);
    });
  const settleEdit = async (edit: Edit, done: Promise<void>): Promise<void> => {
    await done;
    claimed.dropEdit(edit);
  };

  return {
    subscription: (destination) => read((db) => subscriptionAt(db, destination)),
    subscriptionsOf: (chatId) => read((db) => subscriptionsOfChat(db, chatId)),
    change: (destination, made) =>
      byRule({ chats: [destination.chatId] }, (tx) => change(tx, destination, made)),
    removeChat: (chatId) => byRule({ chats: [chatId], wholeChats: [chatId] }, (tx) => removeChat(tx, chatId)),
    migrate: (from, to) => byRule({ chats: [from, to], wholeChats: [from] }, (tx) => migrate(tx, from, to)),
    pause: (destination, reason) =>
      byRule({ chats: [destination.chatId] }, (tx) => pause(tx, destination, reason)),
    resume: (chatId, reasons) => byRule({ chats: [chatId] }, (tx) => resume(tx, chatId, reasons)),

    head: () => read(head),
    editions: (after) => read((db) => editions(db, after)),
    publish: (compare, at, editSince) =>
      alone(() => patient.transaction((tx) => publish(tx, compare, at, editSince))),

    due: (now, limit) => alone(() => database.read((db) => dueSubscriptions(db, now, limit))),
    plannedBeyond: (moment, limit) =>
      alone(() =>
        database.read(async (db) =>
          (await plannedBeyondQuery(moment, limit).execute(db)).rows.map(subscriptionOf),
        ),
      ),
    plan: (made, now) => {
      const { chatId } = made.subscription.destination;
      const touch = { chats: [chatId], slot: { chatId, slot: made.slot }, opens: made.digest !== null };
      return byRule(touch, (tx) => plan(tx, made, now));
    },

    claim: (now, limit) =>
      alone(async () => {
        await lease.ensure();
        const { holder } = lease;
        return claimed.add(await claimed.take(database, holder, (tx) => claim(tx, holder, now, limit)));
      }),
    record: async (id, message, skipped, now) => {
      const recorded = await ofDelivery<Delivery | undefined>(
        id,
        (tx) => record(tx, id, message, skipped, now),
        message?.head === undefined ? {} : { head: message.head, edited: id },
      );
      if (recorded?.state !== 'open') claimed.drop(id);
      return recorded;
    },
    postpone: (id, notBefore) =>
      settle(
        id,
        ofDelivery(id, (tx) => postpone(tx, id, notBefore)),
      ),
    release: async (ids) => {
      await byRule({ deliveries: ids }, (tx, partial) =>
        release(
          tx,
          ids.filter((id) => !isOthers(partial, lease, id)),
        ),
      );
      for (const id of ids) claimed.drop(id);
    },
    drop: (id, now) =>
      settle(
        id,
        ofDelivery(id, (tx) => drop(tx, id, now)),
      ),
    delivery: (id) => read((db) => deliveryById(db, id)),
    openDelivery: (destination) => read((db) => openDeliveryAt(db, destination)),
    forget: (before) =>
      alone(() =>
        patient.transaction(async (tx) =>
          Number((await forgetQuery(before).execute(tx)).numAffectedRows ?? 0n),
        ),
      ),

    claimEdits: (now, limit) =>
      alone(async () => {
        await lease.ensure();
        const { holder } = lease;
        return claimed.addEdits(
          await claimed.take(database, holder, (tx) => claimEdits(tx, holder, now, limit)),
        );
      }),
    recordEdit: (edit) =>
      settleEdit(
        edit,
        ofEdit(edit, (tx) => recordEdit(tx, edit)),
      ),
    postponeEdit: (edit, notBefore) =>
      settleEdit(
        edit,
        ofEdit(edit, (tx) => postponeEdit(tx, edit, notBefore)),
      ),

    counts: () => read(counts, patient),
    close: () => {
      closing ??= line.settled().then(() => lease.end());
      return closing;
    },
  };
}

/** Each by itself: what one refuses does not concern the others. */
async function applyAll(tx: Tx, rules: readonly Rule[]): Promise<readonly Answer[]> {
  const partial = await load(tx, allTouched(rules.map(({ touch }) => touch)));
  const answers = rules.map(({ apply }): Answer => {
    const change = new Transaction(partial.book);
    try {
      return { found: apply(change, partial) };
    } catch (error) {
      change.undo();
      return { error };
    }
  });
  await save(tx, partial);
  return answers;
}

/** Claimed by somebody else, who is alive as far as anybody knows. */
function isOthers({ deliveries }: PartialBook, { holder }: Lease, id: number): boolean {
  return (deliveries.get(id)?.claimed_by ?? holder) !== holder;
}

function isOthersEdit({ edits }: PartialBook, { holder }: Lease, { delivery, message }: Edit): boolean {
  const key = editKeyOf(delivery.id, message.messageId);
  const row = edits.find((each) => editKeyOf(each.delivery, each.message_id) === key);
  return (row?.claimed_by ?? holder) !== holder;
}
