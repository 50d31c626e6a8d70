import type { Index } from '../index/index.ts';
import type { Token } from '../text/tokens.ts';
import { formsOf, type WordForms } from '../text/wordForms.ts';
import { meaningsOf } from '../words/meanings.ts';
import { type Intent, intentBySound, intentOf } from '../words/questionWords.ts';
import { slipOf } from '../words/slips.ts';
import { isStopWord, soundsLikeStopWord } from '../words/stopWords.ts';
import {
  byBeginning,
  byKeys,
  bySounds,
  byStart,
  byTypo,
  type Matches,
  type Recognition,
  withMeaning,
  withOtherNames,
  withTheirMeaning,
} from './lookup.ts';
import { isWellKnown, isWhatIsAsked, type Role, roleOf } from './roles.ts';

export interface Found {
  readonly matches: Matches;
  readonly recognition: Recognition;
}

/** A word of the question before any guessing. */
export type ReadWord =
  | { readonly kind: 'grammar'; readonly isTransliterated: boolean }
  | {
      readonly kind: 'intent';
      readonly intent: Intent;
      readonly folded: string;
      readonly isTransliterated: boolean;
    }
  | ContentWord;

export interface ContentWord {
  readonly kind: 'content';
  readonly token: Token;
  readonly forms: WordForms;
  readonly role: Role;
  readonly found: Found;
  readonly isTransliterated: boolean;
}

const unknown: Found = { matches: new Map(), recognition: 'unknown' };

/** @param latin the question is Kazakh or Russian in Latin letters, so that `li` and `pa` are grammar and no stems */
export function readWord(token: Token, index: Index, latin: boolean): ReadWord {
  const forms = formsOf(token);
  if (token.isNumber)
    return content(token, forms, { matches: byKeys(index, forms.keys), recognition: 'exact' });
  const asItStands = grammarOf(forms);
  if (asItStands && !latin) return asItStands;
  const exact = byKeys(index, forms.keys);
  if (exact.size > 0 && !latin) return content(token, forms, { matches: exact, recognition: 'exact' });
  const grammar = bySoundOf(forms) ?? asItStands;
  if (grammar) return grammar;
  const found = inOtherLetters(token, forms, index, exact);
  const word = content(token, forms, found);
  return (found.matches.size === 0 && word.role === 'word' ? misspeltGrammar(forms) : undefined) ?? word;
}

function misspeltGrammar({ folded, keys }: WordForms): ReadWord | undefined {
  const slip = meaningsOf(keys).length > 0 ? undefined : slipOf(folded);
  if (slip === undefined) return undefined;
  if (slip === 'grammar') return { kind: 'grammar', isTransliterated: false };
  return { kind: 'intent', intent: slip, folded, isTransliterated: false };
}

function content(token: Token, forms: WordForms, found: Found): ContentWord {
  const isTransliterated = found.recognition === 'transliterated';
  return {
    kind: 'content',
    token,
    forms,
    role: roleOf(
      token,
      forms,
      isTransliterated ? 'transliterated' : found.recognition === 'exact' ? 'exact' : undefined,
    ),
    found,
    isTransliterated,
  };
}

function grammarOf({ folded }: WordForms): ReadWord | undefined {
  const intent = intentOf(folded);
  if (intent !== undefined) return { kind: 'intent', intent, folded, isTransliterated: false };
  return isStopWord(folded) ? { kind: 'grammar', isTransliterated: false } : undefined;
}

function bySoundOf({ folded, transliterated, sounds: [sound = ''] }: WordForms): ReadWord | undefined {
  if (transliterated.length === 0 || sound.length < 2) return undefined;
  const intent = intentBySound(sound);
  if (intent !== undefined) return { kind: 'intent', intent, folded, isTransliterated: true };
  return soundsLikeStopWord(sound) ? { kind: 'grammar', isTransliterated: true } : undefined;
}

function inOtherLetters(token: Token, forms: WordForms, index: Index, exact: Matches): Found {
  const transliterated = byKeys(index, forms.transliterated);
  if (transliterated.size > 0) return { matches: transliterated, recognition: 'transliterated' };
  if (exact.size > 0) return { matches: exact, recognition: 'exact' };
  if (isWellKnown(roleOf(token, forms))) return unknown;
  const sounding = bySounds(index, forms.sounds);
  return sounding.size > 0 ? { matches: sounding, recognition: 'transliterated' } : unknown;
}

/** With other names and words of the same meaning. */
export function widened({ found, forms }: ContentWord, index: Index): Found {
  const named = withOtherNames(index, found.matches);
  // `alem` as it stands is a name, and no `әлем`.
  const transliterated = found.recognition === 'exact' ? [] : forms.transliterated;
  const matches = withMeaning(index, named, [...forms.keys, ...transliterated]);
  if (found.matches.size > 0 || matches.size === 0) return { ...found, matches };
  return { matches, recognition: 'meaning' };
}

/** For a word that is not found in any other way: with another ending or misspelt, whichever is the likelier. */
export function guessed({ forms, token, role }: ContentWord, index: Index): Found {
  if (token.isNumber || /\d/u.test(token.text) || isWellKnown(role) || isWhatIsAsked(role)) return unknown;
  const ending = byStart(index, forms);
  // A word that the language has is no slip of another one.
  const isWord = meaningsOf([...forms.keys, ...forms.transliterated]).length > 0;
  const typo = isWord ? unknown.matches : byTypo(index, forms);
  if (ending.size === 0 && typo.size === 0) return unknown;
  if (likeliest(typo) > likeliest(ending))
    return { matches: withTheirMeaning(index, typo), recognition: 'typo' };
  return { matches: withTheirMeaning(index, ending), recognition: 'ending' };
}

function likeliest(matches: Matches): number {
  return Math.max(0, ...matches.values());
}

/** A word that may be unfinished, with what it may become. */
export function unfinished(word: ContentWord, index: Index): ContentWord {
  const matches = new Map([...byBeginning(index, word.forms), ...word.found.matches]);
  if (matches.size === word.found.matches.size) return word;
  return { ...word, found: { matches, recognition: 'beginning' } };
}

/** `гос услуг` is `госуслуг`. */
export function joined(word: ContentWord, next: ReadWord | undefined, index: Index): ContentWord | undefined {
  if (next?.kind !== 'content' || word.token.isNumber || next.token.isNumber) return undefined;
  if (word.found.matches.size > 0 && next.found.matches.size > 0) return undefined;
  const token = { text: word.token.text + next.token.text, isNumber: false };
  const forms = formsOf(token);
  const matches = byKeys(index, forms.keys);
  return matches.size > 0 ? content(token, forms, { matches, recognition: 'joined' }) : undefined;
}
