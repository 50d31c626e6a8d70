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
  for (const sound of sounds) tree.set(sound, true);
  return {
    likely: (sound) => closest(tree, sound),
    sameStart: (sound) => sharingStart(tree, sound),
    continued: (sound) => take(tree.atPrefix(sound), () => 0.7),
  };
}

/** Short words are too alike to be corrected, long ones may hold two slips. */
function slips(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

function closest(tree: SearchableMap<true>, sound: string): readonly Near[] {
  const allowed = slips(sound.length);
  if (allowed === 0) return [];
  const found = [...tree.fuzzyGet(sound, allowed)].flatMap(([other, [, distance]]) =>
    isSlip(sound, other, distance) ? [{ sound: other, distance }] : [],
  );
  const least = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance === least)
    .slice(0, most)
    .map((near) => ({ sound: near.sound, quality: 1 - (1.6 * near.distance) / Math.max(sound.length, 5) }));
}

/** Few people miss the first letter. Two slips are believed in words of seven letters, or when two letters changed places. */
function isSlip(sound: string, other: string, distance: number): boolean {
  if (other.length < 3) return false;
  if (sound[0] !== other[0]) return distance < 2 && Math.min(sound.length, other.length) >= 7;
  if (distance < 2) return true;
  return Math.min(sound.length, other.length) >= 7 || swapped(sound, other);
}

function swapped(one: string, other: string): boolean {
  return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
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
