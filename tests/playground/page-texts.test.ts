import { describe, expect, it } from 'vitest';
import { locales } from '../../src/locale.ts';
import { pageLocale, type TextKey, texts, translator } from '../../src/playground/page/texts.ts';

const keys = Object.keys(texts.en) as TextKey[];
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(locales)('the page’s own labels in %s', (locale) => {
  it('are all there, with nothing beyond', () => {
    expect(Object.keys(texts[locale])).toEqual(keys);
  });

  it.each(keys)('%s says something, and puts the same values in', (key) => {
    expect(texts[locale][key].trim()).not.toBe('');
    expect(placeholders(texts[locale][key])).toEqual(placeholders(texts.en[key]));
  });
});

describe('the language of the page', () => {
  it.each([
    ['kk', 'kk'],
    ['kk-KZ', 'kk'],
    ['RU', 'ru'],
    ['tr', 'tr'],
    ['de', 'en'],
    ['zh-hans', 'en'],
    [undefined, 'en'],
  ])('for an app in %s is %s', (language, locale) => {
    expect(pageLocale(language)).toBe(locale);
  });

  it('takes a name as it is, whatever is in it', () => {
    expect(translator('en')('replyTo', { name: '$& {count} <b>' })).toBe('Reply to $& {count} <b>');
  });
});
