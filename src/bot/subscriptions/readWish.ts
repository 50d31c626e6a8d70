import type { CadenceName, TimeOfDay, Weekday } from '../../digests/subscription.ts';
import { zoneNamed } from '../../digests/zones/index.ts';
import type { FactStore } from '../../facts/store.ts';
import { readTime } from './readTime.ts';
import { topicNamed } from './topicNamed.ts';
import { cadenceNamed, isAll, isFiller, weekdayNamed } from './words.ts';

/** What one line asks for, in any order: `minerals startups weekdays 9:05 Astana`. */
export interface Wish {
  /** Topic ids. */
  readonly topics: readonly string[];
  readonly isAll: boolean;
  readonly cadence?: CadenceName;
  readonly weekday?: Weekday;
  readonly time?: TimeOfDay;
  /** IANA name. */
  readonly zone?: string;
  /** `@name` of a channel. */
  readonly channel?: string;
  /** What was not understood, as it was typed. */
  readonly strange: readonly string[];
}

/** More is no wish; it is not read. */
const mostWords = 40;
const longestPhrase = 5;

const nothing: Wish = { topics: [], isAll: false, strange: [] };

/** The longest phrase that means something is taken first, so that `New York` is not two strange words. */
export function readWish(text: string, facts: FactStore): Wish {
  const words = text
    .split(/[\s,;]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords);
  let wish = nothing;
  for (let at = 0; at < words.length; ) {
    const { taken, change } = readAt(words.slice(at, at + longestPhrase), facts);
    wish = { ...wish, ...change(wish) };
    at += taken;
  }
  return wish;
}

type Change = (wish: Wish) => Partial<Wish>;

interface Found {
  /** Words. */
  readonly taken: number;
  readonly change: Change;
}

/** Cities come last: there are so many that nearly any word is one somewhere. */
function readAt(words: readonly string[], facts: FactStore): Found {
  const [word = ''] = words;
  return (
    longest(words, (phrase) => readPhrase(phrase, facts)) ??
    longest(words, readZone) ?? { taken: 1, change: ({ strange }) => ({ strange: [...strange, word] }) }
  );
}

function longest(words: readonly string[], read: (phrase: string) => Change | undefined): Found | undefined {
  for (let taken = words.length; taken > 0; taken -= 1) {
    const change = read(words.slice(0, taken).join(' '));
    if (change) return { taken, change };
  }
  return undefined;
}

function readPhrase(phrase: string, facts: FactStore): Change | undefined {
  return (
    channelOf(phrase) ??
    given(readTime(phrase), (time) => () => ({ time })) ??
    given(cadenceNamed(phrase), (cadence) => () => ({ cadence })) ??
    given(weekdayNamed(phrase), (weekday) => () => ({ cadence: 'weekly', weekday })) ??
    (isAll(phrase) ? () => ({ isAll: true }) : undefined) ??
    (isFiller(phrase) ? () => ({}) : undefined) ??
    given(topicNamed(phrase, facts), ({ id }) => ({ topics }) => ({ topics: [...topics, id] }))
  );
}

function readZone(phrase: string): Change | undefined {
  return given(zoneNamed(phrase), (zone) => () => ({ zone }));
}

function given<Value>(value: Value | undefined, make: (value: Value) => Change): Change | undefined {
  return value === undefined ? undefined : make(value);
}

/** `@name`, or the channel's address. */
function channelOf(phrase: string): Change | undefined {
  const [, name] = /^(?:@|(?:https?:\/\/)?t\.me\/)([a-z]\w{3,31})\/?$/i.exec(phrase) ?? [];
  return name === undefined ? undefined : () => ({ channel: `@${name}` });
}
