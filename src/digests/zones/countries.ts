import { append } from '../../append.ts';
import { locales } from '../../locale.ts';
import type { AtlasPlace } from './atlas.ts';
import { countryName } from './cldr.ts';
import { distinctKeys, type Key } from './key.ts';

/** The names of a country, with the largest place in each of its zones. */
export interface Country {
  readonly keys: readonly Key[];
  readonly places: readonly AtlasPlace[];
}

export function countriesOf(places: readonly AtlasPlace[]): readonly Country[] {
  return [...grouped(places, ({ country }) => country)].flatMap(([code, inIt]) =>
    code === undefined ? [] : [{ keys: distinctKeys(namesOf(code)), places: largestByZone(inIt) }],
  );
}

/** Names that CLDR has not, or not any more. */
const others: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates', 'Эмираты', 'Әмірліктер', 'Emirlikler'],
  CN: ['КНР', 'ҚХР', 'PRC'],
  CZ: ['Czech Republic'],
  GB: ['England', 'Англия', 'İngiltere', 'Great Britain'],
  KG: ['Кыргызстан', 'Kyrgyz Republic'],
  TR: ['Turkey', 'Turkiye'],
  US: ['USA', 'America', 'Америка', 'Amerika'],
};

function namesOf(code: string): readonly string[] {
  const styles = ['long', 'short'] as const;
  const names = locales.flatMap((locale) => styles.map((style) => countryName(code, locale, style)));
  return [...names, ...(others[code] ?? [])];
}

function largestByZone(places: readonly AtlasPlace[]): readonly AtlasPlace[] {
  const larger = (one: AtlasPlace, other: AtlasPlace) => (other.weight > one.weight ? other : one);
  return [...grouped(places, ({ zone }) => zone).values()].map((inZone) => inZone.reduce(larger));
}

function grouped<K>(
  places: readonly AtlasPlace[],
  by: (place: AtlasPlace) => K,
): ReadonlyMap<K, readonly AtlasPlace[]> {
  const groups = new Map<K, AtlasPlace[]>();
  for (const place of places) append(groups, by(place), place);
  return groups;
}
