import SearchableMap from 'minisearch/SearchableMap';

/** A sound of the vocabulary that is close to what was typed. */
export interface Near {
  readonly sound: string;
  /** 0 to 1. */
  readonly quality: number;
}

export interface NearSounds {
  /** Spelled with a slip or two. Costs up to a millisecond: for words that are found in no other way. */
  likely(sound: string): readonly Near[];
  /** Longer or shorter by an ending. */
  sameStart(sound: string): readonly Near[];
  /** Of which it is the beginning, as of a word that is still being typed. */
  continued(sound: string): readonly Near[];
}

const most = 12;

export function createNearSounds(sounds: Iterable<string>): NearSounds {
  const tree = new SearchableMap<true>();
  const shuffled = new Map<string, string>();
  for (const sound of sounds) {
    tree.set(sound, true);
    if (sound.length >= longestStraight) shuffled.set(sorted(sound), sound);
  }
  return {
    likely: (sound) => {
      const near = closest(tree, sound);
      const same = near.length > 0 ? undefined : shuffled.get(sorted(sound));
      return same === undefined ? near : [{ sound: same, quality: 0.7 }];
    },
    sameStart: (sound) => sharingStart(tree, sound),
    continued: (sound) => take(tree.atPrefix(sound), () => 0.7),
  };
}

/** Of so many letters, in whatever order, there is one word only: `страликне`. */
const longestStraight = 7;

function sorted(sound: string): string {
  return sound.split('').sort().join('');
}

/** Short words are too alike to be corrected, long ones may hold two slips. */
function slips(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

function closest(tree: SearchableMap<true>, sound: string): readonly Near[] {
  const allowed = slips(sound.length);
  if (allowed === 0) return [];
  const misspelt = [...tree.fuzzyGet(sound, allowed)].flatMap(([other, [, distance]]) =>
    isSlip(sound, other, distance) ? [{ sound: other, distance }] : [],
  );
  const swappedOnes = neighboursSwapped(sound).filter((other) => tree.has(other));
  const found = [...swappedOnes.map((other) => ({ sound: other, distance: 1 })), ...misspelt];
  const least = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance === least)
    .slice(0, most)
    .map((near) => ({ sound: near.sound, quality: 1 - (1.6 * near.distance) / Math.max(sound.length, 5) }));
}

/** `kapsi` for `kaspi` is one slip, though two letters differ. */
function neighboursSwapped(sound: string): readonly string[] {
  return Array.from(
    { length: sound.length - 1 },
    (_, at) => sound.slice(0, at) + sound.charAt(at + 1) + sound.charAt(at) + sound.slice(at + 2),
  ).filter((other) => other !== sound);
}

/** Few people miss the first letter. Two slips are believed in words of seven letters, or when two letters changed places. */
function isSlip(sound: string, other: string, distance: number): boolean {
  if (other.length < 3) return false;
  if (sound[0] !== other[0]) return distance < 2 && Math.min(sound.length, other.length) >= 7;
  if (distance < 2) return true;
  return Math.min(sound.length, other.length) >= 7 || swapped(sound, other);
}

function swapped(one: string, other: string): boolean {
  return one.length === other.length && sorted(one) === sorted(other);
}

const shortestStart = 5;
const longestEnding = 4;

function sharingStart(tree: SearchableMap<true>, sound: string): readonly Near[] {
  if (sound.length < shortestStart) return [];
  const longer = take(tree.atPrefix(sound), (other) =>
    other.length - sound.length <= longestEnding ? sound.length / other.length : 0,
  );
  for (
    let length = sound.length - 1;
    length >= Math.max(shortestStart, sound.length - longestEnding - 2);
    length -= 1
  ) {
    const start = sound.slice(0, length);
    if (tree.has(start)) return [...longer, { sound: start, quality: length / sound.length }];
  }
  return longer;
}

function take(tree: SearchableMap<true>, quality: (sound: string) => number): readonly Near[] {
  const found: Near[] = [];
  for (const sound of tree.keys()) {
    if (found.length >= most) break;
    const value = quality(sound);
    if (value > 0) found.push({ sound, quality: value });
  }
  return found;
}
