import { quote, visible } from '../check/quote.ts';
import type { PageCheck, PhraseCheck, SourceCheck, SourceStatus } from '../verify/types.ts';
import { table } from './table.ts';

const statusWords: Readonly<Record<SourceStatus, string>> = {
  ok: 'ok',
  changed: 'changed',
  gone: 'gone',
  blocked: 'blocked',
  failing: 'failing',
  slow: 'slow',
  unreachable: 'unreachable',
  'too-large': 'too large',
  lost: 'lost',
  'not-html': 'not HTML',
  'no-address': 'no address',
  'not-saved': 'not saved here',
};

/**
 * A row for each source; below, what there is to say about some of them; at the end the counts. Of sources that nobody
 * saved there is only the count.
 */
export function render(checks: readonly SourceCheck[]): string {
  const shown = checks.filter(({ status }) => status !== 'not-saved');
  const rows = shown.map((check) => [check.id, statusText(check), phraseCount(check.phrases), where(check)]);
  const remarks = shown.flatMap(remarksOn).join('');
  const head = rows.length > 0 ? [['SOURCE', 'STATUS', 'PHRASES', 'PAGES'], ...rows, []] : [];
  return `${table(head)}${remarks}${counts(checks)}\n`;
}

function statusText({ status, broken, pages }: SourceCheck): string {
  const { detail } = pages.find((page) => page.status === status) ?? {};
  const words = `${statusWords[status]}${status === 'blocked' || status === 'failing' ? ` (${detail})` : ''}`;
  return broken ? `${words} !` : words;
}

function phraseCount(phrases: readonly PhraseCheck[]): string {
  const found = phrases.filter(({ status }) => status === 'article' || status === 'page').length;
  return phrases.length === 0 ? '-' : `${found}/${phrases.length}`;
}

function where({ pages }: SourceCheck): string {
  const hosts = pages.map(({ url }) => (URL.canParse(url) ? new URL(url).host : visible(url)));
  return [...new Set(hosts)].join(', ') || '-';
}

function remarksOn(check: SourceCheck): readonly string[] {
  const lines = [
    ...check.pages.flatMap((page) => pageRemarks(page, check)),
    ...phraseRemarks(check),
    ...check.pages.flatMap(differenceRemarks),
  ];
  return lines.length === 0 ? [] : [`${check.id}\n`, ...lines.map((line) => `  ${line}\n`), '\n'];
}

/** What hinders reading, in the words of somebody who has to decide what to do. */
const hindrances: Readonly<Record<Exclude<PageCheck['status'], 'read'>, (page: PageCheck) => string>> = {
  gone: ({ detail }) => `is gone (${detail})`,
  blocked: ({ detail }) => `does not let us in (${detail}); it may open in a browser`,
  failing: ({ detail }) => `is in trouble (${detail}); try again later`,
  slow: () => 'did not answer in time',
  unreachable: ({ detail }) => `cannot be reached (${detail})`,
  'too-large': () => 'is too large to be read',
  lost: ({ detail }) => `is redirected without end (at ${visible(detail ?? '')})`,
  'not-html': ({ detail }) => `is not HTML (${visible(detail ?? '')}) and cannot be read`,
};

function pageRemarks(page: PageCheck, { archived, broken }: SourceCheck): readonly string[] {
  const { status, url, role, moved } = page;
  const name = role === 'source' ? url : `${url} (${role})`;
  const hindrance = status === 'read' ? [] : [`${visible(name)} ${hindrances[status](page)}`];
  const move = moved
    ? [`${visible(url)} has moved ${moved.permanent ? 'for good' : 'for now'} to ${visible(moved.to)}`]
    : [];
  if (status !== 'gone' || role === 'archived') return [...move, ...hindrance];
  const way =
    archived !== undefined
      ? `archived: ${visible(archived)}`
      : 'No archived address is known. Find a copy and put its address in "archived", or make the url null.';
  return [...move, ...hindrance, ...(broken || archived !== undefined ? [way] : [])];
}

const advice =
  'Read it there. If it says something else now, correct or retire the fact; if only words changed, choose another phrase.';

function phraseRemarks({ phrases, pages }: SourceCheck): readonly string[] {
  const [missing, unread, outside] = (['missing', 'unread', 'page'] as const).map((wanted) =>
    phrases.filter(({ status }) => status === wanted),
  );
  return [
    ...(missing ?? []).map(({ fact, phrase }) => `does not say ${quote(phrase)}, on which ${fact} rests`),
    ...(missing?.length ? [advice] : []),
    ...(unread?.length && pages.length > 0
      ? [`${count(unread.length, 'phrase')} could not be looked for`]
      : []),
    ...(outside ?? []).map(
      ({ fact, phrase }) => `says ${quote(phrase)} (${fact}), but outside of what looks like the article`,
    ),
  ];
}

function differenceRemarks({ url, differs }: PageCheck): readonly string[] {
  return differs.map(({ field, page, ours }) => {
    const has = ours === null ? `ours has none` : `ours is ${quote(ours, 120)}`;
    return `the ${field} on ${visible(url)} is ${quote(page, 120)}, ${has}`;
  });
}

function counts(checks: readonly SourceCheck[]): string {
  const byStatus = new Map<SourceStatus, number>();
  for (const { status } of checks) byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
  const parts = [...byStatus].map(([status, number]) => `${number} ${statusWords[status]}`);
  const broken = checks.filter((check) => check.broken).length;
  const verdict = broken === 0 ? 'nothing is broken' : `${broken} broken (marked with !)`;
  return `${count(checks.length, 'source')}: ${parts.join(', ')}; ${verdict}.`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
