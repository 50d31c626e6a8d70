import fc from 'fast-check';
import type { MessageEntity } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/playground/markup/clean.ts';
import { findEntities } from '../../src/playground/markup/find.ts';
import { fitEntities } from '../../src/playground/markup/fit.ts';
import { parseHtml } from '../../src/playground/markup/html.ts';
import { settleText } from '../../src/playground/markup/settle.ts';
import { telegramFinds, telegramFits } from '../tdlib.ts';

const names = 'b i u s tg-spoiler code pre blockquote a tg-time'.split(' ');
const details = new Map([
  ['a', ' href="https://example.org/"'],
  ['tg-time', ' unix="1700000000"'],
]);
const character = fc.constantFrom(
  'a',
  'b',
  ' ',
  '\n',
  'Қ',
  '😀',
  '\r',
  '\t',
  '\u202e',
  '\u200e',
  '\u200f',
  '\u0333',
);
const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc
    .array(fc.oneof({ depthSize: 'medium' }, character, tie('element')), { maxLength: 5 })
    .map((l) => l.join('')),
  element: fc
    .tuple(fc.constantFrom(...names), tie('tree'))
    .map(([tag, content]) => `<${tag}${details.get(tag) ?? ''}>${content}</${tag}>`),
}));

test('texts are cleaned and entities made to fit as TDLib does', () => {
  fc.assert(
    fc.property(tree, (html) => {
      const parsed = parseHtml(html);
      fc.pre(/[abҚ😀]/u.test(parsed.text));
      const clean = cleanText({ text: parsed.text, entities: fitEntities(parsed.entities) });
      const ours = { text: clean.text, entities: fitEntities(clean.entities) };
      expect(ours).toEqual(telegramFits(parsed));
    }),
    { numRuns: 2000 },
  );
});

const piece = fc.constantFrom(
  ...[
    '/ai',
    '/',
    '@',
    'derek_bot',
    '@derek',
    '@gif',
    '@abc',
    '#',
    'тег',
    '$',
    'USD',
    '1INCH',
    'KZT',
    'a',
    '_',
    'Қ',
  ],
  ...[' ', '\n', ',', '<', '>', '😀', '-', '(', ')', '٣', '·'],
);

test('commands, mentions and tags are found where TDLib finds them', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      expect(findEntities(text)).toEqual(telegramFinds(text));
    }),
    { numRuns: 4000 },
  );
});

describe('links are found where TDLib finds them', () => {
  test.each([
    'see https://example.org/a_b?c=d#e.',
    'see (https://example.org/a), or http://example.org!',
    'example.org, www.example.kz/path and sub.example.com:8080/x',
    'tg://resolve?domain=derek now',
    'write to someone@example.org.',
    'no.link.hera 1.5 a.b v1.2.3 and Alem.cloud, Alem.ai',
    'https://primeminister.kz/ru/news?id=1&x=«2»',
    'пример.қаз и почта.рф',
    't.me/derek_bot?start=fact_x',
    'two.Sentences.Without space.And so on',
    'http://localhost:8080 and http://a.b',
  ])('%s', (text) => {
    expect(findEntities(text)).toEqual(telegramFinds(text));
  });
});

test('blanks are trimmed at the end, and at the start up to the first entity', () => {
  const bold: MessageEntity = { type: 'bold', offset: 2, length: 5 };
  expect(settleText({ text: ' \n a b  ', entities: [bold] })).toEqual({
    text: ' a b',
    entities: [{ type: 'bold', offset: 0, length: 4 }],
  });
});
