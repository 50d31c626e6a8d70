import type { FactStore } from '../facts/store.ts';
import type { Fact } from '../facts/types.ts';
import { createWording } from '../facts/wording.ts';
import type { Digest, DigestItem, ItemKind } from './delivery.ts';
import type { Edition } from './edition.ts';
import type { Journal } from './journal.ts';
import { type Marks, type Subscription, topicsOn } from './subscription.ts';

/** At most so many items in a digest; the rest waits. */
export const mostItems = 7;
/** Of them at most so many from before the subscription. */
export const mostEarlier = 3;

/** What composing looks at. */
export interface Published {
  readonly journal: Journal;
  /** `undefined`: the content does not have it (any more). */
  fact(id: string): Fact | undefined;
  /** Whether the fact passes the subscription's filter; asked only when there is one. */
  speaksOf(fact: Fact, words: readonly string[]): boolean;
}

/** What is composed from, with the content as it is now. */
export function publishedOf(journal: Journal, facts: FactStore): Published {
  return { journal, fact: facts.fact, speaksOf: createWording(facts) };
}

export type Wish = Pick<Subscription, 'topics' | 'corrected' | 'filter' | 'backlog'>;

/**
 * What a destination gets now; `null`: there is nothing to say. Pure: the same wish and journal make the same digest.
 *
 * Corrections and retractions come first, to those who got the fact. What is new is taken in the order of the journal, so that what
 * waits lies above one number, and shown newest first; a fact with several pending editions stands at the newest.
 */
export function compose(wish: Wish, published: Published): Digest | null {
  const view = new View(wish, published);
  const { journal } = published;
  const [repairs, repairsWaiting] = split(view.repairs(), mostItems, ({ trigger }) => trigger);
  const room = mostItems - repairs.length;
  const pending = view.news();
  const [news, newsWaiting] = split(pending, repairsWaiting.length > 0 ? 0 : room, ({ edition }) => edition);
  const waits = repairsWaiting.length + newsWaiting.length;
  const repaired = new Set(repairs.map(({ item }) => item.fact));
  const [earlier, earlierWaiting] = view.earlier(
    waits > 0 ? 0 : Math.min(mostEarlier, room - news.length),
    repaired,
  );
  const items = [...repairs.map(({ item }) => item), ...grouped(news), ...earlier];
  if (items.length === 0) return null;
  const seen = newsWaiting.length === 0 ? journal.head : (news.at(-1)?.edition ?? 0);
  const back = earlierWaiting ? (earlier.at(-1)?.edition ?? Number.POSITIVE_INFINITY) : 1;
  return {
    items,
    waiting: waits,
    marks: {
      corrected: repairsWaiting.length === 0 ? journal.head : (repairs.at(-1)?.trigger ?? wish.corrected),
      topics: Object.fromEntries(
        topicsOn(wish).map((topic) => [topic, moved(wish.topics[topic], { back, seen })]),
      ),
    },
  };
}

function moved(now: Marks | undefined, to: Marks): Marks {
  return {
    back: Math.min(now?.back ?? to.back, to.back),
    seen: Math.max(now?.seen ?? to.seen, to.seen),
  };
}

/** The `most` lowest, in their order, and the others. */
function split<Entry>(
  entries: readonly Entry[],
  most: number,
  numberOf: (entry: Entry) => number,
): [readonly Entry[], readonly Entry[]] {
  const ordered = [...entries].sort((one, other) => numberOf(one) - numberOf(other));
  return [ordered.slice(0, most), ordered.slice(most)];
}

/** Newest first, those of a topic together. */
function grouped(items: readonly DigestItem[]): readonly DigestItem[] {
  const newest = [...items].sort((one, other) => other.edition - one.edition);
  const topics = [...new Set(newest.map(({ topic }) => topic))];
  return topics.flatMap((topic) => newest.filter((item) => item.topic === topic));
}

/** A correction or retraction, and the edition that asks for it. */
interface Repair {
  readonly trigger: number;
  readonly item: DigestItem;
}

/** The journal with the eyes of one subscription. */
class View {
  readonly #wish: Wish;
  readonly #published: Published;
  readonly #on: ReadonlySet<string>;

  constructor(wish: Wish, published: Published) {
    this.#wish = wish;
    this.#published = published;
    this.#on = new Set(topicsOn(wish));
  }

  /** What was wrong in what the destination got; what is to come anyhow comes corrected. */
  repairs(): readonly Repair[] {
    const triggers = new Map<string, Edition>();
    for (const edition of this.#above(this.#wish.corrected)) {
      const repairs = edition.kind === 'correction' || edition.kind === 'retraction';
      if (repairs) triggers.set(edition.fact, edition);
    }
    return [...triggers.values()].flatMap((trigger) => {
      const fact = this.#passing(trigger.fact);
      if (fact === undefined || !this.#got(trigger.fact, trigger.number)) return [];
      const retired = fact.status === 'retired';
      if (!retired && this.#pending(trigger.fact) !== undefined) return [];
      return [{ trigger: trigger.number, item: this.#item(trigger, retired ? 'retraction' : 'correction') }];
    });
  }

  /** What is new for the destination, each fact once, at its newest edition. */
  news(): readonly DigestItem[] {
    const lowest = Math.min(...[...this.#on].map((topic) => this.#wish.topics[topic]?.seen ?? 0));
    const facts = new Set([...this.#above(lowest)].map(({ fact }) => fact));
    return [...facts].flatMap((id) => {
      const edition = this.#pending(id);
      if (edition === undefined || this.#passing(id)?.status !== 'published') return [];
      return [this.#item(edition, this.#newsKind(edition))];
    });
  }

  /** From before the subscription, newest first; and whether there are more of them. What the digest repairs is in it already. */
  earlier(most: number, repaired: ReadonlySet<string>): [readonly DigestItem[], boolean] {
    if (!this.#wish.backlog) return [[], true];
    const found: DigestItem[] = [];
    const highest = Math.max(0, ...[...this.#on].map((topic) => this.#wish.topics[topic]?.back ?? 0));
    for (let number = Math.min(highest - 1, this.#published.journal.head); number >= 1; number -= 1) {
      const edition = this.#published.journal.edition(number);
      if (edition === undefined || repaired.has(edition.fact) || !this.#isEarlier(edition)) continue;
      if (found.length === most) return [found, true];
      found.push(this.#item(edition, 'earlier'));
    }
    return [found, false];
  }

  #isEarlier(edition: Edition): boolean {
    const { topics } = this.#wish;
    const before = edition.topics.some(
      (topic) => this.#on.has(topic) && edition.number < (topics[topic]?.back ?? 0),
    );
    if (!before || this.#dealtWith(edition) || this.#shown(edition.fact).at(-1) !== edition) return false;
    // New in one topic and from before in another, which was switched on later: it comes as what is new.
    if (this.#pending(edition.fact) !== undefined) return false;
    return this.#passing(edition.fact)?.status === 'published';
  }

  #newsKind({ fact, number }: Edition): ItemKind {
    if (!this.#got(fact, number)) return 'new';
    const corrected = this.#published.journal
      .of(fact)
      .some((edition) => edition.kind === 'correction' && edition.number > this.#wish.corrected);
    return corrected ? 'correction' : 'update';
  }

  /** The newest edition that brings the fact to everybody in its topics, if the destination has it still to get. */
  #pending(fact: string): Edition | undefined {
    const newest = this.#shown(fact).at(-1);
    if (newest === undefined || this.#dealtWith(newest)) return undefined;
    const { topics } = this.#wish;
    const isAhead = newest.topics.some(
      (topic) => this.#on.has(topic) && newest.number > (topics[topic]?.seen ?? Number.POSITIVE_INFINITY),
    );
    return isAhead ? newest : undefined;
  }

  /** A correction goes to those who got the fact and brings it to nobody else. */
  #shown(fact: string): readonly Edition[] {
    return this.#published.journal.of(fact).filter(({ kind }) => kind === 'new' || kind === 'update');
  }

  #got(fact: string, before: number): boolean {
    return this.#shown(fact).some((edition) => edition.number < before && this.#dealtWith(edition));
  }

  #dealtWith({ number, topics }: Edition): boolean {
    return topics.some((topic) => {
      const marks = this.#wish.topics[topic];
      return marks !== undefined && marks.back <= number && number <= marks.seen;
    });
  }

  *#above(number: number): Iterable<Edition> {
    for (let at = number + 1; at <= this.#published.journal.head; at += 1) {
      const edition = this.#published.journal.edition(at);
      if (edition) yield edition;
    }
  }

  #passing(id: string): Fact | undefined {
    const fact = this.#published.fact(id);
    if (fact === undefined || this.#wish.filter.length === 0) return fact;
    return this.#published.speaksOf(fact, this.#wish.filter) ? fact : undefined;
  }

  #item({ number, fact, topics }: Edition, kind: ItemKind): DigestItem {
    const topic = topics.find((each) => this.#on.has(each)) ?? topics[0] ?? '';
    return { edition: number, fact, topic, kind };
  }
}
