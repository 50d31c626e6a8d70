import { MarkupError } from './errors.ts';
import { readReference } from './references.ts';
import { isAlpha, isDigit, isSpace, nul, type Scanner, toLower } from './scanner.ts';

export interface StartTag {
  readonly name: string;
  /** In the order of the text; a name may come twice. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

const knownTags = new Set(
  'a b strong i em s strike del u ins tg-spoiler tg-emoji tg-time span pre code blockquote'.split(' '),
);

/** Reads a start tag behind its `<`, which stands at `begin`, up to and including its `>`. */
export function readStartTag(scanner: Scanner, begin: number): StartTag {
  const name = readTagName(scanner);
  const place = `at byte offset ${scanner.byteOffset(begin)}`;
  if (scanner.peek() === nul) throw new MarkupError(`Unclosed start tag ${place}`);
  if (!knownTags.has(name)) throw new MarkupError(`Unsupported start tag "${name}" ${place}`);
  const attributes: (readonly [string, string])[] = [];
  skipSpaces(scanner);
  while (scanner.peek() !== '>') {
    attributes.push(readAttribute(scanner, name, place));
    skipSpaces(scanner);
  }
  scanner.take();
  return { name, attributes };
}

/** Reads an end tag behind its `</`. Its name may be missing: then it ends whatever is open. */
export function readEndTag(scanner: Scanner, begin: number): string {
  const name = readTagName(scanner);
  skipSpaces(scanner);
  if (scanner.peek() !== '>') {
    throw new MarkupError(`Unclosed end tag at byte offset ${scanner.byteOffset(begin)}`);
  }
  scanner.take();
  return name;
}

function readTagName(scanner: Scanner): string {
  return toLower(scanner.takeWhile((character) => !isSpace(character) && character !== '>'));
}

function readAttribute(scanner: Scanner, tag: string, place: string): readonly [string, string] {
  const name = scanner.takeWhile((character) => !isSpace(character) && !`=>/"'`.includes(character));
  if (name === '') throw new MarkupError(`Empty attribute name in the tag "${tag}" ${place}`);
  skipSpaces(scanner);
  if (scanner.peek() === '=') {
    scanner.take();
    return [name, readValue(scanner, tag, place)];
  }
  if (scanner.peek() === nul) throw new MarkupError(`Unclosed start tag "${tag}" ${place}`);
  return [name, ''];
}

function readValue(scanner: Scanner, tag: string, place: string): string {
  skipSpaces(scanner);
  if (scanner.peek() === nul) throw new MarkupError(`Unclosed start tag "${tag}" ${place}`);
  const isQuoted = scanner.peek() === '"' || scanner.peek() === "'";
  const value = isQuoted ? readQuoted(scanner) : readToken(scanner);
  if (scanner.peek() === nul) throw new MarkupError(`Unclosed start tag ${place}`);
  return value;
}

function readToken(scanner: Scanner): string {
  const start = scanner.position;
  const value = scanner.takeWhile(
    (character) => isAlpha(character) || isDigit(character) || '.-'.includes(character),
  );
  if (!isSpace(scanner.peek()) && scanner.peek() !== '>') {
    throw new MarkupError(`Unexpected end of name token at byte offset ${scanner.byteOffset(start)}`);
  }
  return toLower(value);
}

function readQuoted(scanner: Scanner): string {
  const quote = scanner.take();
  let value = '';
  while (scanner.peek() !== quote && scanner.peek() !== nul) {
    value += (scanner.peek() === '&' ? readReference(scanner) : undefined) ?? scanner.take();
  }
  if (scanner.peek() === quote) scanner.take();
  return value;
}

/** The end looks like a space to TDLib; it is not one to skip. */
function skipSpaces(scanner: Scanner): void {
  scanner.takeWhile((character) => character !== nul && isSpace(character));
}
