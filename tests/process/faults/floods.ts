import type { Message } from 'grammy/types';
import type { World } from '../../../src/playground/index.ts';
import type { CallRecord } from '../../../src/playground/protocol.ts';
import { answerOf, chatIn } from './calls.ts';
import { factsIn } from './ledger.ts';

/** Who sends a message, and when it came in; milliseconds since 1970. */
export interface Sender {
  readonly who: string;
  readonly cameAt: number;
  /** It led once, and by now another one does. */
  readonly isFormer: boolean;
}

interface Counted extends Sender {
  readonly chat: number;
  /** When Telegram counted it. */
  readonly at: number;
  readonly what: 'digest' | 'answer';
  /** What keeps its sender from hearing that it was sent. */
  readonly fault: CallRecord['fault'];
}

/** A 429 that was no fault, and what had been sent before. */
export interface Flood {
  readonly refused: Sender & { readonly chat: number; readonly at: number };
  readonly counted: readonly Counted[];
}

/** Milliseconds: of what Telegram counts for a group. */
const longestWindow = 60_000;
const second = 1_000;

export interface Floods {
  readonly all: readonly Flood[];
  /** Digests that somebody sent when another one led, by their sender. */
  readonly belated: readonly string[];
}

/** Keeps what had been sent before each 429 that was no fault. @param sender of the call that is being carried out */
export function keepFloods(world: World, sender: () => Sender): Floods {
  const floods: Flood[] = [];
  const belated: string[] = [];
  let counted: Counted[] = [];
  world.subscribe((event) => {
    if (event.type !== 'call' || event.call.name !== 'sendMessage') return;
    const { call } = event;
    const answer = answerOf(call);
    const at = Date.now();
    if (answer?.sent !== undefined) {
      const what = isDigest(call) ? 'digest' : 'answer';
      const from = sender();
      counted.push({ ...from, chat: answer.chat, at, what, fault: call.fault });
      if (from.isFormer && what === 'digest') belated.push(from.who);
      counted = counted.filter((each) => at - each.at < longestWindow);
    }
    if (answer?.error_code === 429 && call.fault === undefined)
      floods.push({ refused: { ...sender(), chat: chatIn(call.payload) ?? 0, at }, counted: [...counted] });
  });
  return { all: floods, belated };
}

function isDigest({ response }: CallRecord): boolean {
  const { result } = response as { readonly result: Message };
  return factsIn(result).length > 0;
}

/** @param since how far into the trial a moment is, in seconds */
export function floodText({ refused, counted }: Flood, since: (moment: number) => string): string {
  const within = (milliseconds: number) => counted.filter(({ at }) => refused.at - at < milliseconds);
  const toIt = ({ chat }: Counted) => chat === refused.chat;
  const [all, one, minute] = [
    within(second),
    within(second).filter(toIt),
    within(longestWindow).filter(toIt),
  ];
  const before = `${all.length} in a second, of them ${one.length} to this chat; ${minute.length} to it in a minute`;
  const way = (sender: Sender, at: number) => `by ${sender.who}, ${at - sender.cameAt} ms on its way`;
  const lines = all.map(({ at, what, chat, fault, ...sender }) => {
    const ago = String(refused.at - at).padStart(5);
    return `    ${ago} ms before: ${what} to ${chat} ${way(sender, at)}${fault === undefined ? '' : `, ${fault}`}`;
  });
  return [
    `  429 at ${since(refused.at)} s to ${refused.chat} ${way(refused, refused.at)}; before it ${before}`,
    ...lines,
  ].join('\n');
}
