import { readableFor } from '../../facts/edition.ts';
import type { Source } from '../../facts/types.ts';
import type { L10n } from '../locales/l10n.ts';
import { type Html, html, join, link } from '../markup/html.ts';
import { pageOf } from '../paging.ts';
import type { Reader } from '../reader.ts';
import type { View } from '../view.ts';
import { sourceDate } from './attribution.ts';
import { pagerButtons } from './factList.ts';

const sourcesPerPage = 8;

/** What the store rests on: each source with how many facts it carries, the most used first. */
export function sourcesPage(wanted: number, { facts, l10n }: Reader): View {
  const usage = facts.usage();
  const page = pageOf(usage, sourcesPerPage, wanted);
  const totals = l10n.html('sources-total', {
    facts: l10n.html('facts-count', { count: facts.size }),
    sources: l10n.html('sources-count', { count: usage.length }),
  });
  const heading = html`<b>${l10n.text('sources-heading')}</b>\n${totals}`;
  const items = page.items.map((item) => sourceItem(item.source, item.facts, l10n));
  return {
    body: join([heading, ...items, ...pageNumber(page.number, page.pages, l10n)], '\n\n'),
    buttons: [pagerButtons(page, l10n, (number) => ({ kind: 'sources', page: number }))].filter(
      (row) => row.length > 0,
    ),
  };
}

function sourceItem(source: Source, count: number, l10n: L10n): Html {
  const facets = [
    ...(source.title === null ? [] : [source.publisher]),
    sourceDate(source.date, source.dateBasis === 'estimated', l10n),
    l10n.language(source.lang),
    l10n.text('facts-count', { count }),
  ];
  return html`${link(source.title ?? source.publisher, readableFor(source, l10n.locale).url)}\n<i>${facets.join(' · ')}</i>`;
}

function pageNumber(page: number, pages: number, l10n: L10n): readonly Html[] {
  return pages === 1 ? [] : [l10n.html('page-of', { page, pages })];
}
