import type { Fact, Source } from '../types.ts';
import { addressesOf, archivedAddress } from './addresses.ts';
import { claimsOn, judge, type Visit } from './judge.ts';
import { inParallel } from './pace.ts';
import type { Address, PageReader, PageReading, SourceCheck } from './types.ts';

/** So many hosts are asked at a time; each of them only one thing at a time. */
const hostsAtATime = 4;

/** Called before the first page and after each. `of` may grow: a copy is only asked for when a page cannot be read. */
export type OnProgress = (done: number, of: number, host: string) => void;

export interface NetworkOptions {
  readonly read: PageReader;
  readonly onProgress?: OnProgress;
}

/** Asks for every page of the sources, and for the saved copies of those that cannot be read. */
export async function verifyOnline(
  sources: readonly Source[],
  facts: readonly Fact[],
  options: NetworkOptions,
): Promise<readonly SourceCheck[]> {
  const tour = createTour(options);
  const first = await tour(sources.flatMap(addressesOf));
  const copies = sources.flatMap((source) => copyOf(source, visitsOf(source, first)));
  const second = await tour(copies);
  const all = new Map([...first, ...second]);
  return sources.map((source) => {
    const visits = visitsOf(source, first);
    const copy = copyOf(source, visits).flatMap((address) => visit(address, all));
    return judge(source, claimsOn(source, facts), [...visits, ...copy]);
  });
}

type Readings = ReadonlyMap<string, PageReading>;

function visitsOf(source: Source, readings: Readings): readonly Visit[] {
  return addressesOf(source).flatMap((address) => visit(address, readings));
}

function visit(address: Address, readings: Readings): readonly Visit[] {
  const reading = readings.get(address.url);
  return reading ? [{ address, reading }] : [];
}

/** The copy is wanted when the source itself could not be read, or when nothing of it could. */
function copyOf(source: Source, visits: readonly Visit[]): readonly Address[] {
  const copy = archivedAddress(source);
  const own = visits.filter(({ address }) => source.url === null || address.role === 'source');
  return copy === undefined || own.some(({ reading }) => reading.text) ? [] : [copy];
}

/** Goes to all addresses, host by host; one that stands there twice is asked once. */
function createTour({ read, onProgress = () => {} }: NetworkOptions) {
  let done = 0;
  let of = 0;
  return async (addresses: readonly Address[]): Promise<Readings> => {
    const urls = [...new Set(addresses.map(({ url }) => url))];
    of += urls.length;
    const readings = new Map<string, PageReading>();
    await inParallel(byHost(urls), hostsAtATime, async ([host, pages]) => {
      for (const url of pages) {
        onProgress(done, of, host);
        readings.set(url, await read(url));
        done += 1;
        onProgress(done, of, host);
      }
    });
    return readings;
  };
}

function byHost(urls: readonly string[]): readonly (readonly [host: string, urls: readonly string[]])[] {
  const hosts = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return [...hosts];
}
