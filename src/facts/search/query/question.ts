import type { Index } from '../index/index.ts';
import { isYear } from '../text/numbers.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { formsOf, type WordForms } from '../text/wordForms.ts';
import { isAttribute } from '../words/attributes.ts';
import { isChat } from '../words/chat.ts';
import { isLightVerb } from '../words/lightVerbs.ts';
import { isPlace } from '../words/places.ts';
import { type Intent, intentBySound, intentOf } from '../words/questionWords.ts';
import { isStopWord, soundsLikeStopWord } from '../words/stopWords.ts';
import { rightLayout } from './keyboard.ts';
import { byBeginning, byKeys, bySounds, byStart, byTypo, type Matches, type Recognition, withMeaning } from './lookup.ts';

/** What a word is to the question, apart from being asked about. */
export type Role = 'word' | 'light' | 'number' | 'year' | 'place' | 'attribute' | 'chat';

/** A word of the question that says what it is about. */
export interface Term {
  readonly text: string;
  readonly matches: Matches;
  readonly recognition: Recognition;
  readonly role: Role;
  /** It stands right behind "how many", "which" and the like: the very thing that is asked for. */
  readonly isFocus: boolean;
}

export interface Question {
  readonly terms: readonly Term[];
  readonly intent: Intent | undefined;
}

/** A question longer than this is read to here: what it is about has been said, and reading costs time. */
const mostCharacters = 400;
const mostTokens = 28;
/** Looking for misspelt words is the costly part. */
const mostGuesses = 6;

export interface ReadOptions {
  /** The last word may be unfinished. */
  readonly typing?: boolean;
}

export function readQuestion(text: string, index: Index, { typing = false }: ReadOptions = {}): Question {
  const tokens = tokensOf(rightLayout(text.slice(0, mostCharacters), index), mostTokens);
  const read = tokens.map((token) => readToken(token, index));
  const terms: Term[] = [];
  let guesses = 0;
  let asked = false;
  for (let place = 0; place < read.length; place += 1) {
    const word = read[place];
    if (word === undefined || word.kind === 'grammar') continue;
    if (word.kind === 'intent') {
      asked = true;
      continue;
    }
    const joined = joinedWith(word, read[place + 1], index);
    const last = typing && place === read.length - 1;
    let found = joined ?? (last ? withBeginning(word, index) : word.found);
    if (found.matches.size === 0 && guesses < mostGuesses) {
      const meant = withMeaning(index, unknown.matches, [...word.forms.keys, ...word.forms.transliterated]);
      if (meant.size > 0) found = { matches: meant, recognition: 'meaning' };
      else {
        guesses += 1;
        found = guess(word, index);
      }
    } else if (found.recognition !== 'beginning') {
      found = { ...found, matches: withMeaning(index, found.matches, [...word.forms.keys, ...word.forms.transliterated]) };
    }
    terms.push({ text: word.token.text, ...found, role: roleOf(word), isFocus: asked });
    asked = false;
    if (joined) place += 1;
  }
  return { terms: withoutRepeats(terms), intent: read.find((word) => word.kind === 'intent')?.intent };
}

interface Found {
  readonly matches: Matches;
  readonly recognition: Recognition;
}

type Read =
  | { readonly kind: 'grammar' }
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'content'; readonly token: Token; readonly forms: WordForms; readonly found: Found };

type Content = Extract<Read, { kind: 'content' }>;

const unknown: Found = { matches: new Map(), recognition: 'unknown' };

function readToken(token: Token, index: Index): Read {
  if (token.isNumber) {
    const forms: WordForms = { folded: token.text, keys: [token.text], transliterated: [], sounds: [] };
    return { kind: 'content', token, forms, found: { matches: byKeys(index, forms.keys), recognition: 'exact' } };
  }
  const forms = formsOf(token.text);
  const intent = intentOf(forms.folded);
  if (intent !== undefined) return { kind: 'intent', intent };
  if (isStopWord(forms.folded)) return { kind: 'grammar' };
  return readWord(token, forms, index);
}

function readWord(token: Token, forms: WordForms, index: Index): Read {
  const asItStands = byKeys(index, forms.keys);
  if (asItStands.size > 0) return { kind: 'content', token, forms, found: { matches: asItStands, recognition: 'exact' } };
  const [sound = ''] = forms.sounds;
  const intent = forms.transliterated.length > 0 ? intentBySound(sound) : undefined;
  if (intent !== undefined) return { kind: 'intent', intent };
  if (forms.transliterated.length > 0 && sound.length > 1 && soundsLikeStopWord(sound)) return { kind: 'grammar' };
  return { kind: 'content', token, forms, found: otherScript(forms, index) };
}

function otherScript(forms: WordForms, index: Index): Found {
  const transliterated = byKeys(index, forms.transliterated);
  if (transliterated.size > 0) return { matches: transliterated, recognition: 'transliterated' };
  const sounding = bySounds(index, forms.sounds);
  return sounding.size > 0 ? { matches: sounding, recognition: 'transliterated' } : unknown;
}

function guess({ forms, token }: Content, index: Index): Found {
  if (token.isNumber || /\d/u.test(token.text)) return unknown;
  const ending = byStart(index, forms);
  if (ending.size > 0) return { matches: ending, recognition: 'ending' };
  const typo = byTypo(index, forms);
  return typo.size > 0 ? { matches: typo, recognition: 'typo' } : unknown;
}

function withBeginning(word: Content, index: Index): Found {
  const begun = byBeginning(index, word.forms);
  const matches = new Map([...begun, ...word.found.matches]);
  return matches.size > word.found.matches.size ? { matches, recognition: 'beginning' } : word.found;
}

/** `гос услуг` is `госуслуг`. */
function joinedWith(word: Content, next: Read | undefined, index: Index): Found | undefined {
  if (next?.kind !== 'content' || word.token.isNumber || next.token.isNumber) return undefined;
  if (word.found.matches.size > 0 && next.found.matches.size > 0) return undefined;
  const matches = byKeys(index, formsOf(word.token.text + next.token.text).keys);
  return matches.size > 0 ? { matches, recognition: 'joined' } : undefined;
}

function roleOf({ token, forms }: Content): Role {
  if (token.isNumber) return isYear(token.text) ? 'year' : 'number';
  if (isPlace(forms.keys, forms.sounds)) return 'place';
  if (isAttribute([...forms.keys, ...forms.transliterated])) return 'attribute';
  if (isChat(forms.folded)) return 'chat';
  return isLightVerb(forms.folded) ? 'light' : 'word';
}

function withoutRepeats(terms: readonly Term[]): readonly Term[] {
  const seen = new Set<string>();
  return terms.filter(({ text }) => !seen.has(text) && seen.add(text));
}
