const quotes = /[«»‹›“”„‟‘’‚‛"'`´ʼʹ′″]/gu;
const dashes = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/gu;
/** Soft hyphens, zero-width characters and direction marks: nobody sees them. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u2060\ufeff]/gu;

/**
 * A text as it is compared: one kind of quotes, dashes and spaces, one case, one spelling of each character (NFKC), and
 * nothing invisible. What an editor's typography changes makes no difference; a changed word does.
 */
export function fold(text: string): string {
  return text
    .replace(unseen, '')
    .replace(quotes, '"')
    .normalize('NFKC')
    .replace(dashes, '-')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether the phrase stands in the text as whole words: "24" does not stand in "2024" or in "24.5". Both are folded. */
export function stands(phrase: string, text: string): boolean {
  if (phrase === '') return false;
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    if (isWhole(text, at, at + phrase.length)) return true;
  }
  return false;
}

function isWhole(text: string, start: number, end: number): boolean {
  return (
    endsBefore(text.slice(0, start), text.slice(start)) && endsBefore(text.slice(0, end), text.slice(end))
  );
}

// Scripts that put no space between words.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Whether one word ends where `before` meets `after`. */
function endsBefore(before: string, after: string): boolean {
  const left = /.$/su.exec(before.slice(-2))?.[0] ?? '';
  const right = /^./su.exec(after.slice(0, 2))?.[0] ?? '';
  if (/\d[.,]$/.test(before.slice(-2)) && /\d/.test(right)) return false;
  if (/\d/.test(left) && /^[.,]\d/.test(after.slice(0, 2))) return false;
  if (unspaced.test(left) || unspaced.test(right)) return true;
  return !(/[\p{L}\p{M}\p{N}]/u.test(left) && /[\p{L}\p{M}\p{N}]/u.test(right));
}
