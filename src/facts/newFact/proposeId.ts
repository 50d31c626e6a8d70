const letters: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i' },
  ...{ й: 'i', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's' },
  ...{ т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'kh', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh' },
  ...{ ъ: '', ы: 'y', і: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ı: 'i' },
};

/** Words that say nothing of what a statement is about. */
const small = new Set(
  (
    'a about after all also an and are as at be been before between but by can for from had has have in into is it its ' +
    'more most new now of on one only or other over said says since so some than that the their them there these they ' +
    'this to under up was were what when where which who will with would according could may must should'
  ).split(' '),
);

/** Short enough to be read in a link; the checks allow 48. */
const length = 32;
const mostWords = 4;

/** A short id that says what a text is about: its first words of weight, joined by hyphens, unlike those that are `taken`. */
export function proposeId(text: string, taken: ReadonlySet<string>): string {
  const words = latin(text).match(/[a-z0-9]+/g) ?? [];
  const heavy = words.filter((word) => !small.has(word));
  const id = joined(heavy.length > 0 ? heavy : words) || 'fact';
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

function latin(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => letters[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/gu, '')
    .replace(/(?<=\d)[., \u00a0](?=\d{3}(?!\d))/gu, '');
}

function joined(words: readonly string[]): string {
  let id = '';
  for (const word of words.slice(0, mostWords)) {
    const longer = id === '' ? word.slice(0, length) : `${id}-${word}`;
    if (longer.length > length) return id;
    id = longer;
  }
  return id;
}
