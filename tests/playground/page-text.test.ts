import fc from 'fast-check';
import type { MessageEntity } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { plainText, toPieces } from '../../src/playground/text/entities.ts';
import { linkTarget } from '../../src/playground/text/links.ts';

const bold = (offset: number, length: number): MessageEntity => ({ type: 'bold', offset, length });
const italic = (offset: number, length: number): MessageEntity => ({ type: 'italic', offset, length });

describe('a text with entities', () => {
  it('is cut into pieces, one inside the other', () => {
    expect(toPieces('a bold and more', [bold(2, 8), italic(7, 3)])).toEqual([
      { kind: 'plain', text: 'a ' },
      {
        kind: 'wrapped',
        entity: bold(2, 8),
        pieces: [
          { kind: 'plain', text: 'bold ' },
          { kind: 'wrapped', entity: italic(7, 3), pieces: [{ kind: 'plain', text: 'and' }] },
        ],
      },
      { kind: 'plain', text: ' more' },
    ]);
  });

  it('counts as Telegram does, in UTF-16 units', () => {
    const [, piece] = toPieces('🧠 AI', [bold(3, 2)]);
    expect(piece && plainText([piece])).toBe('AI');
  });

  it('is spelled exactly once, whatever the entities claim', () => {
    const entity = fc.record({
      type: fc.constantFrom('bold' as const, 'italic' as const, 'code' as const),
      offset: fc.integer({ min: -5, max: 30 }),
      length: fc.integer({ min: -5, max: 30 }),
    });
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.array(entity, { maxLength: 8 }),
        (text, entities) => {
          expect(plainText(toPieces(text, entities))).toBe(text);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a link', () => {
  const target = (href: string) => linkTarget(href, 'Derek_Bot');

  it.each([
    ['https://t.me/derek_bot?start=fact_kazllm', { kind: 'start', payload: 'fact_kazllm' }],
    ['t.me/Derek_bot/?start=', { kind: 'start', payload: '' }],
    ['tg://resolve?domain=derek_bot&start=topic_ai', { kind: 'start', payload: 'topic_ai' }],
    ['https://telegram.me/derek_bot', { kind: 'chat' }],
    [
      'https://t.me/share/url?url=https%3A%2F%2Fa.example&text=b+c',
      { kind: 'share', text: 'https://a.example\nb c' },
    ],
    ['tg://msg_url?text=hello', { kind: 'share', text: 'hello' }],
    ['https://t.me/another_bot?start=x', { kind: 'external', href: 'https://t.me/another_bot?start=x' }],
    ['techbullion.com/a', { kind: 'external', href: 'https://techbullion.com/a' }],
    [
      'https://t.me.example/derek_bot?start=x',
      { kind: 'external', href: 'https://t.me.example/derek_bot?start=x' },
    ],
    ['mailto:a@b.example', { kind: 'external', href: 'mailto:a@b.example' }],
  ])('%s', (href, expected) => {
    expect(target(href)).toEqual(expected);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    'file:///etc/passwd',
    'tg://settings',
    '',
    'http://',
    'https://[',
  ])('%j opens nothing', (href) => {
    expect(target(href)).toEqual({ kind: 'none' });
  });

  it('opens nothing but the web, mail and telephone, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (href) => {
        const result = target(href);
        if (result.kind === 'external') expect(result.href).toMatch(/^(https?|mailto|tel):/);
      }),
    );
  });
});
