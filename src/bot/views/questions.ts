import type { KeptQuestion } from '../../chats/questions.ts';
import type { Fact } from '../../facts/types.ts';
import { type Html, html, join } from '../markup/html.ts';
import { pageOf } from '../paging.ts';
import type { Reader } from '../reader.ts';
import { shorten, type View } from '../view.ts';
import { factCard } from './factCard.ts';
import { pagerButtons } from './factList.ts';

const groupsPerPage = 8;

/** So much of a question is enough to recognise it. */
const shownLength = 200;

/** What waits for the curators: the most asked first, similar ones together. */
export function questionsPage(
  groups: readonly (readonly KeptQuestion[])[],
  wanted: number,
  { l10n }: Reader,
): View {
  if (groups.length === 0) return { body: l10n.html('questions-none') };
  const page = pageOf(groups, groupsPerPage, wanted);
  const items = page.items.map(([first, ...more]): Html => {
    if (!first) return html``;
    const times = l10n.html('questions-asked', { count: more.length + 1 });
    return html`<code>${first.id}</code> · ${times} · ${first.locale}\n${l10n.html('quoted', { text: shorten(first.text, shownLength) })}`;
  });
  return {
    body: join(
      [html`<b>${l10n.text('questions-heading')}</b>`, ...items, l10n.html('questions-usage')],
      '\n\n',
    ),
    buttons: [pagerButtons(page, l10n, (number) => ({ kind: 'questions', page: number }))].filter(
      (row) => row.length > 0,
    ),
  };
}

/** What became of an answer: how many it reached, and how many still wait because their chats do not take it. */
export function answeredWord(answered: number, refused: number, { l10n }: Reader): View {
  const lines = [
    l10n.html('questions-answered', { count: answered }),
    ...(refused > 0 ? [l10n.html('questions-undelivered', { count: refused })] : []),
  ];
  return { body: join(lines, '\n') };
}

/** The curators' answer: what was asked, then the fact in full. */
export function answeredView(question: KeptQuestion, fact: Fact, reader: Reader): View {
  const card = factCard(fact, reader);
  const opening = reader.l10n.html('ask-answered', { question: shorten(question.text, shownLength) });
  return { ...card, body: html`${opening}\n\n${card.body}` };
}
