import { fold, plain } from '../../facts/search/text/fold.ts';
import { skeleton } from '../../facts/search/text/skeleton.ts';

/** What names are compared by: without capitals, marks and punctuation. */
export interface Key {
  /** Every word with a space before it. */
  readonly words: string;
  /** Without spaces: `newyork`. */
  readonly solid: string;
  /** How it sounds, the same for `Ташкент`, `Taşkent` and `Tashkent`. */
  readonly sound: string;
}

export function keyOf(name: string): Key {
  const words =
    plain(name)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const folded = words.map(fold);
  return {
    words: folded.map((word) => ` ${word}`).join(''),
    solid: folded.join(''),
    sound: words.map(soundOf).join(''),
  };
}

/** Of several names, without those that come to the same, or to nothing. */
export function distinctKeys(names: readonly string[]): readonly Key[] {
  const keys = names.map(keyOf);
  const solid = keys.map((key) => key.solid);
  return keys.filter((key, place) => key.solid !== '' && solid.indexOf(key.solid) === place);
}

/** The tails of `ş` and `ç` are heard. */
function soundOf(word: string): string {
  return skeleton(Array.from(word, (letter) => ('şç'.includes(letter) ? letter : fold(letter))).join(''));
}
