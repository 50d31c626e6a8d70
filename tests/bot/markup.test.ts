import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, isolate, join, link, verbatim } from '../../src/bot/markup/html.ts';
import { shorten } from '../../src/bot/view.ts';
import { telegramFinds, telegramParse } from '../tdlib.ts';

function parsedByTelegram(source: string) {
  const parse = telegramParse(source);
  if ('error' in parse) throw new Error(`${parse.error}: ${source}`);
  return parse;
}

// What people and sources can bring along: markup, entities, quotes, marks that turn the direction of text.
const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  fc.constantFrom(
    '<b>',
    '</b>',
    '<a href="tg://user?id=1">',
    '&lt;',
    '&amp',
    '"',
    "'",
    '\u202E',
    '\u2066',
    '\u200F',
  ),
  fc.constantFrom('مرحبا', 'שלום', '<script>alert(1)</script>', '&#x202E;', 'AT&T', '1 < 2 > 0'),
);
const text = fc.array(hostile, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

describe('text in the template', () => {
  test('stands in the message as it was, and forges no entity, whatever it is', () => {
    fc.assert(
      fc.property(text, (value) => {
        const parsed = parsedByTelegram(html`[<b>${value}</b>] ${value} <i>end</i>`.toString());
        const kinds = parsed.entities
          .map(({ type }) => type)
          .filter((type) => type === 'text_link' || type === 'pre');
        expect(kinds).toEqual([]);
        expect(parsed.text.endsWith('end')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('cannot break out of the address of a link', () => {
    fc.assert(
      fc.property(text, (label) => {
        const address = `https://example.org/?q=${encodeURIComponent(label)}"><b>`;
        const parsed = parsedByTelegram(html`x ${link('label', address)} y`.toString());
        expect(parsed.text).toBe('x label y');
        expect(parsed.entities.filter(({ type }) => type === 'bold')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('keeps a right-to-left name to itself and drops marks that would turn what follows', () => {
    expect(isolate('abc')).toBe('abc');
    expect(isolate('\u202Eevil')).toBe('evil');
    expect(isolate('שלום')).toBe('\u2068שלום\u2069');
    expect(isolate('\u2067\u202Eשלום')).toBe('\u2068שלום\u2069');
  });

  test('is not made a link by the app: names such as Alem.cloud stay names, addresses stay addresses', () => {
    const shown = parsedByTelegram(
      html`Alem.cloud and El.kz, 2.5 GW. ${'Alem.cloud, eGov.ai and El.kz: 2.5 GW.'}`.toString(),
    );
    expect(telegramFinds(shown.text.split('GW. ')[1] ?? '').map(({ type }) => type)).toEqual([]);
    const linked = parsedByTelegram(link('El.kz', 'https://el.kz/a.b').toString());
    expect(linked.entities.map(({ url }) => url)).toEqual(['https://el.kz/a.b']);
    expect(verbatim('https://example.org/a.b').toString()).toBe('https://example.org/a.b');
  });

  test('numbers, lists of markup and absent parts', () => {
    expect(html`${1}${undefined}${[html`<i>${'<'}</i>`]}`.toString()).toBe('1<i>&lt;</i>');
    expect(join([html`a`, html`b`], ' < ').toString()).toBe('a &lt; b');
    expect(link('no address', null).toString()).toBe('no address');
  });
});

test('a shortened text fits, is well formed, and says that it goes on', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }),
      fc.integer({ min: 2, max: 300 }),
      (raw, limit) => {
        const value = raw.toWellFormed();
        const short = shorten(value, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short.isWellFormed()).toBe(true);
        expect(short === value || short.endsWith('…')).toBe(true);
      },
    ),
  );
});
