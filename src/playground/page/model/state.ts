import type { Chat, Message } from 'grammy/types';
import type { CallRecord, ChatSummary, PlaygroundEvent, StateResponse } from '../../protocol.ts';
import type { Command } from '../text/completion.ts';
import { withMessage, withoutMessage } from './messages.ts';

/** What the page knows of one chat. */
export interface ChatState extends Omit<ChatSummary, 'lastMessage'> {
  readonly chat: Chat;
  /** The id that decides the colour: a private chat has that of the bot. */
  readonly tint: number;
  readonly messages: readonly Message[];
  readonly commands: readonly Command[];
  /** Counts the bot's signs of writing; 0 when it is not. A number, so that each sign starts the wait anew. */
  readonly typing: number;
}

export interface PageState {
  /** `undefined` until the server has answered for the first time. */
  readonly server: StateResponse | undefined;
  readonly chats: readonly ChatState[];
  readonly calls: readonly CallRecord[];
  readonly connection: 'connecting' | 'open' | 'lost';
}

export type Action =
  | { readonly type: 'loaded'; readonly server: StateResponse; readonly chats: readonly ChatState[] }
  | { readonly type: 'calls'; readonly calls: readonly CallRecord[] }
  | { readonly type: 'connection'; readonly connection: PageState['connection'] }
  | { readonly type: 'typed'; readonly chat: number }
  | PlaygroundEvent;

/** The panel shows what happened lately, not everything that ever happened. */
const keptCalls = 500;

export const emptyState: PageState = { server: undefined, chats: [], calls: [], connection: 'connecting' };

export function reduce(state: PageState, action: Action): PageState {
  switch (action.type) {
    case 'loaded':
      return { ...state, server: action.server, chats: action.chats };
    case 'calls':
      return { ...state, calls: action.calls.slice(-keptCalls) };
    case 'connection':
      return { ...state, connection: action.connection };
    case 'call':
      return { ...state, calls: withCall(state.calls, action.call) };
    case 'controls':
      return state.server ? { ...state, server: { ...state.server, controls: action.controls } } : state;
    case 'changed':
      return state;
    default:
      return inChat(state, action.chat, (chat) => changed(chat, action));
  }
}

export function chatState(
  { bot, name }: Pick<StateResponse, 'bot' | 'name'>,
  { lastMessage: _, ...summary }: ChatSummary,
  messages: readonly Message[],
  commands: readonly Command[],
): ChatState {
  const { chat, title } = summary;
  const face = chat.type === 'private' ? { title: name, tint: bot.id } : { title, tint: chat.id };
  return { ...summary, ...face, messages, commands, typing: 0 };
}

type ChatAction = Exclude<
  Action,
  { type: 'loaded' | 'calls' | 'connection' | 'call' | 'controls' | 'changed' }
>;

function changed(chat: ChatState, action: ChatAction): ChatState {
  switch (action.type) {
    case 'message':
    case 'edited':
      return { ...chat, messages: withMessage(chat.messages, action.message), typing: 0 };
    case 'deleted':
      return { ...chat, messages: withoutMessage(chat.messages, action.messageId) };
    case 'typing':
      return { ...chat, typing: chat.typing + 1 };
    case 'typed':
      return { ...chat, typing: 0 };
  }
}

function inChat(state: PageState, id: number, change: (chat: ChatState) => ChatState): PageState {
  return { ...state, chats: state.chats.map((each) => (each.chat.id === id ? change(each) : each)) };
}

/** A call may be told twice: when it is made, and when its answer is known. */
function withCall(calls: readonly CallRecord[], call: CallRecord): readonly CallRecord[] {
  const known = calls.findIndex(({ id }) => id === call.id);
  return known < 0 ? [...calls, call].slice(-keptCalls) : calls.with(known, call);
}
