import type { Locale } from '../locale.ts';
import type { PartialDate, Source } from './types.ts';

/** One text that somebody can open: the source itself, or an edition of it. */
export interface Readable {
  readonly lang: string;
  /** `null`: not known; the publisher's name stands for it. */
  readonly title: string | null;
  readonly publisher: string;
  readonly url: string | null;
  readonly date: PartialDate | null;
}

/** The edition in the reader's language, if the source itself is in another one. */
export function editionFor(source: Source, locale: Locale): Readable | undefined {
  if (source.lang === locale) return undefined;
  return source.editions.find((edition) => edition.lang === locale && edition.url !== null);
}

/** Where the source's statement can be read when its own address is unknown: the first edition that was seen. */
export function editionSeen(source: Source): Readable | undefined {
  if (source.url !== null) return undefined;
  return source.editions.find((edition) => edition.url !== null && edition.verified);
}

/** What a link to the source opens for this reader: their language first, then the source, then what was seen. */
export function readableFor(source: Source, locale: Locale): Readable {
  return editionFor(source, locale) ?? editionSeen(source) ?? source;
}
