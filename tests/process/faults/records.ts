import { setTimeout as delay } from 'node:timers/promises';
import type { Delivery } from '../../../src/digests/delivery.ts';
import { type DestinationKey, keyOf } from '../../../src/digests/destination.ts';
import { Book } from '../../../src/digests/store/book.ts';
import { ChangeLog } from '../../../src/digests/store/changeLog.ts';
import { load } from '../../../src/digests/store/load.ts';
import { SnapshotFile } from '../../../src/digests/store/snapshotFile.ts';

/** What a state folder, or a database, says has happened. */
export interface Records {
  /** Oldest first. */
  deliveriesTo(key: DestinationKey): readonly Delivery[];
  isPaused(key: DestinationKey): boolean;
  /** The number of the edition that corrected a fact. */
  correctionOf(fact: string): number | undefined;
  /** Whether nothing is left to do, but for those that are paused. */
  readonly isIdle: boolean;
  /** Open deliveries and edits. */
  readonly left: number;
}

const most = 20;

/** Changes nothing in the folder, also when the bot is at work in it. */
export async function readRecords(folder: string): Promise<Records> {
  for (let tries = 0; ; tries += 1) {
    try {
      return recordsOf(await bookIn(folder));
    } catch (error) {
      // Between the two files the bot may have begun new ones.
      if (tries === most) throw error;
      await delay(20);
    }
  }
}

async function bookIn(folder: string): Promise<Book> {
  const book = new Book();
  await load(book, new SnapshotFile(folder), new ChangeLog(folder));
  return book;
}

export function recordsOf(book: Book): Records {
  const byKey = new Map<DestinationKey, Delivery[]>();
  for (const delivery of book.deliveries.rows()) {
    const key = keyOf(delivery.destination);
    byKey.set(key, [...(byKey.get(key) ?? []), delivery]);
  }
  const isPaused = (key: DestinationKey) => (book.subscriptions.get(key)?.paused ?? null) !== null;
  const open = book.deliveries.rows().filter(({ state }) => state === 'open');
  const edited = book.edits.rows().flatMap(({ delivery }) => book.deliveries.get(delivery) ?? []);
  const waiting = [...open, ...edited].filter(({ destination }) => !isPaused(keyOf(destination)));
  const asleep = book.subscriptions
    .rows()
    .filter(
      ({ nextAt, looked, paused }) => nextAt === null && paused === null && looked < book.editions.head,
    );
  const due = book.subscriptions.rows().filter(({ nextAt, paused }) => {
    return nextAt !== null && paused === null && nextAt <= Date.now();
  });
  return {
    deliveriesTo: (key) => byKey.get(key) ?? [],
    isPaused,
    correctionOf: (fact) =>
      book.editions.after(0).find((edition) => edition.fact === fact && edition.kind === 'correction')
        ?.number,
    isIdle: waiting.length + asleep.length + due.length === 0,
    left: open.length + book.edits.size,
  };
}
