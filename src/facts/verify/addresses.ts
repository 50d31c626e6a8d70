import type { Source } from '../types.ts';
import type { Address } from './types.ts';

/** Everything of a source that a reader can open: the source itself and its editions, as far as they have an address. */
export function addressesOf(source: Source): readonly Address[] {
  return [
    ...(source.url === null ? [] : [address('source', source, source.url)]),
    ...source.editions.flatMap((edition) =>
      edition.url === null ? [] : [address('edition', edition, edition.url)],
    ),
  ];
}

function address(role: Address['role'], of: Pick<Source, 'lang' | 'title' | 'date'>, url: string): Address {
  return { role, url, lang: of.lang, title: of.title, date: of.date };
}

/** The copy that is asked when the page itself cannot be read. It is our witness, so it is not held against our title. */
export function archivedAddress(source: Source): Address | undefined {
  const { archived: url, lang } = source;
  return url === undefined ? undefined : { role: 'archived', url, lang, title: null, date: null };
}
