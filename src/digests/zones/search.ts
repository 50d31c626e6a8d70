import { distance } from 'fastest-levenshtein';
import type { Locale } from '../../locale.ts';
import { type AtlasPlace, theAtlas } from './atlas.ts';
import { countryName } from './cldr.ts';
import type { ZoneHit } from './common.ts';
import { canonicalZone } from './iana.ts';
import { type Key, keyOf } from './key.ts';
import { placeOf } from './name.ts';

const mostHits = 8;
/** No city has a longer name. */
const longestText = 100;

/**
 * Zones by the name of a city or country, in any of the four languages, however it is spelled, whole or its beginning; or by
 * their own names. At most eight, the likeliest first; none for a text that names nothing. Never throws.
 *
 * @param locale the language of the answer, not of the text
 */
export function searchZones(text: string, locale: Locale): readonly ZoneHit[] {
  const typed = text.trim().slice(0, longestText);
  const query = keyOf(typed);
  if (query.solid === '') return [];
  const zone = canonicalZone(typed);
  const own = zone === undefined ? [] : [{ zone, place: placeOf(zone, locale) }];
  const found = ranked(query).map((place) => ({ zone: place.zone, place: label(place, locale) }));
  return withoutDoubles([...own, ...found]).slice(0, mostHits);
}

function label({ name, country }: AtlasPlace, locale: Locale): string {
  const city = typeof name === 'string' ? name : name[locale];
  const where = country === undefined ? '' : countryName(country, locale);
  return where === '' || where === city ? city : `${city}, ${where}`;
}

function withoutDoubles(hits: readonly ZoneHit[]): readonly ZoneHit[] {
  return [...new Map(hits.map((hit) => [`${hit.zone} ${hit.place}`, hit])).values()];
}

interface Found {
  readonly place: AtlasPlace;
  readonly likelihood: number;
}

function ranked(query: Key): readonly AtlasPlace[] {
  const found = [...byCity(query), ...byCountry(query)];
  const likely = found.length > 0 ? found : bySlip(query);
  return likely.toSorted((one, other) => other.likelihood - one.likelihood).map(({ place }) => place);
}

function byCity(query: Key): readonly Found[] {
  return theAtlas().places.flatMap((place) => {
    const closeness = Math.max(...place.keys.map((key) => closenessOf(query, key)));
    return closeness > 0 ? [{ place, likelihood: closeness * place.weight }] : [];
  });
}

/** Sounds are fewer than letters: short ones are like too much. */
const shortestSound = 3;

/** How much more people must live in a place whose name is less like what was typed, to be meant all the same. */
function closenessOf(query: Key, key: Key): number {
  if (key.solid === query.solid) return 1000;
  const isSound = query.sound.length >= shortestSound;
  if (isSound && key.sound === query.sound) return 300;
  if (key.solid.startsWith(query.solid)) return 30;
  if (key.words.includes(query.words)) return 10;
  return isSound && key.sound.startsWith(query.sound) ? 5 : 0;
}

const shortestCountry = 4;

function byCountry(query: Key): readonly Found[] {
  const isLong = query.solid.length >= shortestCountry;
  return theAtlas().countries.flatMap(({ keys, places }) => {
    const isWhole = keys.some(({ solid }) => solid === query.solid);
    const isBeginning = isLong && keys.some(({ solid }) => solid.startsWith(query.solid));
    const closeness = isWhole ? 100 : isBeginning ? 3 : 0;
    return closeness > 0 ? places.map((place) => ({ place, likelihood: closeness * place.weight })) : [];
  });
}

/** A slip of the hand, two in a long name; asked only if nothing else is found. */
function bySlip(query: Key): readonly Found[] {
  const most = Math.floor(query.sound.length / 4);
  if (most === 0) return [];
  const isNear = ({ sound }: Key) =>
    Math.abs(sound.length - query.sound.length) <= most && distance(sound, query.sound) <= Math.min(most, 2);
  return theAtlas().places.flatMap((place) =>
    place.keys.some(isNear) ? [{ place, likelihood: place.weight }] : [],
  );
}
