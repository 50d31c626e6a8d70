/**
 * What the chat page (or the terminal) and the playground's server say to each other.
 * All requests are JSON over HTTP under `/playground/api`; `GET /playground/api/events?user=ID` is a
 * server-sent event stream whose `data` is one `PlaygroundEvent`.
 */
import type {
  Chat,
  InlineKeyboardMarkup,
  InlineQueryResult,
  InlineQueryResultsButton,
  Message,
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
}

export type PlaygroundEvent =
  | { readonly type: 'message'; readonly chat: number; readonly message: Message }
  | { readonly type: 'edited'; readonly chat: number; readonly message: Message }
  | { readonly type: 'deleted'; readonly chat: number; readonly messageId: number }
  | { readonly type: 'typing'; readonly chat: number }
  | { readonly type: 'call'; readonly call: CallRecord }
  /** Names, descriptions or commands changed: ask again. */
  | { readonly type: 'changed' };

/** Any refused request: HTTP 400 or 404. */
export interface ErrorResponse {
  readonly error: string;
}

export type { InlineKeyboardMarkup };
