import { theAtlas } from './atlas.ts';
import { canonicalZone } from './iana.ts';
import { keyOf } from './key.ts';

/**
 * The zone of a city whose whole name stands there, in any language; of several, the largest one's. Or a zone's own name.
 * Unlike the search, it guesses nothing: in a line of several words most are no cities.
 */
export function zoneNamed(phrase: string): string | undefined {
  const { solid } = keyOf(phrase);
  return /\p{L}/u.test(solid) ? (canonicalZone(phrase) ?? zonesByName().get(solid)) : undefined;
}

let zones: ReadonlyMap<string, string> | undefined;

/** Made when first asked for, as the atlas is. */
function zonesByName(): ReadonlyMap<string, string> {
  zones ??= new Map(
    // The last one of a name stays.
    theAtlas()
      .places.toSorted((one, other) => one.weight - other.weight)
      .flatMap(({ zone, keys }) => keys.map(({ solid }) => [solid, zone] as const)),
  );
  return zones;
}
