import type { Delivery, FreshMessage, SentMessage } from '../../../src/digests/delivery.ts';
import { type Destination, keyOf } from '../../../src/digests/destination.ts';
import type { Edition, EditionDraft } from '../../../src/digests/edition.ts';
import type { Plan } from '../../../src/digests/store.ts';
import type { PauseReason, Subscription, SubscriptionDraft } from '../../../src/digests/subscription.ts';

interface ModelEdit {
  readonly delivery: number;
  readonly messageId: number;
  notBefore: number;
  failures: number;
  claimed: boolean;
  again: boolean;
}

/** What the store should do, done with plain arrays. */
export class Model {
  subscriptions: Subscription[] = [];
  editions: Edition[] = [];
  deliveries: Delivery[] = [];
  edits: ModelEdit[] = [];
  claimed: number[] = [];
  #lastId = 0;
  #lastVersion = 0;

  at(destination: Destination): Subscription | undefined {
    return this.subscriptions.find((each) => keyOf(each.destination) === keyOf(destination));
  }

  openAt(destination: Destination): Delivery | undefined {
    return this.deliveries.find(
      (each) => each.state === 'open' && keyOf(each.destination) === keyOf(destination),
    );
  }

  put(draft: SubscriptionDraft): void {
    this.#lastVersion += 1;
    const others = this.subscriptions.filter((each) => keyOf(each.destination) !== keyOf(draft.destination));
    this.subscriptions = [...others, { ...draft, version: this.#lastVersion }];
  }

  remove(destination: Destination): void {
    this.subscriptions = this.subscriptions.filter((each) => keyOf(each.destination) !== keyOf(destination));
    const open = this.openAt(destination);
    if (open) this.#removeDelivery(open.id);
  }

  removeChat(chatId: number): number {
    const mine = this.subscriptions.filter((each) => each.destination.chatId === chatId);
    for (const { destination } of mine) this.remove(destination);
    for (const { id, destination } of this.deliveries)
      if (destination.chatId === chatId) this.#removeDelivery(id);
    return mine.length;
  }

  migrate(from: number, to: number): void {
    if (from === to) return;
    for (const each of this.subscriptions.filter(({ destination }) => destination.chatId === from)) {
      const destination = { ...each.destination, chatId: to };
      if (this.at(destination)) this.remove(each.destination);
      else {
        this.subscriptions = this.subscriptions.filter((other) => other !== each);
        this.put({ ...each, destination });
      }
    }
    const moved = this.deliveries.filter(({ destination }) => destination.chatId === from);
    this.edits = this.edits.filter((edit) => !moved.some(({ id }) => id === edit.delivery));
    for (const delivery of moved) {
      this.#replace({
        ...delivery,
        destination: { ...delivery.destination, chatId: to },
        messages: delivery.messages.map(({ items }) => ({ messageId: 0, items })),
      });
    }
  }

  pause(destination: Destination, reason: PauseReason): void {
    const now = this.at(destination);
    if (now === undefined) return;
    this.claimed = this.claimed.filter((id) => id !== this.openAt(destination)?.id);
    if (now.paused !== reason) this.put({ ...now, paused: reason });
  }

  resume(chatId: number, reasons: readonly PauseReason[]): string[] {
    const back = this.subscriptions.filter(
      ({ destination, paused }) =>
        destination.chatId === chatId && paused !== null && reasons.includes(paused),
    );
    for (const each of back) this.put({ ...each, paused: null });
    return back.map(({ destination }) => keyOf(destination));
  }

  publish(drafts: readonly EditionDraft[], at: number, since: number): void {
    for (const draft of drafts) this.editions.push({ ...draft, number: this.editions.length + 1, at });
    const wrong = drafts.filter(({ kind }) => kind === 'correction' || kind === 'retraction');
    for (const delivery of this.deliveries) {
      if (delivery.closedAt !== null && delivery.closedAt < since) continue;
      for (const { messageId, items } of delivery.messages) {
        const concerns = items.some((place) =>
          wrong.some(({ fact }) => fact === delivery.items[place]?.fact),
        );
        if (concerns && messageId > 0) this.#ask(delivery.id, messageId);
      }
    }
  }

  #ask(delivery: number, messageId: number): void {
    const asked = this.edits.find((each) => each.delivery === delivery && each.messageId === messageId);
    if (asked === undefined)
      this.edits.push({ delivery, messageId, notBefore: 0, failures: 0, claimed: false, again: false });
    else if (asked.claimed) asked.again = true;
  }

  /** Since when each one that is due waits. */
  due(now: number): Map<string, number> {
    const waits = new Map<string, number>();
    for (const { destination, paused, nextAt, looked } of this.subscriptions) {
      if (paused !== null) continue;
      if (nextAt !== null && nextAt <= now) waits.set(keyOf(destination), nextAt);
      if (nextAt === null && looked < this.editions.length && this.openAt(destination) === undefined)
        waits.set(keyOf(destination), this.editions[looked]?.at ?? 0);
    }
    return waits;
  }

  plan(plan: Plan, version: number, now: number): Delivery | undefined {
    const before = this.at(plan.subscription.destination);
    if (before === undefined || before.version !== version || before.paused !== null) return undefined;
    const { destination, chatKind } = before;
    const had = this.deliveries.some(
      (each) => each.slot === plan.slot && keyOf(each.destination) === keyOf(destination),
    );
    const refused = this.openAt(destination) !== undefined || (had && plan.digest !== null);
    const looked =
      refused && plan.nextAt === null ? Math.max(0, Math.min(before.looked, plan.looked - 1)) : plan.looked;
    const [, lastSlot = ''] = [plan.slot, before.lastSlot].sort();
    if (lastSlot !== before.lastSlot || plan.nextAt !== before.nextAt || looked !== before.looked)
      this.put({ ...before, lastSlot, nextAt: plan.nextAt, looked });
    if (refused || plan.digest === null) return undefined;
    this.#lastId += 1;
    const delivery: Delivery = {
      ...plan.digest,
      id: this.#lastId,
      destination,
      chatKind,
      slot: plan.slot,
      state: 'open',
      messages: [],
      failures: 0,
      plannedAt: now,
      notBefore: now,
      closedAt: null,
    };
    this.deliveries.push(delivery);
    return delivery;
  }

  /** Since when each one that can be claimed waits. */
  claimable(now: number): Map<string, number> {
    const ready = this.deliveries.filter(
      ({ id, state, notBefore, destination }) =>
        state === 'open' &&
        notBefore <= now &&
        !this.claimed.includes(id) &&
        this.at(destination)?.paused === null,
    );
    return new Map(ready.map(({ id, notBefore }) => [String(id), notBefore]));
  }

  record(
    id: number,
    fresh: FreshMessage | null,
    skipped: readonly number[],
    now: number,
  ): Delivery | undefined {
    const before = this.delivery(id);
    if (before?.state !== 'open') return before;
    const message = fresh && placed(fresh, before);
    const others = before.messages.filter((each) => message === null || !isSame(each, message));
    const messages = message === null ? others : [...others, message];
    const carried = [...skipped, ...messages.flatMap(({ items }) => items)];
    const done = before.items.every((_, place) => carried.includes(place));
    const after: Delivery = { ...before, messages, failures: 0 };
    this.#replace(done ? { ...after, state: 'sent', closedAt: now } : after);
    if (done) this.#moveMarks(before);
    if (message !== null && fresh?.head !== undefined) this.#askLate(before, message, fresh.head);
    return this.delivery(id);
  }

  /** What was corrected after it was written. */
  #askLate({ id, items }: Delivery, message: SentMessage, head: number): void {
    const late = this.editions
      .filter(({ number, kind }) => number > head && (kind === 'correction' || kind === 'retraction'))
      .map(({ fact }) => fact);
    const concerns = message.items.some((place) => late.includes(items[place]?.fact ?? ''));
    if (concerns && message.messageId > 0) this.#ask(id, message.messageId);
  }

  #moveMarks({ id, destination, marks }: Delivery): void {
    this.release([id]);
    const now = this.at(destination);
    if (now === undefined) return;
    const topics = { ...now.topics };
    for (const [topic, { back, seen }] of Object.entries(marks.topics)) {
      const wish = topics[topic];
      if (wish) topics[topic] = { ...wish, back: Math.min(back, wish.back), seen: Math.max(seen, wish.seen) };
    }
    this.put({ ...now, topics, corrected: Math.max(now.corrected, marks.corrected) });
  }

  postpone(id: number, notBefore: number): void {
    const before = this.delivery(id);
    if (before?.state !== 'open') return;
    this.release([id]);
    this.#replace({ ...before, notBefore, failures: before.failures + 1 });
  }

  release(ids: readonly number[]): void {
    this.claimed = this.claimed.filter((id) => !ids.includes(id));
  }

  drop(id: number, now: number): void {
    const before = this.delivery(id);
    if (before?.state !== 'open') return;
    this.release([id]);
    this.#replace({ ...before, state: 'dropped', closedAt: now });
  }

  forget(before: number): number {
    const old = this.deliveries.filter(({ closedAt }) => closedAt !== null && closedAt < before);
    for (const { id } of old) this.#removeDelivery(id);
    return old.length;
  }

  delivery(id: number): Delivery | undefined {
    return this.deliveries.find((each) => each.id === id);
  }

  /** Since when each one that can be claimed waits. */
  claimableEdits(now: number): Map<string, number> {
    const ready = this.edits.filter(({ delivery, notBefore, claimed }) => {
      const destination = this.delivery(delivery)?.destination;
      const paused = destination && this.at(destination)?.paused;
      return notBefore <= now && !claimed && (paused ?? null) === null;
    });
    return new Map(ready.map((each) => [`${each.delivery}/${each.messageId}`, each.notBefore]));
  }

  edit(key: string): ModelEdit | undefined {
    return this.edits.find((each) => `${each.delivery}/${each.messageId}` === key);
  }

  recordEdit(key: string): void {
    const edit = this.edit(key);
    if (edit?.again) Object.assign(edit, { notBefore: 0, failures: 0, claimed: false, again: false });
    else this.edits = this.edits.filter((each) => each !== edit);
  }

  postponeEdit(key: string, notBefore: number): void {
    const edit = this.edit(key);
    if (edit) Object.assign(edit, { notBefore, failures: edit.failures + 1, claimed: false, again: false });
  }

  /** The process ended, and another one began. */
  restart(): void {
    this.claimed = [];
    for (const edit of this.edits) Object.assign(edit, { claimed: false, again: false });
  }

  #replace(delivery: Delivery): void {
    this.deliveries = this.deliveries.map((each) => (each.id === delivery.id ? delivery : each));
  }

  #removeDelivery(id: number): void {
    this.release([id]);
    this.deliveries = this.deliveries.filter((each) => each.id !== id);
    this.edits = this.edits.filter((each) => each.delivery !== id);
  }
}

/** What went to the group that the chat was before has no number. */
function placed({ messageId, items, chatId }: FreshMessage, { destination }: Delivery): SentMessage {
  const moved = chatId !== undefined && chatId !== destination.chatId;
  return { messageId: moved ? 0 : messageId, items };
}

function isSame(one: SentMessage, other: SentMessage): boolean {
  return one.messageId === other.messageId && (one.messageId > 0 || `${one.items}` === `${other.items}`);
}
