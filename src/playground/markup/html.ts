import type { MessageEntity } from 'grammy/types';
import { addEntity, attribute, type OpenTag } from './entity.ts';
import { MarkupError } from './errors.ts';
import { readReference } from './references.ts';
import { createScanner, type Scanner } from './scanner.ts';
import type { FormattedText } from './settle.ts';
import { sortEntities } from './sort.ts';
import { readEndTag, readStartTag } from './tag.ts';

interface Parse {
  readonly scanner: Scanner;
  text: string;
  /** A numeric reference was half of a surrogate pair. Two of them make no character. */
  hasHalf: boolean;
  readonly open: OpenTag[];
  readonly entities: MessageEntity[];
}

/**
 * Telegram's HTML, as `parse_mode: 'HTML'` reads it. Nothing is trimmed and nothing merged: see `settleText`.
 * Throws `MarkupError` with Telegram's words.
 */
export function parseHtml(html: string): FormattedText {
  const parse: Parse = { scanner: createScanner(html), text: '', hasHalf: false, open: [], entities: [] };
  while (!parse.scanner.atEnd) step(parse);
  const unclosed = parse.open.at(-1);
  if (unclosed) {
    throw new MarkupError(`Can't find end tag corresponding to start tag "${unclosed.tag.name}"`);
  }
  if (parse.hasHalf) {
    throw new MarkupError(
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    );
  }
  return { text: parse.text, entities: sortEntities(withoutCodeLanguage(parse.entities)) };
}

function step(parse: Parse): void {
  const { scanner } = parse;
  const next = scanner.peek();
  if (next === '<') readTag(parse);
  else if (next === '&') readAmpersand(parse);
  else parse.text += scanner.take();
}

function readAmpersand(parse: Parse): void {
  const character = readReference(parse.scanner) ?? parse.scanner.take();
  if (/^[\uD800-\uDFFF]$/.test(character)) parse.hasHalf = true;
  parse.text += character;
}

function readTag(parse: Parse): void {
  const { scanner } = parse;
  const begin = scanner.position;
  scanner.take();
  if (scanner.peek() !== '/') {
    openTag(parse, begin);
    return;
  }
  scanner.take();
  closeTag(parse, begin);
}

function openTag(parse: Parse, begin: number): void {
  const tag = readStartTag(parse.scanner, begin);
  if (tag.name === 'span' && attribute(tag, 'class', 'tg-') !== 'spoiler') {
    const place = `at byte offset ${parse.scanner.byteOffset(begin)}`;
    throw new MarkupError(`Tag "span" must have class "tg-spoiler" ${place}`);
  }
  parse.open.push({ tag, offset: parse.text.length });
}

function closeTag(parse: Parse, begin: number): void {
  const offset = parse.scanner.byteOffset(begin);
  const open = parse.open.at(-1);
  if (!open) throw new MarkupError(`Unexpected end tag at byte offset ${offset}`);
  const name = readEndTag(parse.scanner, begin);
  if (name !== '' && name !== open.tag.name) {
    throw new MarkupError(
      `Unmatched end tag at byte offset ${offset}, expected "</${open.tag.name}>", found "</${name}>"`,
    );
  }
  parse.open.pop();
  if (parse.text.length > open.offset) addEntity(open, parse.text, parse.entities);
}

/** Only a `<code>` that fills a `<pre>` keeps its language, and it is a `pre` by now. */
function withoutCodeLanguage(entities: readonly MessageEntity[]): MessageEntity[] {
  return entities.map((entity) =>
    entity.type === 'code' ? { type: 'code', offset: entity.offset, length: entity.length } : entity,
  );
}
