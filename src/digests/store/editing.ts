import type { Delivery, Edit, SentMessage } from '../delivery.ts';
import { checkedEdit } from './checked.ts';
import { type EditKey, type EditRow, editKeyOf } from './rows.ts';
import type { Transaction } from './transaction.ts';

/**
 * Of every message sent since that moment that carries one of the facts. Looks at all deliveries: that is asked when something is
 * corrected, and mostly concerns a good part of them.
 */
export function askForEdits(tx: Transaction, facts: ReadonlySet<string>, since: number): void {
  if (facts.size === 0) return;
  for (const delivery of tx.book.deliveries.rows()) {
    // Of one that is open the time of each message is not known: it may be a new one.
    if (delivery.closedAt !== null && delivery.closedAt < since) continue;
    for (const { messageId } of messagesWith(delivery, facts)) ask(tx, delivery.id, messageId);
  }
}

/** Those that can be edited: not those that stayed behind in a group that became a supergroup. */
function messagesWith({ items, messages }: Delivery, facts: ReadonlySet<string>): readonly SentMessage[] {
  if (!items.some(({ fact }) => facts.has(fact))) return [];
  return messages.filter(
    ({ messageId, items: places }) =>
      messageId > 0 && places.some((place) => facts.has(items[place]?.fact ?? '')),
  );
}

/** Of a message that was on its way when one of its facts was corrected: those who published did not know of it. */
export function askForLateEdit(
  tx: Transaction,
  { id, items }: Delivery,
  { messageId, items: places }: SentMessage,
  head: number,
): void {
  const facts = new Set(places.map((place) => items[place]?.fact));
  const isRepaired = tx.book.editions
    .after(head)
    .some(({ fact, kind }) => facts.has(fact) && (kind === 'correction' || kind === 'retraction'));
  if (isRepaired && messageId > 0) ask(tx, id, messageId);
}

function ask(tx: Transaction, delivery: number, messageId: number): void {
  const { edits, editClaims, editsAgain } = tx.book;
  const key = editKeyOf(delivery, messageId);
  if (edits.get(key) === undefined) tx.put(edits, key, { delivery, messageId, notBefore: 0, failures: 0 });
  else if (editClaims.has(key) && !editsAgain.has(key)) {
    // Whoever makes it now may have read the facts before this correction.
    editsAgain.add(key);
    tx.onUndo(() => editsAgain.delete(key));
  }
}

export function claimEdits(tx: Transaction, now: number, limit: number): readonly Edit[] {
  const { queues, editClaims } = tx.book;
  const found = queues.edits.upTo(now, limit);
  for (const { delivery, messageId } of found) tx.claim(editClaims, editKeyOf(delivery, messageId));
  return found.flatMap((row) => editOf(tx, row) ?? []);
}

function editOf(
  { book }: Transaction,
  { delivery: id, messageId, notBefore, failures }: EditRow,
): Edit | undefined {
  const delivery = book.deliveries.get(id);
  const message = delivery?.messages.find((each) => each.messageId === messageId);
  return delivery && message && { delivery, message, notBefore, failures };
}

export function recordEdit(tx: Transaction, { delivery, message }: Edit): void {
  const { edits } = tx.book;
  const key = editKeyOf(delivery.id, message.messageId);
  const row = edits.get(key);
  const again = endClaim(tx, key);
  if (row !== undefined) tx.put(edits, key, again ? { ...row, notBefore: 0, failures: 0 } : undefined);
}

export function postponeEdit(tx: Transaction, { delivery, message }: Edit, notBefore: number): void {
  const { edits } = tx.book;
  const key = editKeyOf(delivery.id, message.messageId);
  const row = edits.get(key);
  const after = row && checkedEdit({ ...row, notBefore, failures: row.failures + 1 });
  endClaim(tx, key);
  if (after !== undefined) tx.put(edits, key, after);
}

/** `true`: it was asked for once more meanwhile. */
function endClaim(tx: Transaction, key: EditKey): boolean {
  const { editClaims, editsAgain } = tx.book;
  const again = editsAgain.delete(key);
  if (again) tx.onUndo(() => editsAgain.add(key));
  tx.free(editClaims, key);
  return again;
}
