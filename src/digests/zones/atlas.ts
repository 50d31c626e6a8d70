import { type Locale, type Localized, locales } from '../../locale.ts';
import { cldrName, countryName } from './cldr.ts';
import { type Country, countriesOf } from './countries.ts';
import { allZones, citiesOf } from './iana.ts';
import { distinctKeys, type Key } from './key.ts';
import { places } from './places.ts';
import { citiesOfTheWorld } from './world.ts';

/** A place that can be searched for. */
export interface AtlasPlace {
  readonly zone: string;
  /** In one language where no other name is known. */
  readonly name: Localized | string;
  /** ISO 3166-1; absent: islands and stations that only IANA knows, and what not everybody calls a country. */
  readonly country?: string;
  /** Of two places of one name the weightier one is meant: thousands of people, at least 1. */
  readonly weight: number;
  readonly keys: readonly Key[];
}

export interface Atlas {
  readonly places: readonly AtlasPlace[];
  readonly countries: readonly Country[];
}

let atlas: Atlas | undefined;

/** Made when first asked for, in about a third of a second: an import does nothing. */
export function theAtlas(): Atlas {
  atlas ??= makeAtlas();
  return atlas;
}

function makeAtlas(): Atlas {
  const ours = ourPlaces();
  const known = namedByZones([...ours, ...withoutKnown(citiesOfTheWorld(), ours)]);
  return { places: known, countries: countriesOf(known) };
}

/** Places that our readers live in or write to are meant more often than others of their size: Aksu is not the one in China. */
const moreLikely = 10;

function ourPlaces(): readonly AtlasPlace[] {
  return places.map(({ zone, country, weight, also, ...name }) => {
    const keys = distinctKeys([...locales.map((locale) => name[locale]), ...also]);
    return { zone, country, weight: weight * moreLikely, name, keys };
  });
}

/** Those whose name no place of the same country has. */
function withoutKnown(added: readonly AtlasPlace[], known: readonly AtlasPlace[]): readonly AtlasPlace[] {
  const marksOf = ({ country, keys }: AtlasPlace) => keys.map(({ solid }) => `${country} ${solid}`);
  const taken = new Set(known.flatMap(marksOf));
  return added.filter((place) => !marksOf(place).some((mark) => taken.has(mark)));
}

/** With the names that CLDR has for the cities that zones are named after, and those cities that were missing. */
function namedByZones(known: readonly AtlasPlace[]): readonly AtlasPlace[] {
  const byMark = new Map(
    known.flatMap((place) => place.keys.map((key) => [`${place.zone} ${key.solid}`, place])),
  );
  const all = new Set(known);
  for (const zone of allZones()) {
    const cities = citiesOf(zone);
    const keys = distinctKeys(cities);
    const place = keys.flatMap(({ solid }) => byMark.get(`${zone} ${solid}`) ?? [])[0];
    if (place) all.delete(place);
    all.add(withZoneNames(place ?? { zone, name: cities[0] ?? zone, weight: 1, keys }));
  }
  return [...all];
}

function withZoneNames(place: AtlasPlace): AtlasPlace {
  const { zone, name, country, keys } = place;
  if (typeof name !== 'string') return place;
  const inLanguage = (locale: Locale) => {
    const found = cldrName(zone, locale);
    // A country is no name of the city.
    return found === undefined || (country && found === countryName(country, locale)) ? name : found;
  };
  const names = { kk: inLanguage('kk'), ru: inLanguage('ru'), en: name, tr: inLanguage('tr') };
  const added = distinctKeys(Object.values(names)).filter(
    ({ solid }) => !keys.some((key) => key.solid === solid),
  );
  return { ...place, name: names, keys: [...keys, ...added] };
}
