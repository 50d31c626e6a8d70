import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkTexts } from '../../src/bot/locales/check.ts';
import { loadL10n, MissingTextError } from '../../src/bot/locales/load.ts';
import { html } from '../../src/bot/markup/html.ts';
import type { PartialDate } from '../../src/facts/types.ts';
import { type Localized, locales } from '../../src/locale.ts';

const l10n = loadL10n('locales');

describe('the check of the texts', () => {
  const same = (text: string): Localized => ({ kk: text, ru: text, en: text, tr: text });
  const problems = (change: Partial<Localized>, text = 'hello = Hi { $name }, see /help in 5 minutes\n') =>
    checkTexts({ ...same(text), ...change }, new Set(['hello'])).map(
      ({ file, key, message }) => `${file} ${key} ${message}`,
    );

  test('is content with complete texts', () => {
    expect(problems({})).toEqual([]);
  });

  test.each([
    ['a missing text', { kk: '' }, /locales\/kk\.ftl hello is missing; in ru\.ftl it is: Hi/],
    [
      'a missing variable',
      { ru: 'hello = Hi, see /help in 5 minutes\n' },
      /locales\/ru\.ftl hello the variables are \[\]/,
    ],
    [
      'another figure',
      { tr: 'hello = Hi { $name }, see /help in 6 minutes\n' },
      /tr\.ftl hello the figures are \[6\]/,
    ],
    [
      'another command',
      { en: 'hello = Hi { $name }, see /halp in 5 minutes\n' },
      /en\.ftl hello the commands are/,
    ],
    [
      'broken markup',
      { en: 'hello = <b>Hi { $name }, see /help in 5 minutes\n' },
      /en\.ftl hello has markup/,
    ],
    ['a file that cannot be read', { en: 'hello\n' }, /en\.ftl syntax cannot be read/],
  ])('finds %s', (_, change, expected) => {
    expect(problems(change).join('\n')).toMatch(expected);
  });

  test('finds a missing plural form: Russian has four, the others two', () => {
    const plural = 'hello = { $count ->\n    [one] one\n   *[other] many\n}\n';
    expect(problems({}, plural)).toEqual(['locales/ru.ftl hello has no plural form for: few, many']);
  });

  test('finds a text that nothing asks for, one that is asked for and missing, and one that is too long', () => {
    const found = checkTexts(same(`bot-name = ${'x'.repeat(65)}\n`), new Set(['other'])).map(
      ({ message }) => message,
    );
    expect(found.join()).toMatch(/has 65 characters; Telegram takes 64.*is used nowhere.*has no text/s);
  });
});

describe('texts', () => {
  let ru: string;
  beforeAll(async () => {
    ru = await readFile('locales/ru.ftl', 'utf8');
  });

  test.each([
    [1, '1 факт'],
    [3, '3 факта'],
    [5, '5 фактов'],
    [21, '21 факт'],
    [112, '112 фактов'],
  ])('Russian counts %i as %s', (count, expected) => {
    expect(l10n.ru.text('facts-count', { count })).toBe(expected);
  });

  test('dates are as precise as they are known, in the reader’s order', () => {
    const dates = ['2025-11-26', '2025-11', '2025'] as unknown as readonly PartialDate[];
    expect(locales.map((locale) => dates.map((date) => l10n[locale].date(date)))).toMatchInlineSnapshot(`
      [
        [
          "2025 ж. 26 қараша",
          "2025 ж. қараша",
          "2025",
        ],
        [
          "26 ноября 2025 г.",
          "ноябрь 2025 г.",
          "2025",
        ],
        [
          "26 November 2025",
          "November 2025",
          "2025",
        ],
        [
          "26 Kasım 2025",
          "Kasım 2025",
          "2025",
        ],
      ]
    `);
  });

  test('what is put into a text is escaped, markup is not', () => {
    expect(l10n.en.html('fact-paragraph', { paragraph: '<b>' }).toString()).toBe('paragraph &lt;b&gt;');
    expect(l10n.en.html('fact-paragraph', { paragraph: html`<b>1</b>` }).toString()).toBe(
      'paragraph <b>1</b>',
    );
  });

  test('a text that no language has is a mistake of ours and says so', () => {
    expect(ru).not.toContain('no-such-text');
    expect(() => l10n.ru.text('no-such-text')).toThrow(MissingTextError);
  });
});
