import { isYear } from '../text/numbers.ts';
import type { Token } from '../text/tokens.ts';
import type { WordForms } from '../text/wordForms.ts';
import { isAttribute, isLive } from '../words/attributes.ts';
import { isCategoryNoun } from '../words/categoryNouns.ts';
import { isChat } from '../words/chat.ts';
import { isFamousName } from '../words/famousNames.ts';
import { isLightVerb } from '../words/lightVerbs.ts';
import { asksForOpinion } from '../words/opinions.ts';
import { isOrdinal } from '../words/ordinals.ts';
import { isPlace } from '../words/places.ts';
import { isUnit } from '../words/units.ts';

/** What a word is to the question, apart from being asked about. */
export type Role =
  | 'word'
  | 'number'
  | 'year'
  | 'place'
  | 'name'
  | 'live'
  | 'attribute'
  | 'opinion'
  | 'unit'
  | 'category'
  | 'chat'
  | 'light';

/**
 * @param known how the store has the word: as it stands, so that its transliterations say nothing; in other letters, so that it is
 * no name that merely sounds alike (`syrie` is `сырьё`, and no `Siri`)
 */
export function roleOf(token: Token, forms: WordForms, known?: 'exact' | 'transliterated'): Role {
  if (token.isNumber) return isYear(token.text) ? 'year' : 'number';
  const transliterated = known === 'exact' ? [] : forms.transliterated;
  const keys = [...forms.keys, ...transliterated];
  if (isOrdinal(forms.folded)) return 'number';
  if (isPlace(keys, forms.sounds)) return 'place';
  if (known !== 'transliterated' && isFamousName(forms.keys, forms.sounds)) return 'name';
  if (isLive(keys)) return 'live';
  if (isAttribute(keys)) return 'attribute';
  if (asksForOpinion(keys)) return 'opinion';
  if (isUnit(keys)) return 'unit';
  if (isCategoryNoun(keys)) return 'category';
  if (isChat(forms.folded)) return 'chat';
  return [forms.folded, ...transliterated.slice(0, 1)].some(isLightVerb) ? 'light' : 'word';
}

const askedFor: ReadonlySet<Role> = new Set(['place', 'name', 'live', 'attribute']);

/** The question is about just that, so nothing similar will do. */
export function isWhatIsAsked(role: Role): boolean {
  return askedFor.has(role);
}

const wellKnown: ReadonlySet<Role> = new Set(['live', 'attribute', 'unit', 'chat', 'light']);

/** A word that the lists know is no other word misspelt. */
export function isWellKnown(role: Role): boolean {
  return wellKnown.has(role);
}
