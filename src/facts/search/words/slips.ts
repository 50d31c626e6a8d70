import { type Intent, questionWords } from './questionWords.ts';
import { stopWords } from './stopWords.ts';

/**
 * Question words and grammar with one slip of the hand (`whcih`, `скоько`), which would otherwise be taken for what is asked. Words are
 * known by what is left of them without one letter, so that nothing has to be compared.
 */
interface Slips {
  readonly intents: ReadonlyMap<string, Intent>;
  readonly grammar: ReadonlySet<string>;
}

/** Shorter words are too alike. */
const shortest = 5;

let slips: Slips | undefined;

function known(): Slips {
  slips ??= {
    intents: new Map(
      [...questionWords].flatMap(([word, intent]) =>
        remainders(word).map((remainder) => [remainder, intent] as const),
      ),
    ),
    grammar: new Set([...stopWords].flatMap(remainders)),
  };
  return slips;
}

function remainders(word: string): readonly string[] {
  if (word.length < shortest) return [];
  return [word, ...Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1))];
}

/** @param folded a word that nothing is known of  @returns `undefined` when it is no slip of any of them */
export function slipOf(folded: string): Intent | 'grammar' | undefined {
  if (folded.length < shortest - 1) return undefined;
  const left = [folded, ...remainders(folded)];
  const { intents, grammar } = known();
  const asked = left.find((remainder) => intents.has(remainder));
  if (asked !== undefined) return intents.get(asked);
  return left.some((remainder) => grammar.has(remainder)) ? 'grammar' : undefined;
}
