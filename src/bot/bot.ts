import { setTimeout } from 'node:timers/promises';
import { sequentialize } from '@grammyjs/runner';
import { Bot, Composer } from 'grammy';
import type { Logger } from 'pino';
import type { QuestionStore } from '../chats/questions.ts';
import type { ChatStore } from '../chats/store.ts';
import type { Clock } from '../clock.ts';
import type { Dispatcher } from '../digests/dispatcher.ts';
import type { Pace } from '../digests/pace.ts';
import type { DigestStore } from '../digests/store.ts';
import type { Answer } from '../facts/search/answer.ts';
import type { Search } from '../facts/search/search.ts';
import type { FactStore } from '../facts/store.ts';
import type { Locale, Localized } from '../locale.ts';
import { createRecent } from '../recent.ts';
import { createGroupPace, type GroupPace } from '../replicas/groupPace.ts';
import { onceAnAlbum } from './albums.ts';
import { apologize } from './apologize.ts';
import { type ChatChange, type ChatChanges, followChat } from './chatChanges.ts';
import type { DerekContext } from './context.ts';
import { answersInPace } from './digests/paced.ts';
import { enrich } from './enrich.ts';
import { Feature } from './feature.ts';
import { aboutFeature } from './features/about.ts';
import { askFeature } from './features/ask.ts';
import { dataFeature } from './features/data.ts';
import { digestFeature } from './features/digest.ts';
import { factFeature } from './features/fact.ts';
import { fallbackFeature } from './features/fallback.ts';
import { groupsFeature } from './features/groups.ts';
import { inlineFeature } from './features/inline.ts';
import { languageFeature } from './features/language.ts';
import { questionsFeature } from './features/questions.ts';
import { startFeature } from './features/start.ts';
import { statusFeature } from './features/status.ts';
import { subscriptionsFeature } from './features/subscriptions.ts';
import { topicsFeature } from './features/topics.ts';
import { createNewestQueries } from './inline/newest.ts';
import { inTurn } from './inTurn.ts';
import type { L10n } from './locales/l10n.ts';
import { groupManners, ignoreChannelPosts, ignoreStale } from './manners.ts';
import { meaningOf } from './meaning.ts';
import { type BotMetrics, observeCalls, observeUpdates, type Stopwatch } from './observe.ts';
import { patience } from './patience.ts';

/** What the bot is made of; `src/app.ts` chooses each, a test chooses others. */
export interface BotParts {
  /** The store as it is now; new content makes it give another one. */
  readonly facts: () => FactStore;
  readonly chats: ChatStore;
  readonly questions: QuestionStore;
  readonly digests: DigestStore;
  /** What the digests are made from, and how they are doing. */
  readonly dispatcher: Pick<Dispatcher, 'published' | 'status'>;
  /** Shared with the digests. */
  readonly pace: Pace;
  /** What was answered in groups lately; absent: remembered by this process. */
  readonly groupPace?: GroupPace;
  /** How what is kept of a chat follows it; absent: at once, or not at all. */
  readonly chatChanges?: Pick<ChatChanges, 'follow'>;
  /** The search in a store; asked for with every question, so it is made once a store. */
  readonly search: (facts: FactStore) => Search;
  /** User ids of those who see what nobody could answer. */
  readonly curators?: readonly number[];
  readonly languages: Localized<L10n>;
  /** For who has none of the four languages. */
  readonly defaultLocale: Locale;
  /** Who to write to, shown in `/about`. */
  readonly contact?: string | undefined;
  readonly metrics: BotMetrics;
  readonly logger: Logger;
  readonly clock: Clock;
  /** IANA name: where a day begins, for what is past its review date. */
  readonly timezone: string;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly stopwatch: Stopwatch;
  /** Where the Bot API is, without a slash at the end; Telegram's own when absent. */
  readonly apiRoot?: string | undefined;
}

/** The updates that Derek has a use for; Telegram sends no others. */
export const allowedUpdates = [
  'message',
  'callback_query',
  'inline_query',
  'chosen_inline_result',
  'my_chat_member',
] as const;

/** Of so many chats the reasons of the last answer are remembered, in memory only. */
const chatsRemembered = 500;

export type DerekBot = Bot<DerekContext>;

/** The bot, ready to be handed updates: by long polling, by a webhook or by a test. Nothing runs yet. */
export function createBot(token: string, parts: BotParts): DerekBot {
  const { languages, defaultLocale, logger, chats, questions, digests } = parts;
  const keepers = { chats, questions, digests };
  const atOnce = { follow: (change: ChatChange) => followChat(change, keepers) };
  const { chatChanges: changes = atOnce } = parts;
  const groupPace = parts.groupPace ?? createGroupPace(parts.stopwatch);
  const manners = new Feature();
  manners.use(groupManners(groupPace));
  const tokensOf = meaningOf(() => parts.search(parts.facts()));
  const bot = new Bot<DerekContext>(token, parts.apiRoot ? { client: { apiRoot: parts.apiRoot } } : {});
  // The last one is the outermost: every attempt is counted, the repeating is around it.
  bot.api.config.use(observeCalls(parts.metrics, logger), answersInPace(parts.pace, setTimeout), patience());

  const reasons = createRecent<number, Answer>(chatsRemembered);
  const newest = createNewestQueries();
  const features = [
    inlineFeature({ search: parts.search, languages, newest }),
    manners,
    subscriptionsFeature({ ...parts, changes }),
    groupsFeature(changes),
    topicsFeature(digests),
    factFeature(parts.random),
    startFeature(digests),
    languageFeature(chats, languages),
    aboutFeature(parts.contact),
    dataFeature({ ...parts, forgetReasons: reasons.delete }),
    questionsFeature({ questions, keepers, languages, curators: parts.curators ?? [], tokensOf, logger }),
    digestFeature({ digests: parts.digests, published: parts.dispatcher.published }),
    statusFeature({
      digests: parts.digests,
      dispatcher: parts.dispatcher,
      curators: parts.curators ?? [],
      languages,
      timezone: parts.timezone,
      now: () => parts.clock().getTime(),
    }),
    askFeature({ ...parts, reasons }),
  ].flatMap(({ steps }) => steps);
  const guarded = new Composer<DerekContext>();
  guarded.errorBoundary(
    apologize(languages, defaultLocale, logger),
    inTurn(
      newest.enter,
      enrich(parts),
      ignoreChannelPosts,
      ignoreStale(parts.clock),
      onceAnAlbum(),
      ...features,
      fallbackFeature().middleware(),
    ),
  );
  bot.use(
    inTurn(
      // One chat's updates in order, different chats side by side.
      sequentialize((ctx) => ctx.chatId?.toString()),
      observeUpdates(parts.metrics, logger, parts.stopwatch),
      guarded.middleware(),
    ),
  );
  return bot;
}
