import type { InlineKeyboardButton } from 'grammy/types';
import type { FactStore } from '../../facts/store.ts';
import type { Fact, Topic } from '../../facts/types.ts';
import type { Action } from '../actions.ts';
import { shareLink, topicLink } from '../links.ts';
import type { L10n } from '../locales/l10n.ts';
import { type Html, html, join } from '../markup/html.ts';
import { type Page, pageOf } from '../paging.ts';
import { button, type View } from '../view.ts';
import { attribution } from './attribution.ts';

/** So that a page fits a phone without much scrolling, and its numbers one row of buttons. */
const factsPerPage = 5;

/** A topic: what it is about in one line, then its facts, the newest first. */
export function topicPage(
  topic: Topic,
  wanted: number,
  facts: FactStore,
  l10n: L10n,
  username: string,
): View {
  const { locale } = l10n;
  const heading = html`${topic.emoji} <b>${topic.name[locale]}</b>\n${topic.about[locale]}`;
  const page = pageOf(facts.inTopic(topic.id), factsPerPage, wanted);
  const share = {
    text: l10n.text('button-share'),
    url: shareLink(topicLink(username, topic.id), topic.name[locale]),
  };
  return {
    body: listBody(heading, page, facts, l10n),
    buttons: [
      ...listButtons(page, l10n, (number) => ({ kind: 'topic', topic: topic.id, page: number })),
      [share, button(l10n, l10n.text('button-topics'), { kind: 'topics' })],
    ],
  };
}

/** The newest facts of all topics. */
export function latestPage(wanted: number, facts: FactStore, l10n: L10n): View {
  const heading = html`<b>${l10n.text('latest-heading')}</b>`;
  const page = pageOf(facts.latest(), factsPerPage, wanted);
  return {
    body: listBody(heading, page, facts, l10n),
    buttons: [
      ...listButtons(page, l10n, (number) => ({ kind: 'latest', page: number })),
      [button(l10n, l10n.text('button-topics'), { kind: 'topics' })],
    ],
  };
}

/** The page on which a topic lists the fact: where "back" leads. */
export function pageWith(fact: Fact, topic: Topic, facts: FactStore): number {
  return Math.floor(Math.max(0, facts.inTopic(topic.id).indexOf(fact)) / factsPerPage) + 1;
}

function listBody(heading: Html, page: Page<Fact>, facts: FactStore, l10n: L10n): Html {
  if (page.total === 0) return html`${heading}\n\n${l10n.text('list-empty')}`;
  const items = page.items.map(
    (fact, at) =>
      html`<b>${page.first + at}.</b> ${fact.text[l10n.locale]}\n<i>${attribution(fact, facts, l10n)}</i>`,
  );
  return html`${heading}\n\n${join(items, '\n\n')}\n\n${footer(page, l10n)}`;
}

function footer(page: Page<Fact>, l10n: L10n): Html {
  const count = l10n.html('facts-count', { count: page.total });
  return page.pages === 1
    ? count
    : html`${count} · ${l10n.html('page-of', { page: page.number, pages: page.pages })}`;
}

function listButtons(
  page: Page<Fact>,
  l10n: L10n,
  turnTo: (page: number) => Action,
): InlineKeyboardButton[][] {
  const open = page.items.map((fact, at) =>
    button(l10n, String(page.first + at), { kind: 'fact', fact: fact.id }),
  );
  return [open, pagerButtons(page, l10n, turnTo)].filter((row) => row.length > 0);
}

/** "Back" and "next", as far as there are such pages. */
export function pagerButtons(
  page: Page<unknown>,
  l10n: L10n,
  turnTo: (page: number) => Action,
): InlineKeyboardButton[] {
  const back = page.number > 1 ? [button(l10n, l10n.text('button-previous'), turnTo(page.number - 1))] : [];
  const next =
    page.number < page.pages ? [button(l10n, l10n.text('button-next'), turnTo(page.number + 1))] : [];
  return [...back, ...next];
}
