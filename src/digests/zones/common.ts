import { type Locale, type Localized, locales } from '../../locale.ts';
import { placeNamed } from './places.ts';

/** A zone, and the place that it was found by, in the reader's language. */
export interface ZoneHit {
  /** IANA name. */
  readonly zone: string;
  readonly place: string;
}

/** By the places whose names stand for the zone, in the order in which they are offered. */
const offered: readonly (readonly [first: string, second?: string])[] = [
  ['Almaty', 'Astana'],
  ['Tashkent'],
  ['Istanbul'],
  ['Moscow'],
  ['London'],
  ['Berlin'],
  ['New York'],
  ['San Francisco', 'Los Angeles'],
  ['Beijing', 'Shanghai'],
  ['Dubai'],
];

/** With their places in every language. */
export const commonPlaces: readonly { readonly zone: string; readonly place: Localized }[] = [
  ...offered.map(([first, second]) => ({
    zone: placeNamed(first).zone,
    place: everyLanguage((locale) => {
      const names = [first, second].flatMap((name) => (name === undefined ? [] : [placeNamed(name)[locale]]));
      return names.join(' / ');
    }),
  })),
  { zone: 'UTC', place: everyLanguage(() => 'UTC') },
];

/** The zones that most readers are in; for others there is the search. */
export function commonZones(locale: Locale): readonly ZoneHit[] {
  return commonPlaces.map(({ zone, place }) => ({ zone, place: place[locale] }));
}

function everyLanguage(write: (locale: Locale) => string): Localized {
  const [kk, ru, en, tr] = locales.map(write);
  return { kk: kk ?? '', ru: ru ?? '', en: en ?? '', tr: tr ?? '' };
}
