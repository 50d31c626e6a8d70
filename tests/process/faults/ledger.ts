import type { Message } from 'grammy/types';
import type { World } from '../../../src/playground/index.ts';
import type { CallRecord } from '../../../src/playground/protocol.ts';
import { answerOf, chatIn } from './calls.ts';

/** A message of the bot that is in a chat. */
export interface Posted {
  readonly chatId: number;
  readonly messageId: number;
  readonly threadId: number | undefined;
  /** Of a digest: what its buttons open. */
  readonly facts: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How the bot never heard that it was sent; `undefined`: it did hear, and wrote it down. */
  lost: 'by a fault' | 'by a kill' | undefined;
}

/** What Telegram saw of the bot. */
export interface Ledger {
  /** Oldest first. */
  readonly posted: readonly Posted[];
  /** Messages and edits that were asked for. */
  readonly calls: number;
  /** How often each fault hit a call, and each refusal that was none came. */
  readonly faults: ReadonlyMap<string, number>;
  readonly refusals: ReadonlyMap<string, number>;
  /** Refusals by 429 that were no fault, and why: for the next process cannot know what the killed one has just sent. */
  readonly floods: { readonly afterAKill: number; readonly others: number };
  readonly edits: number;
  /** Moment of the last message or edit that was asked for; milliseconds since 1970. */
  readonly lastCallAt: number;
  /** Another process begins. */
  begin(): void;
  /** Calls back at every call until it is told to stop. */
  onCall(listener: () => void): () => void;
}

/** Telegram's limit of one message to a chat, in milliseconds. */
const chatWindow = 1_000;

export function keepLedger(world: World): Ledger {
  const posted: Posted[] = [];
  const faults = new Map<string, number>();
  const refusals = new Map<string, number>();
  const listeners = new Set<() => void>();
  const at = new Map<string, Posted>();
  const lastTo = new Map<number, { readonly at: number; readonly life: number }>();
  const floods = { afterAKill: 0, others: 0 };
  let life = 0;
  let calls = 0;
  let edits = 0;
  let lastCallAt = Date.now();

  const post = (message: Message) => {
    const entry = postedOf(message);
    posted.push(entry);
    lastTo.set(entry.chatId, { at: Date.now(), life });
    at.set(placeOf(entry.chatId, entry.messageId), entry);
  };
  const lose = (chatId: number, messageId: number) => {
    const entry = at.get(placeOf(chatId, messageId));
    if (entry) entry.lost = 'by a fault';
  };
  const flood = ({ payload }: CallRecord) => {
    const before = lastTo.get(chatIn(payload) ?? 0);
    const isAfterAKill = before && before.life < life && Date.now() - before.at < chatWindow;
    floods[isAfterAKill ? 'afterAKill' : 'others'] += 1;
  };
  const take = (call: CallRecord) => {
    const answer = answerOf(call);
    if (call.fault !== undefined) {
      count(
        faults,
        [call.name, call.fault, answer?.error_code].filter((part) => part !== undefined).join(' '),
      );
      if (call.name === 'sendMessage' && answer?.sent !== undefined) lose(answer.chat, answer.sent);
    } else if (answer?.error_code !== undefined)
      count(refusals, `${call.name} ${answer.error_code} ${answer.description}`);
    if (call.fault === undefined && answer?.error_code === 429) flood(call);
    if (call.name === 'editMessageText' && call.ok) edits += 1;
    if (call.name !== 'sendMessage' && call.name !== 'editMessageText') return;
    calls += 1;
    lastCallAt = Date.now();
    for (const listener of listeners) listener();
  };

  world.subscribe((event) => {
    if (event.type === 'message' && isByBot(event.message, world)) post(event.message);
    if (event.type === 'call' && event.call.direction === 'request') take(event.call);
  });
  return {
    posted,
    faults,
    refusals,
    floods,
    begin: () => {
      life += 1;
    },
    get calls() {
      return calls;
    },
    get edits() {
      return edits;
    },
    get lastCallAt() {
      return lastCallAt;
    },
    onCall: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function placeOf(chatId: number, messageId: number): string {
  return `${chatId} ${messageId}`;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function isByBot({ from, sender_chat: sender, chat }: Message, world: World): boolean {
  return from?.id === world.bot.id || (chat.type === 'channel' && sender?.id === chat.id);
}

function postedOf(message: Message): Posted {
  return {
    chatId: message.chat.id,
    messageId: message.message_id,
    threadId: message.message_thread_id,
    facts: factsIn(message),
    at: Date.now(),
    lost: undefined,
  };
}

/** What the buttons of a digest open. */
export function factsIn({ reply_markup: markup }: Message): readonly string[] {
  const buttons = markup?.inline_keyboard.flat() ?? [];
  return buttons.flatMap((button) =>
    'url' in button ? (/[?]start=fact_(.+)$/.exec(button.url)?.[1] ?? []) : [],
  );
}
