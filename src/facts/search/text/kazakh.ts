/**
 * Kazakh has no Snowball stemmer. But it only adds endings, one behind the other, and which of its forms an ending takes
 * follows from the letter before it: `-тар` stands behind voiceless letters (`мектептер`), `-дар` behind `з, л, м, н` and
 * `-лар` behind vowels, `р` and `й`. So a table of endings with that rule tells `президент-і` (`-і`) from a wrong
 * `президен-ті` (`-ті` never follows `н`). Endings are taken off from the end, the longest that fits first, while something
 * word-like stays. All is in folded letters (`fold.ts`), where the pairs of vowel harmony fall together: `-нің` → `нин`.
 * Endings that make another word (`-шы`, `-лық`) are left alone.
 */
const vowels = 'аеиоуыюя';
const voiceless = 'пфктсшщчцхбвгд';
const after = {
  vowel: vowels,
  vowelOrR: `${vowels}р`,
  sonorant: 'лмнзж',
  consonant: 'бвгджзклмнпрстфхцчшщ',
  voiced: `${vowels}лмнрзж`,
  nasalOrVowel: `${vowels}мн`,
  liquid: 'лрзжиу',
  voiceless,
  any: `${vowels}${voiceless}лмнрзж`,
};

type Table = readonly (readonly [before: string, endings: readonly string[]])[];

/** What may stand before each form of the endings of nouns. */
const ofNouns: Table = [
  // plural
  [after.vowelOrR, ['лар', 'лер']],
  [after.sonorant, ['дар', 'дер']],
  [after.voiceless, ['тар', 'тер']],
  // genitive
  [after.nasalOrVowel, ['нын', 'нин']],
  [after.liquid, ['дын', 'дин']],
  [after.voiceless, ['тын', 'тин']],
  // accusative; behind a possessive it is only `-н`, which the possessives below carry with them
  [after.vowel, ['ны', 'ни']],
  [`${after.liquid}мн`, ['ды', 'ди']],
  [after.voiceless, ['ты', 'ти']],
  // dative
  [after.voiced, ['га', 'ге']],
  [after.voiceless, ['ка', 'ке']],
  ['ыи', ['на', 'не']],
  // locative, and what stands in it
  [after.voiced, ['да', 'де', 'дагы', 'деги']],
  [after.voiceless, ['та', 'те', 'тагы', 'теги']],
  ['ыи', ['нда', 'нде', 'ндагы', 'ндеги']],
  // ablative
  [after.voiced, ['дан', 'ден']],
  ['мныи', ['нан', 'нен']],
  [after.voiceless, ['тан', 'тен']],
  // with
  [`${vowels}лмнр`, ['мен']],
  ['зж', ['бен']],
  [after.voiceless, ['пен']],
  // his, her, its; our
  [after.vowel, ['сы', 'си', 'сын', 'син']],
  [after.consonant, ['ы', 'и', 'ын', 'ин', 'ымыз', 'имиз']],
  [after.vowel, ['мыз', 'миз']],
  // without
  [after.any, ['сыз', 'сиз']],
];

/** Of verbs, as far as questions have them: participles, past, present, wish, infinitive. */
const ofVerbs: Table = [
  [after.voiced, ['ган', 'ген', 'гандар', 'гендер']],
  [after.voiceless, ['кан', 'кен']],
  [after.any, ['атын', 'етин', 'ады', 'еди', 'макшы', 'мекши', 'бакшы', 'бекши', 'пакшы', 'пекши']],
  [after.vowel, ['итын', 'итин', 'иды', 'иди']],
  // not
  [`${vowels}лр`, ['маи', 'меи', 'маиды', 'меиди', 'маган', 'меген', 'маитын', 'меитин', 'мас', 'мес']],
  ['мнзж', ['баи', 'беи', 'баиды', 'беиди', 'баган', 'беген', 'баитын', 'беитин', 'бас', 'бес']],
  [after.voiceless, ['паи', 'пеи', 'паиды', 'пеиди', 'паган', 'пеген', 'паитын', 'пеитин', 'пас', 'пес']],
  // passive
  [after.consonant, ['ылып', 'илип', 'ылган', 'илген', 'ылады', 'иледи', 'ылу', 'илу', 'ылды', 'илди']],
  [after.consonant, ['у', 'уде', 'уда', 'удын', 'удин', 'уге', 'уга', 'ып', 'ип']],
];

const allowedBefore = new Map<string, string>();
for (const [before, endings] of [...ofNouns, ...ofVerbs]) {
  for (const ending of endings) allowedBefore.set(ending, (allowedBefore.get(ending) ?? '') + before);
}
const nounEndings = new Set(ofNouns.flatMap(([, endings]) => endings));

const longest = Math.max(...[...allowedBefore.keys()].map((ending) => ending.length));
const shortest = 3;
const hasVowel = new RegExp(`[${vowels}]`, 'u');

/** Words that lose a vowel before an ending: `орын`, `орны`. */
const contracted: ReadonlyMap<string, string> = new Map([
  ['орн', 'орын'],
  ['оры', 'орын'],
  ['халк', 'халык'],
]);

/** @param word in folded Cyrillic letters */
export function stemKazakh(word: string): string {
  let stem = word;
  for (let shorter = takeOne(stem); shorter !== stem; shorter = takeOne(stem)) stem = shorter;
  return contracted.get(stem) ?? stem;
}

function takeOne(word: string): string {
  // `Қазақстан` is no ablative, nor is `қолдан`, to use, of a hand.
  if (word.endsWith('стан') || word === 'колдан') return word;
  for (let length = Math.min(longest, word.length - 2); length > 0; length -= 1) {
    const rest = word.slice(0, -length);
    if (fits(rest, word.slice(-length))) return startsWithVowel(word.slice(-length)) ? harden(rest) : rest;
  }
  return word;
}

function fits(rest: string, ending: string): boolean {
  const allowed = allowedBefore.get(ending);
  if (!allowed?.includes(rest.at(-1) ?? ' ') || !hasVowel.test(rest)) return false;
  if (rest.length > shortest || (rest.length === shortest && ending.length > 1)) return true;
  // `елдер` is of `ел`, `орны` of `орын`.
  return /^[лдт][ае]р$/u.test(ending) || contracted.has(rest);
}

function startsWithVowel(ending: string): boolean {
  return vowels.includes(ending.charAt(0));
}

/** A voiceless end of a word softens before a vowel: `орталық`, `орталығы`. */
function harden(stem: string): string {
  if (stem.endsWith('г')) return `${stem.slice(0, -1)}к`;
  return stem.endsWith('б') ? `${stem.slice(0, -1)}п` : stem;
}

/** Whether a piece behind a hyphen or an apostrophe is only an ending or a chain of them: `ЖІӨ-сін`, `AI-лердің`. */
export function isKazakhEnding(folded: string): boolean {
  if (nounEndings.has(folded)) return true;
  for (let length = Math.min(longest, folded.length - 2); length > 1; length -= 1) {
    if (nounEndings.has(folded.slice(-length)) && isKazakhEnding(folded.slice(0, -length))) return true;
  }
  return false;
}
