import { tokensOf } from '../../facts/search/text/tokens.ts';
import { formsOf } from '../../facts/search/text/wordForms.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Topic } from '../../facts/types.ts';
import { locales } from '../../locale.ts';
import { key } from './words.ts';

/** Shorter words stand in many names. */
const shortestWord = 4;

/**
 * The one topic that is called so: by its id, by its name or words of its name in any language and with any ending, or by
 * the initials of its name (`ЖИ`). `undefined`: none, or several.
 */
export function topicNamed(phrase: string, facts: FactStore): Topic | undefined {
  const typed = key(phrase);
  if (typed === '') return undefined;
  const known = knownOf(facts);
  const byName = known.filter(({ names }) => names.has(typed));
  if (byName.length > 0) return only(byName);
  const words = tokensOf(phrase);
  if (words.length === 0 || words.some(({ text }) => text.length < shortestWord)) return undefined;
  const wanted = words.map((word) => formsOf(word).keys);
  return only(known.filter(({ words: own }) => wanted.every((forms) => forms.some((form) => own.has(form)))));
}

interface Known {
  readonly topic: Topic;
  /** As a whole. */
  readonly names: ReadonlySet<string>;
  /** With all their endings. */
  readonly words: ReadonlySet<string>;
}

const stores = new WeakMap<FactStore, readonly Known[]>();

/** Made once a store: new content is a new store. */
function knownOf(facts: FactStore): readonly Known[] {
  const before = stores.get(facts);
  if (before) return before;
  const known = facts.topics.map((topic) => ({ topic, names: namesOf(topic), words: wordsOf(topic) }));
  stores.set(facts, known);
  return known;
}

function only(found: readonly Known[]): Topic | undefined {
  return found.length === 1 ? found[0]?.topic : undefined;
}

/** Initials of one letter would be anything. */
function namesOf({ id, name }: Topic): ReadonlySet<string> {
  const whole = locales.map((locale) => key(name[locale]));
  const initials = whole.map((words) => words.replace(/(\S)\S* ?/gu, '$1'));
  return new Set([key(id), ...whole, ...initials.filter((letters) => letters.length > 1)]);
}

function wordsOf({ name }: Topic): ReadonlySet<string> {
  return new Set(locales.flatMap((locale) => tokensOf(name[locale]).flatMap((word) => formsOf(word).keys)));
}
