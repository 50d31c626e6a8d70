import { type Delivery, itemsLeft } from '../../digests/delivery.ts';
import type { Journal } from '../../digests/journal.ts';
import type { FactStore } from '../../facts/store.ts';
import { createRecent, type Recent } from '../../recent.ts';
import type { Reader } from '../reader.ts';
import type { View } from '../view.ts';
import { digestView, fitting, isShowable, messageOf } from '../views/digest.ts';

/** A message, and which items it carries, by their places in the delivery. */
export interface Written {
  readonly view: View;
  readonly places: readonly number[];
}

/** Writes the messages of digests. */
export interface Messages {
  /** The next message of a delivery, with as many of the items that are left as fit. `undefined`: none of them can be shown. */
  next(delivery: Delivery, reader: Reader): Written | undefined;
  /** A message that was sent, as it reads now. */
  again(delivery: Delivery, places: readonly number[], reader: Reader): View;
}

/** So many are remembered: many destinations get the same digest, and most of those that do get it one after the other. */
const remembered = 256;

export function createMessages(journal: () => Journal): Messages {
  let facts: FactStore | undefined;
  let known: Recent<string, Written> = createRecent(remembered);

  /** `how`: what else it depends on. A store never changes; new content is a new one, of which nothing is remembered. */
  function remember(how: string, delivery: Delivery, reader: Reader, write: () => Written): Written {
    if (facts !== reader.facts) known = createRecent(remembered);
    facts = reader.facts;
    const key = `${how} ${keyOf(delivery, journal(), reader)}`;
    const before = known.get(key);
    if (before) return before;
    const written = write();
    known.set(key, written);
    return written;
  }

  return {
    next: (delivery, reader) => {
      const left = showable(delivery, reader);
      if (left.length === 0) return undefined;
      return remember(`next ${left}`, delivery, reader, () => {
        const places = fitting(messageOf(delivery, delivery.slot, left), journal(), reader);
        return written(delivery, places, journal(), reader);
      });
    },
    again: (delivery, places, reader) =>
      remember(`again ${places}`, delivery, reader, () => written(delivery, places, journal(), reader)).view,
  };
}

function showable(delivery: Delivery, reader: Reader): readonly number[] {
  return itemsLeft(delivery).filter((place) => {
    const item = delivery.items[place];
    return item !== undefined && isShowable(item, reader);
  });
}

function written(delivery: Delivery, places: readonly number[], journal: Journal, reader: Reader): Written {
  return { places, view: digestView(messageOf(delivery, delivery.slot, places), journal, reader) };
}

function keyOf(delivery: Delivery, { head }: Journal, reader: Reader): string {
  const { l10n, username, today } = reader;
  return JSON.stringify([messageOf(delivery, delivery.slot, []), head, l10n.locale, username, today]);
}
