import { isAlpha, isDigit, isHexDigit, type Scanner } from './scanner.ts';

/** The only names that Telegram knows. */
const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
]);

/** Characters of a numeric reference before its semicolon. */
const longestNumeric = 9;

/**
 * Reads a character reference at an `&` and moves behind it, also behind its semicolon, which may be missing.
 * `undefined`, and nothing moved: it is none, the `&` stands for itself.
 */
export function readReference(scanner: Scanner): string | undefined {
  const start = scanner.position;
  scanner.take();
  const character =
    scanner.peek() === '#' ? readNumeric(scanner, start) : named.get(scanner.takeWhile(isAlpha));
  if (character === undefined) scanner.position = start;
  else if (scanner.peek() === ';') scanner.take();
  return character;
}

function readNumeric(scanner: Scanner, start: number): string | undefined {
  scanner.take();
  const isHex = scanner.peek() === 'x';
  if (isHex) scanner.take();
  const digits = scanner.takeWhile(isHex ? isHexDigit : isDigit);
  if (scanner.position - start > longestNumeric) return undefined;
  const code = Number.parseInt(digits, isHex ? 16 : 10) || 0;
  return code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : undefined;
}
