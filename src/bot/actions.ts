import { isLocale, type Locale } from '../locale.ts';
import { decodeChat, encodeChat } from './subscriptions/chatCode.ts';
import { decodeStep, encodeStep, type Step } from './subscriptions/steps.ts';

/**
 * What a button of Derek's asks for. It travels in `callback_data`, of which Telegram keeps 64 bytes
 * (https://core.telegram.org/bots/api#inlinekeyboardbutton), as `kind:argument:locale`; pages count from 1.
 */
export type Action =
  | { readonly kind: 'topic'; readonly topic: string; readonly page: number }
  | { readonly kind: 'latest'; readonly page: number }
  | { readonly kind: 'sources'; readonly page: number }
  | { readonly kind: 'timeline'; readonly topic: string; readonly page: number }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'compare'; readonly fact: string }
  | { readonly kind: 'questions'; readonly page: number }
  | { readonly kind: 'pass' }
  | { readonly kind: 'random' }
  | { readonly kind: 'topics' }
  | { readonly kind: 'languages' }
  | { readonly kind: 'language'; readonly to: Locale }
  | { readonly kind: 'forget'; readonly sure: boolean }
  /** Stands on a page of a topic; `on`: shall be subscribed, else the settings are wanted. */
  | { readonly kind: 'subscribe'; readonly topic: string; readonly page: number; readonly on: boolean }
  /** `chat`: a channel that is set up in a private chat; absent: the chat, or the forum topic, of the message. */
  | { readonly kind: 'subscription'; readonly step: Step; readonly chat: number | undefined };

export type ActionKind = Action['kind'];
export type ActionOf<Kind extends ActionKind> = Extract<Action, { kind: Kind }>;

/**
 * The action and the language of the message that carries the button: in a group that has not chosen a language,
 * a press by somebody with another one must not turn the message everybody reads.
 */
export interface Press {
  readonly action: Action;
  readonly locale: Locale;
}

const letters = {
  topic: 't',
  latest: 'n',
  sources: 's',
  timeline: 'h',
  fact: 'f',
  compare: 'c',
  questions: 'Q',
  pass: 'q',
  random: 'r',
  topics: 'a',
  languages: 'L',
  language: 'l',
  forget: 'x',
  subscribe: 'b',
  subscription: 'u',
} as const satisfies Record<ActionKind, string>;

export function encodePress({ action, locale }: Press): string {
  return [letters[action.kind], ...argumentsOf(action), locale].join(':');
}

function argumentsOf(action: Action): readonly (string | number)[] {
  switch (action.kind) {
    case 'topic':
    case 'timeline':
      return [action.topic, action.page];
    case 'latest':
    case 'sources':
    case 'questions':
      return [action.page];
    case 'fact':
    case 'compare':
      return [action.fact];
    case 'language':
      return [action.to];
    case 'forget':
      return [action.sure ? 'yes' : 'no'];
    case 'subscribe':
      return [action.topic, action.page, action.on ? 1 : 0];
    case 'subscription':
      return [encodeChat(action.chat), ...encodeStep(action.step)];
    case 'pass':
    case 'random':
    case 'topics':
    case 'languages':
      return [];
  }
}

/** `undefined` for data that this version does not write: an older button, or a forged one. */
export function decodePress(data: string): Press | undefined {
  const parts = data.split(':');
  const locale = parts.pop();
  const action = decodeAction(parts);
  return action && isLocale(locale) ? { action, locale } : undefined;
}

function decodeAction([letter, ...args]: readonly string[]): Action | undefined {
  if (letter === letters.subscribe) return decodeSubscribe(args);
  if (letter === letters.subscription) return decodeSubscription(args);
  const [first = '', second = '', ...rest] = args;
  if (rest.length > 0) return undefined;
  switch (letter) {
    case letters.topic:
      return withPage(second, (page) => ({ kind: 'topic', topic: first, page }));
    case letters.latest:
      return withPage(first, (page) => ({ kind: 'latest', page }));
    case letters.sources:
      return withPage(first, (page) => ({ kind: 'sources', page }));
    case letters.timeline:
      return withPage(second, (page) => ({ kind: 'timeline', topic: first, page }));
    case letters.fact:
      return { kind: 'fact', fact: first };
    case letters.compare:
      return { kind: 'compare', fact: first };
    case letters.questions:
      return withPage(first, (page) => ({ kind: 'questions', page }));
    case letters.pass:
      return { kind: 'pass' };
    case letters.random:
      return { kind: 'random' };
    case letters.topics:
      return { kind: 'topics' };
    case letters.languages:
      return { kind: 'languages' };
    case letters.language:
      return isLocale(first) ? { kind: 'language', to: first } : undefined;
    case letters.forget:
      return first === 'yes' || first === 'no' ? { kind: 'forget', sure: first === 'yes' } : undefined;
    default:
      return undefined;
  }
}

function decodeSubscribe([topic = '', page = '', on, ...rest]: readonly string[]): Action | undefined {
  if (rest.length > 0 || (on !== '0' && on !== '1')) return undefined;
  return withPage(page, (number) => ({ kind: 'subscribe', topic, page: number, on: on === '1' }));
}

function decodeSubscription([code = '', letter, argument, ...rest]: readonly string[]): Action | undefined {
  if (letter === undefined || argument === undefined || rest.length > 0) return undefined;
  const chat = decodeChat(code);
  const step = decodeStep(letter, argument);
  return chat === null || step === undefined ? undefined : { kind: 'subscription', step, chat };
}

function withPage(text: string, action: (page: number) => Action): Action | undefined {
  return /^[1-9]\d{0,4}$/.test(text) ? action(Number(text)) : undefined;
}
