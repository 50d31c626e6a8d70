import { Api } from 'grammy';
import type { Logger } from 'pino';
import { isPassing } from '../../chats/errors.ts';
import type { QuestionStore } from '../../chats/questions.ts';
import type { ChatStore } from '../../chats/store.ts';
import type { Clock } from '../../clock.ts';
import { createDispatcher, type Dispatcher, type DispatcherEvent } from '../../digests/dispatcher.ts';
import { createPace, type Pace, type PaceParts } from '../../digests/pace.ts';
import type { DigestStore } from '../../digests/store.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Locale, Localized } from '../../locale.ts';
import { localDay } from '../localDay.ts';
import type { L10n } from '../locales/l10n.ts';
import { moveChat } from '../moveChat.ts';
import { type BotMetrics, observeCalls } from '../observe.ts';
import { createPost } from './post.ts';

export interface DigestsParts {
  readonly token: string;
  readonly apiRoot?: string | undefined;
  readonly store: DigestStore;
  readonly chats: ChatStore;
  readonly questions: QuestionStore;
  readonly facts: () => FactStore;
  readonly languages: Localized<L10n>;
  readonly defaultLocale: Locale;
  /** IANA name. */
  readonly timezone: string;
  /** The bot's own; known when it is connected, and nothing is sent before. */
  readonly username: () => string;
  readonly metrics: BotMetrics;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly random: () => number;
  readonly pace: PaceParts;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** See `DispatcherParts`. */
  readonly term?: () => number | undefined;
  /** What else is to happen to what is paced: other processes hear of it. Absent: nothing. */
  readonly share?: (pace: Pace) => Pace;
}

/** The dispatcher with the bot's wire, and the pace that it shares with the answers. */
export interface Digests {
  readonly dispatcher: Dispatcher;
  readonly pace: Pace;
}

/** So long a message may stay unanswered, in seconds, before it is tried again. */
const answerWithin = 30;

export function createDigests(parts: DigestsParts): Digests {
  const { store, chats, questions, logger, languages, clock } = parts;
  const api = new Api(parts.token, {
    ...(parts.apiRoot === undefined ? {} : { apiRoot: parts.apiRoot }),
    timeoutSeconds: answerWithin,
  });
  api.config.use(observeCalls(parts.metrics, logger));
  const dayOf = localDay(parts.timezone);
  const { share = (own) => own } = parts;
  const pace = share(createPace(parts.pace));
  const tellFailure = sparingly(logger, () => clock().getTime());
  const dispatcher = createDispatcher({
    store,
    pace,
    facts: parts.facts,
    now: () => clock().getTime(),
    random: parts.random,
    wait: parts.wait,
    ...(parts.term === undefined ? {} : { term: parts.term }),
    moved: (from, to) => moveChat({ chats, questions, digests: store }, from, to),
    report: (event) => {
      count(event, parts.metrics);
      if (event.kind === 'failed') tellFailure(event.error);
      else log(event, logger);
    },
    post: createPost({
      api,
      chats,
      digests: store,
      defaultLocale: parts.defaultLocale,
      journal: () => dispatcher.published().journal,
      logger,
      readerIn: (locale) => ({
        facts: parts.facts(),
        l10n: languages[locale],
        username: parts.username(),
        today: dayOf(clock()),
      }),
    }),
  });
  return { dispatcher, pace };
}

function count(event: DispatcherEvent, metrics: BotMetrics): void {
  if (event.kind === 'outcome') metrics.digestMessage(event.outcome.kind);
  if (event.kind === 'published') metrics.published(event.head);
}

const againMs = 10_000;

/** While nothing can be kept, each message on its way fails to be written down every second: one line tells of all of them. */
function sparingly(logger: Logger, now: () => number): (error: unknown) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (isPassing(error)) {
      if (Math.abs(now() - toldAt) < againMs) return;
      toldAt = now();
    }
    logger.error({ err: error }, 'digests could not go on; trying again');
  };
}

function log(event: Exclude<DispatcherEvent, { kind: 'failed' }>, logger: Logger): void {
  switch (event.kind) {
    case 'published':
      if (event.editions.length === 0) return;
      logger.info({ editions: event.editions.length, head: event.head }, 'published');
      return;
    case 'planned':
      logger.info({ deliveries: event.deliveries }, 'digests planned');
      return;
    case 'outcome':
      logger.debug({ delivery: event.delivery, outcome: event.outcome }, 'digest');
      if (event.outcome.kind === 'refused')
        logger.error({ delivery: event.delivery, why: event.outcome.why }, 'Telegram refused a digest');
  }
}
