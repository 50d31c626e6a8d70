import type { Delivery, Edit } from '../../src/digests/delivery.ts';
import { createDispatcher, type Dispatcher, type DispatcherEvent } from '../../src/digests/dispatcher.ts';
import { createPace, telegramsPace } from '../../src/digests/pace.ts';
import type { Outcome } from '../../src/digests/post.ts';
import { createMemoryDigestStore } from '../../src/digests/store/memory.ts';
import type { DigestStore } from '../../src/digests/store.ts';
import { today } from '../conversation.ts';
import { type Newsroom, openNewsroom } from './publishing.ts';

/** What a test lets Telegram say. */
export interface Wire {
  send: (delivery: Delivery) => Promise<Outcome>;
  edit: (edit: Edit) => Promise<Outcome>;
}

/** The dispatcher with a wire of its own, in a time that passes when somebody waits for it. */
export interface Dispatching {
  readonly dispatcher: Dispatcher;
  readonly digests: DigestStore;
  readonly newsroom: Newsroom;
  readonly wire: Wire;
  /** What was sent, in order. */
  readonly sent: Delivery[];
  readonly edited: Edit[];
  readonly events: DispatcherEvent[];
  /** Milliseconds since 1970. */
  now(): number;
  pass(milliseconds: number): void;
  /** Nothing goes out for so long; and no time passes before `goOn`. */
  hold(milliseconds: number): void;
  goOn(): void;
  /** A person is answered. */
  answer(chatId: number): void;
  /** Publishes, and works at it. */
  publish(): Promise<void>;
}

/** @param random from 0 to below 1 */
export async function startDispatching(random = () => 0): Promise<Dispatching> {
  const newsroom = await openNewsroom();
  const digests = createMemoryDigestStore();
  const sent: Delivery[] = [];
  const edited: Edit[] = [];
  const events: DispatcherEvent[] = [];
  let now = today.getTime();
  let isHeld = false;
  const free = async () => {
    do await new Promise((turn) => setImmediate(turn));
    while (isHeld);
  };
  const pass = (milliseconds: number) => {
    now += Math.ceil(milliseconds);
  };
  const pace = createPace({
    limits: telegramsPace,
    now: () => now,
    later: (callback, milliseconds) => {
      let isWanted = true;
      void free().then(() => {
        if (!isWanted) return;
        pass(milliseconds);
        callback();
      });
      return () => {
        isWanted = false;
      };
    },
  });
  const wire: Wire = {
    send: async ({ items }) => ({
      kind: 'sent',
      messageId: sent.length,
      items: items.map((_, place) => place),
    }),
    edit: async ({ message }) => ({ kind: 'sent', ...message }),
  };
  const dispatcher = createDispatcher({
    store: digests,
    pace,
    facts: newsroom.facts,
    now: () => now,
    random,
    wait: async (milliseconds) => {
      await free();
      pass(milliseconds);
    },
    moved: (from, to) => digests.migrate(from, to),
    report: (event) => void events.push(event),
    post: {
      prepare: async (delivery) => () => {
        sent.push(delivery);
        return wire.send(delivery);
      },
      prepareEdit: async (edit) => () => {
        edited.push(edit);
        return wire.edit(edit);
      },
      tellStopped: async () => {},
    },
  });
  await dispatcher.publish();
  return {
    dispatcher,
    digests,
    newsroom,
    wire,
    sent,
    edited,
    events,
    now: () => now,
    pass,
    hold: (milliseconds) => {
      isHeld = true;
      pace.pause(milliseconds);
    },
    goOn: () => {
      isHeld = false;
    },
    answer: (chatId) => pace.note(chatId, 'private'),
    publish: async () => {
      await dispatcher.publish();
      await dispatcher.work();
    },
  };
}
