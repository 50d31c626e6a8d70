import { closedError } from '../../chats/keeper.ts';
import { keyOf } from '../destination.ts';
import type { DigestStore } from '../store.ts';
import type { Book } from './book.ts';
import { counts } from './counting.ts';
import { claimEdits, postponeEdit, recordEdit } from './editing.ts';
import { claim, drop, forget, postpone, record, release } from './outbox.ts';
import { due, plan, plannedBeyond } from './planning.ts';
import { publish } from './publishing.ts';
import { change, migrate, pause, removeChat, resume } from './subscribing.ts';
import { Transaction } from './transaction.ts';
import type { Writer } from './writer.ts';

/**
 * A store of digests. What it decides rests on the book in memory, which is ahead of what is written; so whatever is said is said
 * when all that it may rest on is written.
 */
export function createDigestStore(book: Book, writer: Writer): DigestStore {
  let closed = false;
  const mustBeOpen = () => {
    if (closed) throw closedError();
  };

  const transact = async <Found>(work: (tx: Transaction) => Found): Promise<Found> => {
    mustBeOpen();
    const tx = new Transaction(book);
    try {
      const found = work(tx);
      await writer.write(tx.changes, () => tx.undo());
      return found;
    } catch (error) {
      // Nothing is left to take back when it was the writer that failed.
      tx.undo();
      throw error;
    }
  };

  const read = async <Found>(look: (book: Book) => Found): Promise<Found> => {
    for (;;) {
      mustBeOpen();
      const found = look(book);
      if (await isWritten(writer)) return found;
    }
  };

  return {
    subscription: (destination) => read(({ subscriptions }) => subscriptions.get(keyOf(destination))),
    subscriptionsOf: (chatId) => read(({ subscriptions }) => subscriptions.ofChat(chatId)),
    change: (destination, made) => transact((tx) => change(tx, destination, made)),
    removeChat: (chatId) => transact((tx) => removeChat(tx, chatId)),
    migrate: (from, to) => transact((tx) => migrate(tx, from, to)),
    pause: (destination, reason) => transact((tx) => pause(tx, destination, reason)),
    resume: (chatId, reasons) => transact((tx) => resume(tx, chatId, reasons)),

    head: () => read(({ editions }) => editions.head),
    editions: (after) => read(({ editions }) => editions.after(after)),
    publish: (compare, at, editSince) => transact((tx) => publish(tx, compare, at, editSince)),

    due: (now, limit) => read(() => due(book, now, limit)),
    plannedBeyond: (moment, limit) => read(() => plannedBeyond(book, moment, limit)),
    plan: (made, now) => transact((tx) => plan(tx, made, now)),

    claim: (now, limit) => transact((tx) => claim(tx, now, limit)),
    record: (id, message, skipped, now) => transact((tx) => record(tx, id, message, skipped, now)),
    postpone: (id, notBefore) => transact((tx) => postpone(tx, id, notBefore)),
    release: (ids) => transact((tx) => release(tx, ids)),
    drop: (id, now) => transact((tx) => drop(tx, id, now)),
    delivery: (id) => read(({ deliveries }) => deliveries.get(id)),
    openDelivery: (destination) => read(({ deliveries }) => deliveries.openAt(keyOf(destination))),
    forget: (before) => transact((tx) => forget(tx, before)),

    claimEdits: (now, limit) => transact((tx) => claimEdits(tx, now, limit)),
    recordEdit: (edit) => transact((tx) => recordEdit(tx, edit)),
    postponeEdit: (edit, notBefore) => transact((tx) => postponeEdit(tx, edit, notBefore)),

    counts: () => read(counts),
    close: () => {
      closed = true;
      return writer.close();
    },
  };
}

/** Whether all that is in the book is written. `false`: some of it was taken back. */
async function isWritten(writer: Writer): Promise<boolean> {
  return writer
    .write([], () => {})
    .then(
      () => true,
      () => false,
    );
}
