/**
 * Numbers as people say them, where a fact may have digits or words: `екі есе`, `three components`, `doksan`. Folded.
 * What also means something else (`on`, `bir`, `алты` in names) is left to its digits.
 */
const lists: readonly (readonly [value: number, words: string])[] = [
  [2, 'еки два две двух two iki twice вдвое'],
  [3, 'уш три трех three uc'],
  [4, 'торт четыре четырех four dort'],
  [5, 'бес пять пяти five bes'],
  [6, 'шесть шести six alti'],
  [7, 'жети семь семи seven yedi'],
  [8, 'сегиз восемь восьми eight sekiz'],
  [9, 'тогыз девять девяти nine dokuz'],
  [10, 'десять десяти ten десятка десятке десятку ондык'],
  [12, 'двенадцать twelve'],
  [20, 'жиырма двадцать двадцати twenty yirmi'],
  [30, 'отыз тридцать тридцати thirty otuz'],
  [40, 'кырык сорок forty kirk'],
  [50, 'елу пятьдесят пятидесяти fifty elli'],
  [60, 'алпыс шестьдесят шестидесяти sixty altmis'],
  [70, 'жетпис семьдесят seventy yetmis'],
  [80, 'сексен восемьдесят eighty seksen'],
  [90, 'токсан девяносто ninety doksan'],
  [100, 'жуз сто сотня сотни hundred yuz'],
];

const values: ReadonlyMap<string, string> = new Map(
  lists.flatMap(([value, words]) =>
    words.split(' ').map((word) => [withoutSoftSign(word), `#${value}`] as const),
  ),
);

/** `#2` for `екі`; `undefined` for what is no number. */
export function numberOfWord(folded: string): string | undefined {
  return values.get(withoutSoftSign(folded));
}

/** `пяти` and `пять` fold to different words; of the sign itself people are as careless as of `ё`. */
function withoutSoftSign(word: string): string {
  return word.replaceAll('ь', '');
}
