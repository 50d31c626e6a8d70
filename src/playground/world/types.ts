import type {
  BotCommand,
  Chat,
  InlineQueryResult,
  InlineQueryResultsButton,
  Message,
  Update,
  User,
  UserFromGetMe,
} from 'grammy/types';
import type {
  ActiveFault,
  BotRights,
  CallRecord,
  FaultInput,
  ForumTopic,
  PlaygroundEvent,
  PressResponse,
  ReplyMarkup,
} from '../protocol.ts';
import type { ClockListener, TurnOptions } from './clock.ts';

export type { ActiveFault, BotRights, FaultInput, ForumTopic, ReplyMarkup } from '../protocol.ts';
export type { ClockListener, TurnOptions } from './clock.ts';

export interface PersonInput {
  readonly firstName: string;
  /** IETF language tag as the app sends it; absent: the app does not tell. */
  readonly languageCode?: string;
  readonly username?: string;
  /** Default: `false`. */
  readonly isCurator?: boolean;
}

export interface GroupInput {
  readonly title: string;
  /** Default: `supergroup`. */
  readonly type?: 'group' | 'supergroup';
  readonly members: readonly User[];
  /** Members as well, whether or not `members` names them. The first is the owner. */
  readonly administrators?: readonly User[];
  /** Default: `false`; privacy mode then hides what is not meant for the bot. */
  readonly botIsAdministrator?: boolean;
  /** Forum topics; for supergroups only. */
  readonly isForum?: boolean;
  /** Without the `@`; for supergroups only. */
  readonly username?: string;
}

export interface ChannelInput {
  readonly title: string;
  readonly administrators: readonly User[];
  /** People who read it. */
  readonly members?: readonly User[];
  /** Default: `true`; a bot in a channel is always an administrator. `false`: it is not in the channel. */
  readonly botIsAdministrator?: boolean;
  /** Without the `@`. */
  readonly username?: string;
}

export interface AddBotInput {
  /** Default: `false`; in a channel always `true`. */
  readonly administrator?: boolean;
  /** As an administrator. What is not named, it may. */
  readonly rights?: BotRights;
}

export interface PeopleInput {
  /** IETF language tag; absent: their apps do not tell. */
  readonly languageCode?: string;
  /** Default: `true`; they have written to the bot, so it may write to them. */
  readonly started?: boolean;
}

/** Degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

export interface SendInput {
  readonly from: User;
  readonly chat: Chat;
  readonly text?: string;
  readonly caption?: string;
  readonly photo?: boolean;
  /** A message id in the same chat. */
  readonly replyTo?: number;
  /** The group itself: an anonymous administrator. A channel: an administrator of it who writes as that channel. */
  readonly asChat?: Chat;
  readonly threadId?: number;
}

export interface EditInput {
  readonly from: User;
  readonly chat: Chat;
  readonly messageId: number;
  readonly text: string;
}

export interface PressInput {
  readonly from: User;
  readonly chat: Chat;
  readonly messageId: number;
  /** Not checked against the keyboard: a modified app can send any data, and so can a test. */
  readonly data: string;
}

export interface InlineQueryInput {
  readonly from: User;
  readonly query: string;
  readonly offset?: string;
  /** Where it is typed; absent: in the private chat with the bot. */
  readonly chat?: Chat;
}

export interface PickInput {
  readonly from: User;
  /** Where it is sent. */
  readonly chat: Chat;
  /** Of a result that the bot offered this person lately. */
  readonly resultId: string;
  /** A message id in the same chat. */
  readonly replyTo?: number;
  readonly threadId?: number;
}

export type CallbackAnswer = PressResponse;

export interface InlineAnswer {
  readonly answered: boolean;
  readonly results: readonly InlineQueryResult[];
  readonly nextOffset?: string;
  /** Seconds */
  readonly cacheTime?: number;
  readonly isPersonal?: boolean;
  readonly button?: InlineQueryResultsButton;
}

/**
 * Telegram on this machine: who is there, what they wrote, what the bot may see of it. People act through it;
 * the bot acts through the Bot API. Every failure of an action is a `WorldError`.
 */
export interface World {
  readonly bot: UserFromGetMe;
  readonly token: string;
  addPerson(input: PersonInput): User;
  /** Many people at once, each with a private chat that has the person's id. */
  addPeople(count: number, input?: PeopleInput): readonly User[];
  /** Changes the language of the person's app. `undefined`: the app does not tell. */
  setLanguage(user: User, languageCode: string | undefined): User;
  /** Created on first use. */
  privateChat(user: User): Chat;
  addGroup(input: GroupInput): Chat;
  addChannel(input: ChannelInput): Chat;
  /** The channel's posts come into the group by themselves from now on, where they are discussed. For supergroups only. */
  linkDiscussion(channel: Chat, group: Chat): void;
  /** A new forum topic; its id is the `threadId` of what is sent there. */
  addForumTopic(chat: Chat, name: string): number;
  /** Without a thread: General. Nothing happens when it is closed (open) already. */
  closeForumTopic(chat: Chat, threadId?: number): void;
  reopenForumTopic(chat: Chat, threadId?: number): void;
  /** Its messages go with it. Bots are not told. */
  deleteForumTopic(chat: Chat, threadId: number): void;
  /** Without General. */
  forumTopics(chat: Chat): readonly ForumTopic[];
  /** Entities are computed as Telegram does. Queues an update if the bot may see the message. */
  send(input: SendInput): Message;
  sendLocation(from: User, chat: Chat, place: Place, more?: Pick<SendInput, 'replyTo' | 'threadId'>): Message;
  editByPerson(input: EditInput): Message;
  /** Resolves when the bot answered, or with `answered: false` when the world has settled without an answer. */
  press(input: PressInput): Promise<CallbackAnswer>;
  /** Somebody types the bot's name and a query in any chat. */
  inlineQuery(input: InlineQueryInput): Promise<InlineAnswer>;
  /**
   * Sends one of the offered results into a chat, as the person, "via" the bot. Queues the message if the bot may see it,
   * and a `chosen_inline_result`.
   */
  pickInline(input: PickInput): Message;
  /** Sends the two service messages and gives back the new chat; the old one refuses what is sent there. */
  upgradeToSupergroup(chat: Chat): Chat;
  /** Any update at all, for input that the bot does not expect. Gives back its `update_id`. */
  deliver(update: Omit<Update, 'update_id'>): number;
  /** The person blocks the bot: what it sends there is answered 403. */
  block(user: User): void;
  unblock(user: User): void;
  /** The person deletes their account: what is sent there is answered 403, and they do nothing any more. */
  deactivate(user: User): void;
  /** Takes the bot out of a group or channel. Default: `kicked`. */
  removeBot(chat: Chat, by: User, as?: 'kicked' | 'left'): void;
  /** Puts the bot into a group or channel, or changes what it may do there; only administrators appoint one. */
  addBot(chat: Chat, by: User, input?: AddBotInput): void;
  /** Oldest first, without deleted messages. */
  history(chat: Chat | number): readonly Message[];
  /** The reply keyboard, or the reply that is asked for, at the place where the person types. */
  keyboardFor(chat: Chat, user: User): ReplyMarkup | undefined;
  /** What the app would show in the command menu, resolved by scope and language as Telegram documents it. */
  commandsFor(chat: Chat, user: User): readonly BotCommand[];
  /** The last 1,000, oldest first. `getUpdates` is left out unless it was refused. */
  readonly calls: readonly CallRecord[];
  subscribe(listener: (event: PlaygroundEvent) => void): () => void;
  /**
   * Resolves when every queued update was taken and handled. Webhook: answered. Long polling: confirmed by a later
   * `getUpdates`, no request of the bot under way, and none for some milliseconds (a bot that handles updates side
   * by side confirms them before it has handled them).
   */
  settled(): Promise<void>;
  /** Switches a fault on: the next calls that it concerns are refused, or their answers get lost. */
  failNext(input: FaultInput): ActiveFault;
  /** Faults that are switched on and wait for calls. */
  failures(): readonly ActiveFault[];
  /** Without an id: all of them. */
  clearFaults(id?: number): void;
  /** Whether 429 is answered above Telegram's rates. */
  ratesEnforced: boolean;
  /** How many requests were refused since the start, by error code: `refusals[429] ?? 0`. */
  readonly refusals: Readonly<Record<number, number>>;
  /** The time as it is here. */
  clock(): Date;
  /**
   * Turns the clock to a time, or by so many milliseconds; from there it goes on by itself. An earlier time is a
   * `WorldError` unless `back` is set. Gives back the time as it is then.
   */
  turnClock(to: Date | number, options?: TurnOptions): Date;
  /** Gives back how to stop listening. */
  onClockTurned(listener: ClockListener): () => void;
}
