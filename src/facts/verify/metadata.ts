import { isPartialDate } from '../partialDate.ts';
import type { DomDocument } from './dom.ts';

/** What a page says about itself. */
export interface Metadata {
  /** The names a page gives itself, the most careful first; one of them is likely the title as printed. */
  readonly titles: readonly string[];
  /** When it was published, as written there: a day, or a day and a time. */
  readonly published: string | undefined;
}

export function metadataOf(document: DomDocument): Metadata {
  return { titles: titlesOf(document), published: publishedIn(document) };
}

function titlesOf(document: DomDocument): readonly string[] {
  const named = ['meta[property="og:title"]', 'meta[name="twitter:title"]'].map((selector) =>
    document.querySelector(selector)?.getAttribute('content'),
  );
  const shown = ['title', 'h1'].map((selector) => document.querySelector(selector)?.textContent);
  const titles = [...named, ...shown].map((title) => title?.replace(/\s+/gu, ' ').trim() ?? '');
  return [...new Set(titles)].filter((title) => title !== '');
}

const dateTags: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="article:published_time"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['meta[name="date"]', 'content'],
];

/** A publisher's own statement first; the first time in the text is the last resort. */
function publishedIn(document: DomDocument): string | undefined {
  const stated = dateTags.map(([selector, name]) => document.querySelector(selector)?.getAttribute(name));
  const times = ['article time[datetime]', 'time[datetime]'].map((selector) =>
    document.querySelector(selector)?.getAttribute('datetime'),
  );
  return [...stated, publishedInLinkedData(document), ...times].find(isDated) ?? undefined;
}

function isDated(value: string | null | undefined): value is string {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(value ?? '')?.[0];
  return day !== undefined && isPartialDate(day);
}

function publishedInLinkedData(document: DomDocument): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = datePublished(parsed(script.textContent ?? ''));
    if (found !== undefined) return found;
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Pages write what they like there.
    return undefined;
  }
}

/** JSON-LD nests an article in lists (`@graph`) and objects; deeper than this nobody does. */
function datePublished(value: unknown, depth = 6): string | undefined {
  if (typeof value !== 'object' || value === null || depth === 0) return undefined;
  const own = 'datePublished' in value ? value.datePublished : undefined;
  if (typeof own === 'string' && isDated(own)) return own;
  for (const inner of Object.values(value)) {
    const found = datePublished(inner, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
