import type { Destination } from '../../src/digests/destination.ts';
import { newSubscription } from '../../src/digests/newSubscription.ts';
import type { DigestStore } from '../../src/digests/store.ts';
import {
  marksAt,
  type Schedule,
  type Subscription,
  type SubscriptionDraft,
} from '../../src/digests/subscription.ts';
import { createFactStore } from '../../src/facts/snapshot.ts';
import type { FactStore } from '../../src/facts/store.ts';
import type { Content, Fact, FactChange, FactId, PartialDate, TopicId } from '../../src/facts/types.ts';
import { contentOf, realFacts, today } from '../conversation.ts';

/** Content that curators go on writing while the bot runs. */
export interface Newsroom {
  readonly facts: () => FactStore;
  /** A new fact: the words of a real one under another id. */
  write(id: string, topic: string, fields?: Partial<Fact>): void;
  /** The next revision of a fact. */
  revise(id: string, change: FactChange, fields?: Partial<Fact>): void;
  retire(id: string): void;
}

export async function openNewsroom(): Promise<Newsroom> {
  let content: Content = contentOf(await realFacts());
  let store = createFactStore(content);
  const replace = (facts: readonly Fact[]) => {
    content = { ...content, facts };
    store = createFactStore(content);
  };
  const alter = (id: string, make: (fact: Fact) => Fact) =>
    replace(content.facts.map((fact) => (fact.id === id ? make(fact) : fact)));
  return {
    facts: () => store,
    write: (id, topic, fields = {}) => {
      const [model] = content.facts;
      if (!model) throw new Error('the content has no fact');
      const { relations: _, ...fact } = model;
      const words = {
        kk: `Жаңа дерек ${id}.`,
        ru: `Новый факт ${id}.`,
        en: `New fact ${id}.`,
        tr: `Yeni bilgi ${id}.`,
      };
      replace([
        ...content.facts,
        {
          ...fact,
          id: id as FactId,
          topics: [topic as TopicId],
          text: words,
          figures: [],
          asOf: '2026-11-22' as PartialDate,
          reviewBy: '2027-11-22' as PartialDate,
          revision: 1,
          ...fields,
        },
      ]);
    },
    revise: (id, change, fields = {}) =>
      alter(id, (fact) => ({ ...fact, ...fields, revision: fact.revision + 1, change })),
    retire: (id) => alter(id, (fact) => ({ ...fact, status: 'retired' })),
  };
}

const everyMorning: Schedule = {
  cadence: 'daily',
  time: '09:00',
  weekday: 1,
  zone: 'Asia/Almaty',
  quiet: null,
};

export interface Subscriber {
  readonly topics?: readonly string[];
  readonly schedule?: Partial<Schedule>;
  readonly fields?: Partial<SubscriptionDraft>;
}

/** Subscribes without the chat: daily at nine in Almaty, from the journal's head on, without older facts. */
export async function subscribe(
  digests: DigestStore,
  destination: Destination,
  { topics = ['minerals'], schedule = {}, fields = {} }: Subscriber = {},
  now = today.getTime(),
): Promise<Subscription | undefined> {
  const head = await digests.head();
  const wanted = { ...everyMorning, ...schedule };
  const chatKind = destination.chatId > 0 ? 'private' : 'group';
  return digests.change(destination, () => ({
    ...newSubscription({ destination, chatKind, locale: 'en', schedule: wanted, head, now }),
    topics: Object.fromEntries(topics.map((topic) => [topic, { on: true, ...marksAt(head) }])),
    backlog: false,
    ...fields,
  }));
}
