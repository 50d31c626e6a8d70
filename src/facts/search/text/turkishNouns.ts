/**
 * Snowball's Turkish stemmer makes `pla` of `planı` and `bankas` of `bankası`, and needs the dots that people leave out. So the
 * common endings of nouns are also taken off here: the longest that fits and leaves four letters, once. All is in folded
 * letters, where `ı`, `i` and `u`, `ü` are one.
 */
const cases = ['', 'n', 'nin', 'nun', 'ni', 'nu', 'na', 'ne', 'nda', 'nde', 'ndan', 'nden'];
const withCases = (...possessives: readonly string[]) =>
  possessives.flatMap((possessive) => cases.map((each) => possessive + each));

const behindAny = [
  ...withCases('lari', 'leri'),
  ...[
    'lar',
    'ler',
    'siz',
    'suz',
    'da',
    'de',
    'dan',
    'den',
    'ta',
    'te',
    'tan',
    'ten',
    'daki',
    'deki',
    'taki',
    'teki',
  ],
];
const behindVowel = new Set([...behindAny, ...withCases('si', 'su'), 'yi', 'yu', 'yla', 'yle', 'nin', 'nun']);
const behindConsonant = new Set([...behindAny, ...withCases('i', 'u'), 'la', 'le']);

const shortest = 4;
const longest = Math.max(...[...behindVowel, ...behindConsonant].map((ending) => ending.length));

/** The noun without its endings, or the word itself. @param folded in Latin letters */
export function turkishNoun(folded: string): string {
  for (let length = Math.min(longest, folded.length - shortest); length > 0; length -= 1) {
    const rest = folded.slice(0, -length);
    const endings = /[aeiou]$/.test(rest) ? behindVowel : behindConsonant;
    if (endings.has(folded.slice(-length))) return hardened(rest);
  }
  return folded;
}

/** `eksiği` is of `eksik`. */
function hardened(stem: string): string {
  return /[aeiou]g$/.test(stem) ? `${stem.slice(0, -1)}k` : stem;
}
