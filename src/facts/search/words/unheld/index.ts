import type { Locale, Localized } from '../../../../locale.ts';
import { english } from './english.ts';
import { kazakh } from './kazakh.ts';
import { russian } from './russian.ts';
import { turkish } from './turkish.ts';

/**
 * What people ask of any company, machine, app or person, and what a store of dated statements does not hold of them: one
 * question a line, its names left out. A question that, its names apart, is nearer to one of these than to what a fact is
 * asked by is rather not answered.
 */
const lists: Localized = { kk: kazakh, ru: russian, en: english, tr: turkish };

export function unheldIn(locale: Locale): readonly string[] {
  return lists[locale].split('\n').filter((line) => line !== '');
}
