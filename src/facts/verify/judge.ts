import type { Fact, Source } from '../types.ts';
import { differencesOf } from './differences.ts';
import { fold, stands } from './fold.ts';
import type { PageText } from './readText.ts';
import type {
  Address,
  PageCheck,
  PageReading,
  PhraseCheck,
  PhraseStatus,
  SourceCheck,
  SourceStatus,
} from './types.ts';

/** A phrase that a fact rests on. */
export type Claim = Pick<PhraseCheck, 'fact' | 'phrase'>;

/** What published facts say to stand in a source. Nobody is sent there by a retired one. */
export function claimsOn({ id }: Source, facts: readonly Fact[]): readonly Claim[] {
  return facts
    .filter(({ status }) => status === 'published')
    .flatMap(({ id: fact, evidence }) =>
      evidence.filter(({ source }) => source === id).map(({ phrase }) => ({ fact, phrase })),
    );
}

export interface Visit {
  readonly address: Address;
  readonly reading: PageReading;
}

/** Puts together what is known about a source once its pages have been asked for. */
export function judge(source: Source, claims: readonly Claim[], visits: readonly Visit[]): SourceCheck {
  const pages = visits.map(pageCheck);
  const phrases = findPhrases(claims, visits);
  const { archived } = source;
  const gone = pages.some(({ role, status }) => role === 'source' && status === 'gone');
  return {
    id: source.id,
    status: statusOf(pages, phrases),
    broken: phrases.some(({ status }) => status === 'missing') || hasDeadLink(pages, source),
    pages,
    phrases,
    ...(archived !== undefined && (gone || source.url === null) && { archived }),
  };
}

function pageCheck({ address, reading }: Visit): PageCheck {
  const { role, lang, url } = address;
  const { status, detail, moved, text } = reading;
  return {
    ...{ role, lang, url, status },
    ...(detail !== undefined && { detail }),
    ...(moved && { moved }),
    differs: text ? differencesOf(text, address) : [],
  };
}

/** Looks for each phrase on every page of the source: an edition may be the one that was quoted. */
export function findPhrases(claims: readonly Claim[], visits: readonly Visit[]): readonly PhraseCheck[] {
  const texts = visits.flatMap(({ reading }) => reading.text ?? []);
  const otherwise = allRead(visits) ? 'missing' : 'unread';
  return claims.map((claim) => ({ ...claim, status: whereStands(claim.phrase, texts) ?? otherwise }));
}

function whereStands(phrase: string, texts: readonly PageText[]): PhraseStatus | undefined {
  const folded = fold(phrase);
  if (texts.some(({ article }) => article !== undefined && stands(folded, article))) return 'article';
  return texts.some(({ whole }) => whole.some((text) => stands(folded, text))) ? 'page' : undefined;
}

/** A phrase is missing only where every page that could hold it has been read, or is no more. */
function allRead(visits: readonly Visit[]): boolean {
  const archived = visits.some(({ address, reading }) => address.role === 'archived' && reading.text);
  const open = visits.filter(({ address, reading }) => {
    // The copy stands in for the source itself.
    if (archived && address.role === 'source') return false;
    return reading.status !== 'read' && reading.status !== 'gone';
  });
  return open.length === 0 && visits.some(({ reading }) => reading.text);
}

/** A page that is gone sends readers nowhere, unless a copy of the source is there to send them to. */
function hasDeadLink(pages: readonly PageCheck[], source: Source): boolean {
  const copy = pages.find(({ role }) => role === 'archived');
  const saved = copy !== undefined && copy.status !== 'gone';
  return pages.some(
    ({ role, status }) => status === 'gone' && !(saved && (role === 'source' || source.url === null)),
  );
}

/** The worst first: what somebody has to act on, then what could not be read. */
const order: readonly SourceStatus[] = [
  'gone',
  'lost',
  'unreachable',
  'slow',
  'failing',
  'blocked',
  'too-large',
  'not-html',
];

function statusOf(pages: readonly PageCheck[], phrases: readonly PhraseCheck[]): SourceStatus {
  if (pages.length === 0) return 'no-address';
  if (phrases.some(({ status }) => status === 'missing')) return 'changed';
  return order.find((status) => pages.some((page) => page.status === status)) ?? 'ok';
}
