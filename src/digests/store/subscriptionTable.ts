import { type DestinationKey, keyOf } from '../destination.ts';
import { type Subscription, topicsOn } from '../subscription.ts';
import { Groups } from './groups.ts';
import { Sharing } from './sharing.ts';
import { type Changed, Table } from './table.ts';
import { Tally } from './tally.ts';

/** Subscriptions, found by chat, and counted. */
export class SubscriptionTable extends Table<'subscriptions'> {
  /** By reason. */
  readonly paused = new Tally();
  /** Active ones by topic that is switched on. */
  readonly byTopic = new Tally();
  readonly #byChat = new Groups<number, DestinationKey>();
  readonly #schedules = new Sharing();
  readonly #topics = new Sharing();
  readonly #filters = new Sharing();
  #lastVersion = 0;

  constructor(changed: Changed<'subscriptions'>) {
    super('subscriptions', (before, after) => {
      this.#regroup(before, after);
      if (before !== undefined) this.#count(before, -1);
      if (after !== undefined) this.#count(after, 1);
      this.#lastVersion = Math.max(this.#lastVersion, after?.version ?? 0);
      changed(before, after);
    });
  }

  override set(key: DestinationKey, subscription: Subscription | undefined): void {
    super.set(key, subscription && this.#packed(subscription));
  }

  /** Never the same twice in a process, also when a subscription was removed and came again. */
  nextVersion(): number {
    this.#lastVersion += 1;
    return this.#lastVersion;
  }

  /** Those of a chat and of its forum topics. */
  ofChat(chatId: number): Subscription[] {
    return [...this.#byChat.of(chatId)].flatMap((key) => this.get(key) ?? []);
  }

  /** Field by field, which takes half the memory of a copy by `...`. */
  #packed(subscription: Subscription): Subscription {
    return {
      destination: subscription.destination,
      chatKind: subscription.chatKind,
      locale: subscription.locale,
      schedule: this.#schedules.of(subscription.schedule),
      topics: this.#topics.of(subscription.topics),
      corrected: subscription.corrected,
      filter: this.#filters.of(subscription.filter),
      backlog: subscription.backlog,
      lastSlot: subscription.lastSlot,
      looked: subscription.looked,
      nextAt: subscription.nextAt,
      paused: subscription.paused,
      version: subscription.version,
    };
  }

  #regroup(before: Subscription | undefined, after: Subscription | undefined): void {
    const { destination } = after ?? before ?? {};
    if (destination === undefined) return;
    if (before === undefined) this.#byChat.add(destination.chatId, keyOf(destination));
    if (after === undefined) this.#byChat.delete(destination.chatId, keyOf(destination));
  }

  #count(subscription: Subscription, difference: 1 | -1): void {
    const { paused } = subscription;
    if (paused !== null) this.paused.add(paused, difference);
    else for (const topic of topicsOn(subscription)) this.byTopic.add(topic, difference);
  }
}
