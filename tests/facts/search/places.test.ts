import { expect, it } from 'vitest';
import { formsOf } from '../../../src/facts/search/text/wordForms.ts';
import { isFamousName } from '../../../src/facts/search/words/famousNames.ts';
import { isPlace, namesCity } from '../../../src/facts/search/words/places.ts';

function isPlaceWord(text: string): boolean {
  const { keys, sounds } = formsOf({ text, isNumber: false });
  return isPlace(keys, sounds);
}

it.each(['The centres are in Dubai.', 'It opened in Semey in 2025.'])('%s names a city', (text) => {
  expect(namesCity(text)).toBe(true);
});

it.each(['The Network has centres abroad.', 'Kazakhstan and China agreed.'])('%s names none', (text) => {
  expect(namesCity(text)).toBe(false);
});

it.each([
  ['halyk', 'the bank', true],
  ['халық', 'the people', false],
  ['барды', 'went', false],
  ['нокиа', 'a company', true],
])('%s is %s', (word, _, isName) => {
  const { keys, sounds } = formsOf({ text: word, isNumber: false });
  expect(isFamousName(keys, sounds)).toBe(isName);
});

it.each([
  'Uzbekistan',
  'узбекистане',
  'ташкент',
  'taşkent',
  'катар',
  'almanya',
  'дубайда',
  'токио',
  'şımkent',
  'грузинские',
  'turkey',
])('%s is a place', (word) => {
  expect(isPlaceWord(word.toLowerCase())).toBe(true);
});

it.each(['center', 'dili', 'mali', 'kabul', 'белгі', 'қатарында', 'token', 'сомасы'])(
  '%s is an everyday word, though a place has that name',
  (word) => {
    expect(isPlaceWord(word)).toBe(false);
  },
);
