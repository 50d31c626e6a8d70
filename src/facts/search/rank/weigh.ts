import type { Index } from '../index/index.ts';
import type { Question, Term } from '../query/question.ts';
import type { Role } from '../query/roles.ts';
import { keysInAnyLanguage } from '../text/stems.ts';
import { isPeople } from '../words/attributes.ts';
import { type Mention, type Named, namesIn, shareInNames } from './mentions.ts';
import { parameters } from './parameters.ts';
import { createTermsByWord, type TermsByWord } from './termsByWord.ts';

/** A question with what each of its words counts, in one store. */
export interface Weighed {
  readonly question: Question;
  /** By term. */
  readonly weights: readonly number[];
  /** Of all of them together. */
  readonly length: number;
  /** Of those that are no part of a name. */
  readonly lengthBeyondNames: number;
  readonly byWord: TermsByWord;
  readonly covers: Named['covers'];
  readonly mentions: readonly Mention[];
  /** Terms that are part of a whole name. */
  readonly named: ReadonlySet<number>;
}

export function weigh(question: Question, index: Index): Weighed {
  const byWord = createTermsByWord(question.terms, index.vocabulary.words.length);
  const { covers, mentions } = namesIn(byWord, question.terms.length, index);
  const terms = mentions.length > 0 ? question.terms : question.terms.map(asPeople);
  const sortOfThing = mentions.length > 0 && (question.intent === 'what' || question.intent === 'which');
  const light: ReadonlySet<Role> = new Set(sortOfThing ? ['light', 'unit', 'category'] : ['light', 'unit']);
  const plain = terms.map(
    (term) => weightOf(term, index) * (light.has(term.role) ? parameters.lightWord : 1),
  );
  const weights = shareInNames(plain, mentions, index);
  const named = new Set(mentions.flatMap((mention) => mention.terms));
  return {
    question: { ...question, terms },
    weights,
    length: weights.reduce((sum, weight) => sum + weight, 0),
    lengthBeyondNames: weights.reduce((sum, weight, term) => (named.has(term) ? sum : sum + weight), 0),
    byWord,
    covers,
    mentions,
    named,
  };
}

/** Of nothing that is named, founders are no property but people. */
function asPeople(term: Term): Term {
  const isPerson = term.role === 'attribute' && isPeople(keysInAnyLanguage(term.text));
  return isPerson ? { ...term, role: 'word' } : term;
}

/** As rare as the commonest of the words that it surely is. */
function weightOf({ matches, role, recognition }: Term, index: Index): number {
  if (matches.size === 0) return role === 'chat' ? 0.5 : parameters.unknownWord;
  const best = Math.max(...matches.values());
  let least = 1;
  for (const [word, quality] of matches) {
    if (quality > best - 0.1) least = Math.min(least, index.rarities[word] ?? 1);
  }
  const isGuessed = recognition === 'typo' || recognition === 'meaning';
  return (isGuessed ? Math.max(least, parameters.guessedWord) : least) ** parameters.rarityPower;
}
