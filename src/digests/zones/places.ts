import type { Localized } from '../../locale.ts';
import kazakhstan from './kazakhstan.json' with { type: 'json' };
import world from './world.json' with { type: 'json' };

/** A city with names in the four languages. */
export interface Place extends Localized {
  /** IANA name. */
  readonly zone: string;
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** Thousands of people, roughly: of two places of one name the larger one is meant more often. */
  readonly weight: number;
  /** Former names and other spellings. */
  readonly also: readonly string[];
}

/** The cities that our readers live in or write to; the rest of the world is known by its English names. */
export const places: readonly Place[] = [...kazakhstan, ...world];

/** @throws {Error} when there is none: the caller names one of ours. */
export function placeNamed(english: string): Place {
  const place = places.find(({ en }) => en === english);
  if (!place) throw new Error(`No place in src/digests/zones/*.json is called ${english}`);
  return place;
}
