/**
 * What the chat page (or the terminal) and the playground's server say to each other.
 * All requests are JSON over HTTP under `/playground/api`; `GET /playground/api/events?user=ID` is a
 * server-sent event stream whose `data` is one `PlaygroundEvent`.
 */
import type {
  Chat,
  ForceReply,
  InlineKeyboardMarkup,
  InlineQueryResult,
  InlineQueryResultsButton,
  Message,
  ReplyKeyboardMarkup,
  User,
} from 'grammy/types';

/** A person the page can act as. */
export interface Person {
  readonly user: User;
  /** What to call them in the switch of users. */
  readonly role: 'reader' | 'administrator' | 'curator';
}

export interface ChatSummary {
  readonly chat: Chat;
  readonly title: string;
  readonly lastMessage?: Message;
  /** Of a forum. */
  readonly forum?: Forum;
  /** How the bot stands in it; absent in a private chat. */
  readonly bot?: BotPlace;
  /** Whether the person may write in it: in a channel only administrators do. */
  readonly mayWrite: boolean;
  /** Whether the person may add and remove the bot. */
  readonly mayManage: boolean;
  /** What the bot put at the place where the person types. */
  readonly keyboard?: ReplyMarkup;
}

export interface ForumTopic {
  /** Id of the thread. */
  readonly id: number;
  readonly name: string;
  readonly closed: boolean;
}

export interface Forum {
  /** Without General, which has no thread. */
  readonly topics: readonly ForumTopic[];
  readonly generalClosed: boolean;
}

export interface BotPlace {
  readonly status: 'administrator' | 'member' | 'absent';
  /** What it may not do is `false` here. */
  readonly rights: BotRights;
}

/** What the bot may do as an administrator. What is not named, it may. */
export interface BotRights {
  /** Channels. */
  readonly canPostMessages?: boolean;
  /** Channels: the posts of others. Its own it can edit as long as it may post. */
  readonly canEditMessages?: boolean;
  readonly canDeleteMessages?: boolean;
  /** Groups. */
  readonly canPinMessages?: boolean;
  /** Forums: among other things, writing in topics that are closed. */
  readonly canManageTopics?: boolean;
}

export interface ReplyMarkup {
  /** The message that it came with. */
  readonly message: number;
  /** The forum topic of that message. */
  readonly thread?: number;
  readonly markup: ReplyKeyboardMarkup | ForceReply;
}

/** `GET state?user=ID` */
export interface StateResponse {
  readonly bot: User;
  readonly people: readonly Person[];
  readonly chats: readonly ChatSummary[];
  /** `setMyDescription` in the user's language, shown in an empty private chat above the Start button. */
  readonly description: string;
  /** `setMyName` in the user's language. */
  readonly name: string;
  readonly controls: Controls;
}

/** What can be turned and switched on the page. */
export interface Controls {
  readonly clock: ClockResponse;
  readonly faults: readonly ActiveFault[];
  readonly ratesEnforced: boolean;
  /** How many requests were refused since the start, by error code. */
  readonly refusals: Readonly<Record<number, number>>;
}

/** `GET clock`, `POST clock` with `ClockRequest` */
export interface ClockResponse {
  /** ISO 8601 */
  readonly now: string;
  /** Milliseconds by which the clock is ahead of the machine's. */
  readonly offset: number;
}

export type ClockRequest = (
  | { /** ISO 8601 */ readonly to: string }
  | { /** Milliseconds */ readonly by: number }
) & {
  /** Allow an earlier time. */
  readonly back?: boolean;
};

/** Which calls a fault hits, and how often. */
interface FaultScope {
  /** Absent: every method but `getUpdates`. */
  readonly method?: string;
  /** Only calls about this chat. */
  readonly chat?: number;
  /** How many calls it hits, or that it goes on until it is switched off. Default: 1. */
  readonly times?: number | 'always';
  /** 0 to 1: the share of the calls that it hits. Default: 1. */
  readonly share?: number;
}

/** The call is refused, and nothing happens. */
export interface RefusalFault extends FaultScope {
  readonly kind?: 'refused';
  readonly code: 429 | 403 | 500 | 400;
  readonly description?: string;
  /** Seconds; for 429. Default: 1. */
  readonly retryAfter?: number;
}

/** The call is taken and never answered, until the client gives up. */
export interface TimeoutFault extends FaultScope {
  readonly kind: 'timeout';
  /** Whether it is carried out all the same. */
  readonly taken: boolean;
}

/** The connection is cut: after the call was carried out (`lost-answer`), or before (`cut`). */
export interface CutFault extends FaultScope {
  readonly kind: 'lost-answer' | 'cut';
}

export type FaultInput = RefusalFault | TimeoutFault | CutFault;

export interface ActiveFault {
  readonly id: number;
  readonly fault: FaultInput;
  /** How many calls it still hits. */
  readonly left: number | 'always';
  readonly hits: number;
}

/** `POST faults` → `FaultsResponse`: switches one on, or off by its id, or all of them. */
export type FaultsRequest = FaultInput | { readonly clear: number | 'all' };

/** `GET faults` */
export type FaultsResponse = Pick<Controls, 'faults' | 'refusals'>;

/** `POST rates` → `Controls`: whether Telegram's rates are kept. */
export interface RatesRequest {
  readonly enforced: boolean;
}

/** `POST membership`: an administrator adds the bot, changes what it may do, or removes it. */
export interface MembershipRequest {
  readonly user: number;
  readonly chat: number;
  readonly status: 'administrator' | 'member' | 'absent';
  readonly rights?: BotRights;
}

/** `POST topic`: an administrator opens a new topic, or closes, opens or deletes one. Without a thread: General. */
export interface TopicRequest {
  readonly user: number;
  readonly chat: number;
  readonly action: 'create' | 'close' | 'reopen' | 'delete';
  readonly thread?: number;
  readonly name?: string;
}

/** `POST location` → `Message` */
export interface LocationRequest {
  readonly user: number;
  readonly chat: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly replyTo?: number;
  readonly thread?: number;
}

/** `GET history?user=ID&chat=ID`: oldest first. */
export interface HistoryResponse {
  readonly messages: readonly Message[];
}

/** `GET commands?user=ID&chat=ID`: what Telegram would show in the menu, by scope and language. */
export interface CommandsResponse {
  readonly commands: readonly { readonly command: string; readonly description: string }[];
}

/** `POST send` → `Message`. Links to `t.me/<bot>?start=…` become `/start …` through this as well. */
export interface SendRequest {
  readonly user: number;
  readonly chat: number;
  readonly text: string;
  readonly replyTo?: number;
  /** A forum topic. */
  readonly thread?: number;
}

/** `POST press` → `PressResponse`, as soon as the bot has answered the press, or after 15 s without an answer. */
export interface PressRequest {
  readonly user: number;
  readonly chat: number;
  readonly message: number;
  readonly data: string;
}

export interface PressResponse {
  readonly answered: boolean;
  readonly text?: string;
  readonly alert?: boolean;
  readonly url?: string;
}

/** `POST inline` → `InlineResponse`, as soon as the bot has answered the query, or after 10 s without an answer. */
export interface InlineRequest {
  readonly user: number;
  /** Where it is typed. */
  readonly chat: number;
  /** What stands behind the bot's name; cut at 256 characters. */
  readonly query: string;
  /** `nextOffset` of the answer before, for more of the same. */
  readonly offset?: string;
}

export interface InlineResponse {
  readonly answered: boolean;
  readonly results: readonly InlineQueryResult[];
  readonly nextOffset?: string;
  /** Stands above the results; opens the private chat with `/start <parameter>`. */
  readonly button?: InlineQueryResultsButton;
}

/** `POST pick` → `Message`: one of the results that the bot offered this person lately, sent into the chat. */
export interface PickRequest {
  readonly user: number;
  readonly chat: number;
  /** The result's id. */
  readonly result: string;
  readonly replyTo?: number;
  readonly thread?: number;
}

/** `POST language` → `Person`: changes the language of the person's app. `null`: the app does not tell. */
export interface LanguageRequest {
  readonly user: number;
  readonly language: string | null;
}

/** `GET calls` → `{ calls: CallRecord[] }`, and as events: one request of the bot and what it was answered. */
export interface CallRecord {
  readonly id: number;
  /** ISO 8601 */
  readonly at: string;
  readonly direction: 'request' | 'update';
  /** The method's name, or the update's kind. */
  readonly name: string;
  readonly payload: unknown;
  readonly response?: unknown;
  readonly ok: boolean;
  readonly milliseconds?: number;
  /** A fault that was switched on hit it. */
  readonly fault?: NonNullable<FaultInput['kind']>;
}

export type PlaygroundEvent =
  | { readonly type: 'message'; readonly chat: number; readonly message: Message }
  | { readonly type: 'edited'; readonly chat: number; readonly message: Message }
  | { readonly type: 'deleted'; readonly chat: number; readonly messageId: number }
  | { readonly type: 'typing'; readonly chat: number }
  | { readonly type: 'call'; readonly call: CallRecord }
  /** The clock was turned, or a fault or the rates were switched. */
  | { readonly type: 'controls'; readonly controls: Controls }
  /** Names, descriptions, commands, topics or the bot's place changed: ask again. */
  | { readonly type: 'changed' };

/** Any refused request: HTTP 400 or 404. */
export interface ErrorResponse {
  readonly error: string;
}

export type { InlineKeyboardMarkup };
