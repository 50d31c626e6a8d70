import { plainFigure } from '../../figures.ts';

/**
 * A number as one term, however it is written: `650 000`, `650,000`, `650.000`, `650 мың`, `0,65 млн` are all `#650000`,
 * and `92%`, `%92` are `#92`. Whether a separator parts thousands or decimals follows from the digits behind it.
 */
const scales: readonly (readonly [factor: number, words: RegExp])[] = [
  [1e3, /^(?:мын\p{L}*|тыс\p{L}*|bin|thousands?|k|myn|tys|tysiach\p{L}*)$/u],
  [1e6, /^(?:млн|миллион\p{L}*|millions?|mln|milyon|mn)$/u],
  [1e9, /^(?:млрд|миллиард\p{L}*|billions?|bn|milyar|mlrd|miliard|milliard\p{L}*)$/u],
  [1e12, /^(?:трлн|триллион\p{L}*|trillions?|trilyon|trln|trillion\p{L}*)$/u],
];

export const numberShape =
  /(?:(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f\u2009.,']\d{3})+(?![\d])|\d+(?:[.,]\d+)?)/u;

/** The factor that a word such as `мың` (folded) puts behind a number; 1 for any other word. */
export function scaleOf(word: string): number {
  return scales.find(([, words]) => words.test(word))?.[0] ?? 1;
}

/** @param written as `numberShape` finds it */
export function numberTerm(written: string, factor = 1): string {
  const value = Number(plainNumber(written)) * factor;
  // Floating point: 1.3 times a billion is 1300000000 and not a hair less.
  const plain = Number.isSafeInteger(Math.round(value))
    ? String(Number(value.toPrecision(12)))
    : String(value);
  return `#${plainFigure(plain) ?? plain}`;
}

function plainNumber(written: string): string {
  if (/^[1-9]\d{0,2}(?:[^\d]\d{3})+$/u.test(written)) return written.replace(/\D/gu, '');
  return written.replace(',', '.').replace(/[^\d.]/gu, '');
}

export function isYear(term: string): boolean {
  return /^#(?:19|20)\d\d$/.test(term);
}
