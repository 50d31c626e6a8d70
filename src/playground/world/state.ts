import type { Chat, MenuButton, Message, User, UserFromGetMe } from 'grammy/types';
import type { Clock } from '../../clock.ts';
import type { BotRights, ForumTopic } from '../protocol.ts';
import type { Activity } from './activity.ts';
import type { CallLog } from './calls.ts';
import type { TurnableClock } from './clock.ts';
import type { CommandMenus } from './commands.ts';
import { WorldError } from './errors.ts';
import type { Events } from './events.ts';
import type { Faults } from './faults.ts';
import type { GivenInlineAnswer, InlineOffer } from './inline.ts';
import type { ShownKeyboard } from './keyboards.ts';
import type { Profile } from './profile.ts';
import type { Queries } from './queries.ts';
import type { Rates } from './rates.ts';
import type { CallbackAnswer } from './types.ts';
import type { UpdateQueue } from './updates.ts';

export type MemberStatus = 'creator' | 'administrator' | 'member' | 'left' | 'kicked';

export interface ChatRecord {
  readonly chat: Chat;
  /** The bot stands in it as well. In a private chat `kicked` for the bot means that it is blocked. */
  readonly members: Map<number, MemberStatus>;
  /** By message id, oldest first. */
  readonly messages: Map<number, Message>;
  /** Forum topics by the id of their thread; General is not among them. */
  readonly topics: Map<number, ForumTopic>;
  generalClosed: boolean;
  /** What the bot may do where it is an administrator; what is not named, it may. */
  botRights: BotRights;
  /** Channels, where nothing else tells the bot's posts: which are its own. */
  readonly ownPosts: Set<number>;
  /** The bot's messages that came with a reply keyboard, which nobody can edit any more. */
  readonly keyboardMessages: Set<number>;
  /** What the bot put in place of the letters, the oldest first; the last that is for a person counts. */
  keyboards: readonly ShownKeyboard[];
  lastMessageId: number;
  /** Private chats: the person has written, so the bot may. */
  started: boolean;
  migratedTo?: number;
  /** Of a channel its discussion group, and the other way round. */
  linkedTo?: number;
  menuButton?: MenuButton;
}

/** Everything there is. The bot's side and the people's side both work on it. */
export interface WorldState {
  /** The time as it is here: the clock that was handed in, as far as it was turned. */
  readonly clock: Clock;
  readonly turnable: TurnableClock;
  readonly bot: UserFromGetMe;
  readonly token: string;
  readonly people: Map<number, User>;
  /** People who have deleted their accounts. */
  readonly deactivated: Set<number>;
  /** People who look after the content; the bot has to be told their ids. */
  readonly curators: Set<number>;
  readonly chats: Map<number, ChatRecord>;
  readonly events: Events;
  readonly updates: UpdateQueue;
  readonly activity: Activity;
  readonly calls: CallLog;
  readonly faults: Faults;
  readonly rates: Rates;
  readonly profile: Profile;
  readonly commands: CommandMenus;
  readonly callbacks: Queries<CallbackAnswer>;
  readonly inlineQueries: Queries<GivenInlineAnswer>;
  /** By person: what the bot offered them lately, the newest first. */
  readonly offers: Map<number, readonly InlineOffer[]>;
  /** The menu button of every private chat that has none of its own. */
  readonly defaultMenu: { menuButton?: MenuButton };
  /** Whether updates leave by a webhook; the Bot API sets it. */
  hasWebhook: boolean;
}

/** Unix time, seconds. */
export function unixTime(state: WorldState): number {
  return Math.floor(state.clock().getTime() / 1000);
}

/** The person as they are now: their language may have changed since the caller got hold of them. */
export function personOf(state: WorldState, user: { readonly id: number }): User {
  const person = state.people.get(user.id);
  if (!person)
    throw new WorldError('user_not_found', `Nobody here has the id ${user.id}. Add them with addPerson().`);
  return person;
}

export function recordOf(state: WorldState, chat: { readonly id: number }): ChatRecord {
  const record = state.chats.get(chat.id);
  if (!record) throw new WorldError('chat_not_found', `There is no chat ${chat.id}. Add it with addGroup().`);
  return record;
}

export function isPresent(status: MemberStatus | undefined): boolean {
  return status === 'creator' || status === 'administrator' || status === 'member';
}

export function isAdministrator(status: MemberStatus | undefined): boolean {
  return status === 'creator' || status === 'administrator';
}

/** The bot as it stands in messages. */
export function botUser({ bot }: WorldState): User {
  return { id: bot.id, is_bot: true, first_name: bot.first_name, username: bot.username };
}
