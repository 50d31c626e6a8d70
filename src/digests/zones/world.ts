import { createRequire } from 'node:module';
import { zoneAt } from './at.ts';
import type { AtlasPlace } from './atlas.ts';
import { canonicalZone } from './iana.ts';
import { distinctKeys } from './key.ts';

/** As the package `city-timezones` has it; its types promise a zone for all, and 48 have none. */
interface City {
  readonly city: string;
  readonly city_ascii: string;
  /** `-99`, or empty: not everybody calls it a country. */
  readonly iso2: string | number;
  readonly pop: number;
  readonly lat: number;
  readonly lng: number;
  readonly timezone: string | null;
}

/** Seven thousand cities, by their English names. */
export function citiesOfTheWorld(): readonly AtlasPlace[] {
  // An import would read two megabytes at every start.
  const { cityMapping }: { readonly cityMapping: readonly City[] } = createRequire(import.meta.url)(
    'city-timezones',
  );
  const zones = new Set(cityMapping.map(({ timezone }) => timezone));
  const canonical = new Map([...zones].map((zone) => [zone, canonicalZone(zone ?? '')]));
  return cityMapping.flatMap((city) => {
    const zone = mended(city) ?? canonical.get(city.timezone) ?? zoneAt(city.lat, city.lng);
    return zone === undefined ? [] : [placeOf(city, zone)];
  });
}

function placeOf({ city, city_ascii, iso2, pop }: City, zone: string): AtlasPlace {
  const keys = distinctKeys([city, city_ascii]);
  const place = { zone, name: city, weight: Math.max(1, pop / 1000), keys };
  return /^[A-Z]{2}$/.test(`${iso2}`) ? { ...place, country: `${iso2}` } : place;
}

/** Where the package is wrong: all China has one time by law, and Ciudad Juárez has that of El Paso beside it since 2022. */
function mended({ iso2, city_ascii }: City): string | undefined {
  if (iso2 === 'CN') return 'Asia/Shanghai';
  return iso2 === 'MX' && city_ascii === 'Ciudad Juarez' ? canonicalZone('America/Ciudad_Juarez') : undefined;
}
