import type { FactId, SourceId } from '../types.ts';
import type { Moved } from './fetchPage.ts';
import type { PageText } from './readText.ts';

/** What came of one page. Of these, only `read` tells what stands there and only `gone` that nothing does. */
export type PageStatus =
  | 'read'
  | 'gone'
  | 'blocked'
  | 'failing'
  | 'slow'
  | 'unreachable'
  | 'too-large'
  | 'lost'
  | 'not-html';

export interface PageReading {
  readonly status: PageStatus;
  /** With `read`. */
  readonly text?: PageText;
  /** More than the status says: the HTTP status, the system's code, the type of a file. */
  readonly detail?: string;
  readonly moved?: Moved;
}

/** Reads one page; never throws for what a host does. */
export type PageReader = (url: string) => Promise<PageReading>;

/** One address of a source, and what is known about the page there. */
export interface Address {
  readonly role: 'source' | 'edition' | 'archived';
  readonly lang: string;
  readonly url: string;
  readonly title: string | null;
  readonly date: string | null;
}

export interface PageCheck extends Omit<Address, 'title' | 'date'> {
  readonly status: PageStatus;
  readonly detail?: string;
  readonly moved?: Moved;
  /** What the page says of itself where it differs from ours: no failure, but worth a look. */
  readonly differs: readonly Difference[];
}

export interface Difference {
  readonly field: 'title' | 'date';
  readonly page: string;
  /** `null`: ours has none. */
  readonly ours: string | null;
}

/**
 * `article`: it stands in what looks like the article. `page`: elsewhere on a page. `missing`: it stands nowhere, and
 * everything was read. `unread`: it was not found, but a page could not be read.
 */
export type PhraseStatus = 'article' | 'page' | 'missing' | 'unread';

export interface PhraseCheck {
  readonly fact: FactId;
  readonly phrase: string;
  readonly status: PhraseStatus;
}

/** `changed`: a phrase is missing. `no-address`: nothing to open. `not-saved`: not among the saved pages. */
export type SourceStatus = 'ok' | 'changed' | 'no-address' | 'not-saved' | Exclude<PageStatus, 'read'>;

export interface SourceCheck {
  readonly id: SourceId;
  readonly status: SourceStatus;
  /** Somebody has to do something: readers are sent to a page that is gone, or that does not say it. */
  readonly broken: boolean;
  readonly pages: readonly PageCheck[];
  readonly phrases: readonly PhraseCheck[];
  /** Where the source can still be read, if it is gone and somebody saved it. */
  readonly archived?: string;
}
