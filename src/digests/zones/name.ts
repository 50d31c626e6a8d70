import { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../locale.ts';
import { cldrName } from './cldr.ts';
import { commonPlaces } from './common.ts';
import { canonicalZone, citiesOf } from './iana.ts';
import { keyOf } from './key.ts';
import { places } from './places.ts';

/**
 * A zone for people, with its distance from UTC at a moment: `Almaty / Astana, UTC+5`.
 *
 * @param now milliseconds since 1970
 * @throws {RangeError} when this Node knows no such zone
 */
export function zoneName(zone: string, locale: Locale, now: number): string {
  const offset = offsetName(zone, now);
  const place = placeOf(canonicalZone(zone) ?? zone, locale);
  return place === offset ? place : `${place}, ${offset}`;
}

/**
 * `UTC+5:30`, `UTC−3`, `UTC`.
 *
 * @param now milliseconds since 1970
 * @throws {RangeError} when this Node knows no such zone
 */
export function offsetName(zone: string, now: number): string {
  const { offset } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  const distance = `${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  return distance === '0' ? 'UTC' : `UTC${sign === '-' ? '−' : '+'}${distance}`;
}

/** The city or cities that a zone is called by, in a language where they are known in it. */
export function placeOf(zone: string, locale: Locale): string {
  const common = commonPlaces.find((each) => each.zone === zone);
  if (common) return common.place[locale];
  const [city = zone] = citiesOf(zone);
  return ourName(zone, city, locale) ?? cldrName(zone, locale) ?? city;
}

function ourName(zone: string, city: string, locale: Locale): string | undefined {
  const { solid } = keyOf(city);
  const inZone = places.filter((place) => place.zone === zone);
  const named = inZone.find(({ en, also }) => [en, ...also].some((name) => keyOf(name).solid === solid));
  return (named ?? inZone[0])?.[locale];
}
