import type { Delivery } from '../../../src/digests/delivery.ts';
import { type DestinationKey, keyOf } from '../../../src/digests/destination.ts';
import type { Member } from './crowd.ts';
import type { Ledger, Posted } from './ledger.ts';
import type { Records } from './records.ts';

/** The new chat's id by the old one's, of groups that became supergroups. */
export type Upgraded = ReadonlyMap<number, number>;

/** The keys that a member has had, the newest last. */
export function keysOf({ destination, key }: Member, upgraded: Upgraded): readonly DestinationKey[] {
  const to = upgraded.get(destination.chatId);
  return to === undefined ? [key] : [key, keyOf({ chatId: to })];
}

/** Where it was posted. */
export function keyOfPosted({ chatId, threadId }: Posted): DestinationKey {
  return keyOf(threadId === undefined ? { chatId } : { chatId, threadId });
}

/**
 * Finds what a process that is gone for good has posted and not written down, and marks it as lost. Returns how many messages.
 * @param checked those that are known to be written down; what is found now is added
 */
export function closeAccount(
  { posted }: Ledger,
  records: Records,
  upgraded: Upgraded,
  checked: Set<Posted>,
): number {
  let lost = 0;
  for (const each of posted) {
    if (each.facts.length === 0 || each.lost !== undefined || checked.has(each)) continue;
    if (isRecorded(each, records, upgraded)) checked.add(each);
    else {
      each.lost = 'by a kill';
      lost += 1;
    }
  }
  return lost;
}

function isRecorded(posted: Posted, records: Records, upgraded: Upgraded): boolean {
  const to = upgraded.get(posted.chatId);
  const keys = [keyOfPosted(posted), ...(to === undefined ? [] : [keyOf({ chatId: to })])];
  return keys.flatMap(records.deliveriesTo).some((delivery) => carries(delivery, posted));
}

/** Messages that stayed behind in a group that became a supergroup have no number any more. */
function carries({ messages, items, destination }: Delivery, { chatId, messageId, facts }: Posted): boolean {
  return messages.some((message) => {
    if (destination.chatId === chatId) return message.messageId === messageId;
    const carried = message.items.flatMap((place) => items[place]?.fact ?? []);
    return message.messageId === 0 && carried.join() === facts.join();
  });
}
