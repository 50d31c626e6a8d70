import { expect, it } from 'vitest';
import { formsOf } from '../../../src/facts/search/text/wordForms.ts';
import { isPlace } from '../../../src/facts/search/words/places.ts';

function isPlaceWord(text: string): boolean {
  const { keys, sounds } = formsOf({ text, isNumber: false });
  return isPlace(keys, sounds);
}

it.each(['Uzbekistan', 'узбекистане', 'ташкент', 'taşkent', 'катар', 'almanya'])('%s is a place', (word) => {
  expect(isPlaceWord(word.toLowerCase())).toBe(true);
});

it.each(['center', 'dili', 'mali', 'kabul', 'белгі', 'қатарында', 'token', 'сомасы'])(
  '%s is an everyday word, though a place has that name',
  (word) => {
    expect(isPlaceWord(word)).toBe(false);
  },
);
