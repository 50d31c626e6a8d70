import { fileURLToPath } from 'node:url';
import type { Chat, Message, User } from 'grammy/types';
import { pino } from 'pino';
import { createBot, type DerekBot } from '../src/bot/bot.ts';
import { createDigests } from '../src/bot/digests/createDigests.ts';
import { loadL10n } from '../src/bot/locales/load.ts';
import { createMemoryState } from '../src/chats/memory.ts';
import type { QuestionStore } from '../src/chats/questions.ts';
import type { ChatStore } from '../src/chats/store.ts';
import type { Dispatcher } from '../src/digests/dispatcher.ts';
import { telegramsPace } from '../src/digests/pace.ts';
import { createMemoryDigestStore } from '../src/digests/store/memory.ts';
import type { DigestStore } from '../src/digests/store.ts';
import { openLibrary } from '../src/facts/library.ts';
import { searchOf } from '../src/facts/search/searchOf.ts';
import type { FactStore } from '../src/facts/store.ts';
import type { Content } from '../src/facts/types.ts';
import type { CallbackAnswer, Playground, World } from '../src/playground/index.ts';
import { createPlayground } from '../src/playground/index.ts';
import { createMetrics } from '../src/server/metrics.ts';
import { createServer } from '../src/server/server.ts';
import { assertTelegramParses } from './tdlib.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const secret = 'a-secret-for-tests-only';

/** The day on which all conversations take place, unless a test says otherwise. */
export const today = new Date('2026-11-22T09:00:00Z');

export interface DerekOptions {
  readonly facts?: () => FactStore;
  readonly chats?: ChatStore;
  readonly questions?: QuestionStore;
  readonly curators?: readonly number[];
  readonly contact?: string;
  readonly random?: () => number;
  readonly now?: () => Date;
  readonly digests?: DigestStore;
}

/** The real bot, driven over real HTTP through the playground's Bot API. */
export interface Derek {
  readonly world: World;
  readonly playground: Playground;
  readonly bot: DerekBot;
  readonly chats: ChatStore;
  readonly questions: QuestionStore;
  readonly facts: () => FactStore;
  readonly digests: DigestStore;
  readonly dispatcher: Dispatcher;
  /** Turns the clock forward, to a moment or by milliseconds, and waits until Derek has done what is due by then. */
  turnClock(to: Date | number): Promise<void>;
  /** What was logged, one object a line. */
  readonly log: readonly Record<string, unknown>[];
  /** A person in their private chat with Derek; `language` is what their app tells. */
  talk(language?: string): Talk;
  /** A person in a chat that several share. */
  talkIn(chat: Chat, from: User): Talk;
  /** Stops everything, and holds every message that was sent against Telegram's own parser. */
  close(): Promise<void>;
}

/** One person in one chat. */
export interface Talk {
  readonly user: User;
  readonly chat: Chat;
  /** Sends a message and waits until Derek is done; gives back what Derek sent. */
  say(
    text: string,
    extra?: { replyTo?: number; asChat?: Chat; threadId?: number },
  ): Promise<readonly Message[]>;
  /** Presses the button with that label on Derek's last message (or on the one given). */
  press(label: string, on?: Message): Promise<CallbackAnswer>;
  /** Presses a button that is not there (any more). */
  pressData(data: string, on?: Message): Promise<CallbackAnswer>;
  /** Derek's last message, as it looks now. */
  screen(): Screen;
}

export interface Screen {
  readonly message: Message;
  readonly text: string;
  /** Labels, row by row. */
  readonly buttons: readonly (readonly string[])[];
  /** Addresses of the links in the text. */
  readonly links: readonly string[];
}

let shared: FactStore | undefined;

/** The store of the repository's own `data/`. */
export async function realFacts(): Promise<FactStore> {
  shared ??= (await openLibrary(`${root}/data`, { clock: () => today })).current();
  return shared;
}

/** The content that a store was made of, to make another one of it. */
export function contentOf(facts: FactStore): Content {
  const ids = new Set(facts.latest().flatMap(({ assertedBy, entities }) => [assertedBy, ...entities]));
  return {
    topics: facts.topics,
    sources: facts.sources,
    entities: [...ids].map((id) => facts.entity(id)),
    facts: facts.latest(),
  };
}

export async function startDerek(options: DerekOptions = {}): Promise<Derek> {
  const store = options.facts ? undefined : await realFacts();
  const facts = options.facts ?? (() => store as FactStore);
  const state = createMemoryState();
  const { chats = state.chats, questions = state.questions } = options;
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line) => log.push(JSON.parse(line)) });
  const metrics = createMetrics({ facts: () => facts().size });

  const playground = createPlayground({ clock: options.now ?? (() => today) });
  const digests = options.digests ?? createMemoryDigestStore();
  const { world, token } = playground;
  const telegram = createServer({ logger, metrics, ready: () => true, plugins: [playground.plugin] });
  const apiRoot = await telegram.listen({ host: '127.0.0.1', port: 0 });

  const common = {
    facts,
    chats,
    questions,
    languages: loadL10n(`${root}/locales`),
    defaultLocale: 'en' as const,
    metrics,
    logger,
    clock: world.clock,
    timezone: 'Asia/Almaty',
    random: options.random ?? (() => 0),
    apiRoot,
  };
  const { dispatcher, pace } = createDigests({
    ...common,
    token,
    store: digests,
    username: () => world.bot.username,
    ...passingTime(world),
  });
  const bot = createBot(token, {
    ...common,
    digests,
    dispatcher,
    pace,
    search: searchOf,
    curators: options.curators ?? [],
    contact: options.contact,
    stopwatch: () => 0,
  });
  bot.botInfo = world.bot;
  const server = createServer({
    logger,
    metrics,
    ready: () => true,
    webhook: { secret, handle: (update) => bot.handleUpdate(update) },
  });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  await bot.api.setWebhook(`${address}/webhook`, { secret_token: secret });

  const sent: string[] = [];
  world.subscribe((event) => {
    if (event.type === 'call' && event.call.direction === 'request')
      sent.push(...markupOf(event.call.payload));
  });

  const talkIn = (chat: Chat, user: User): Talk => createTalk(world, chat, user);
  return {
    world,
    playground,
    bot,
    chats,
    questions,
    facts,
    digests,
    dispatcher,
    turnClock: async (to) => {
      world.turnClock(to);
      await dispatcher.work();
      await world.settled();
    },
    log,
    talkIn,
    talk: (language) => {
      const user = world.addPerson({ firstName: 'Reader', ...(language ? { languageCode: language } : {}) });
      return talkIn(world.privateChat(user), user);
    },
    close: async () => {
      await world.settled();
      await server.close();
      await telegram.close();
      for (const html of sent) assertTelegramParses(html);
    },
  };
}

/** Time for the digests: it passes as soon as something waits for it, and the world's clock goes along. */
function passingTime(world: World) {
  let passed = 0;
  const pass = (milliseconds: number) => {
    passed += milliseconds;
    world.turnClock(milliseconds);
  };
  return {
    wait: async (milliseconds: number) => pass(milliseconds),
    pace: {
      limits: telegramsPace,
      now: () => passed,
      later: (callback: () => void, milliseconds: number) => {
        const timer = setImmediate(() => {
          pass(milliseconds);
          callback();
        });
        return () => clearImmediate(timer);
      },
    },
  };
}

function markupOf(payload: unknown): readonly string[] {
  if (typeof payload !== 'object' || payload === null) return [];
  const text: unknown = Reflect.get(payload, 'text');
  return typeof text === 'string' && Reflect.get(payload, 'parse_mode') === 'HTML' ? [text] : [];
}

/** For whoever starts the bot in another way. */
export function createTalk(world: World, chat: Chat, user: User): Talk {
  const byDerek = () => world.history(chat).filter((message) => message.from?.id === world.bot.id);
  const last = (): Message => {
    const message = byDerek().at(-1);
    if (!message) throw new Error('Derek has said nothing in this chat');
    return message;
  };
  const pressData = async (data: string, on: Message = last()) => {
    const answer = await world.press({ from: user, chat, messageId: on.message_id, data });
    await world.settled();
    return answer;
  };
  return {
    user,
    chat,
    say: async (text, extra = {}) => {
      const before = byDerek().length;
      world.send({ from: user, chat, text, ...extra });
      await world.settled();
      return byDerek().slice(before);
    },
    press: async (label, on = last()) => pressData(dataOf(on, label), on),
    pressData,
    screen: () => screenOf(last()),
  };
}

function dataOf(message: Message, label: string): string {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  const found = buttons.find(({ text }) => text === label);
  if (!found)
    throw new Error(`There is no button "${label}", only: ${buttons.map(({ text }) => text).join(' | ')}`);
  if (!('callback_data' in found)) throw new Error(`The button "${label}" does not ask the bot for anything`);
  return found.callback_data;
}

export function screenOf(message: Message): Screen {
  return {
    message,
    // Without the joiners that keep names such as Alem.cloud from becoming links: nobody sees them.
    text: (message.text ?? '').replaceAll('\u2060', ''),
    buttons: message.reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text)) ?? [],
    links: (message.entities ?? []).flatMap((entity) => (entity.type === 'text_link' ? [entity.url] : [])),
  };
}
