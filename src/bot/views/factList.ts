import type { InlineKeyboardButton } from 'grammy/types';
import type { FactStore } from '../../facts/store.ts';
import type { Fact, Topic } from '../../facts/types.ts';
import type { Action } from '../actions.ts';
import { shareLink, topicLink } from '../links.ts';
import type { L10n } from '../locales/l10n.ts';
import { type Html, html, join } from '../markup/html.ts';
import { type Page, pageOf } from '../paging.ts';
import type { Reader } from '../reader.ts';
import { remember } from '../remember.ts';
import { button, type View } from '../view.ts';
import { attribution } from './attribution.ts';
import { marks } from './marks.ts';

/** So that a page fits a phone without much scrolling, and its numbers one row of buttons. */
export const factsPerPage = 5;

/**
 * A topic: what it is about in one line, then its facts as they stand now, the newest first.
 * @param isSubscribed whether its digests come to where the page is shown
 */
export function topicPage(topic: Topic, wanted: number, reader: Reader, isSubscribed: boolean): View {
  const page = pageOf(reader.facts.currentIn(topic.id), factsPerPage, wanted);
  const key = `topic ${topic.id} ${page.number} ${isSubscribed} ${reader.username}`;
  return remember(reader, key, () => topicView(topic, page, reader, isSubscribed));
}

function topicView(topic: Topic, page: Page<Fact>, reader: Reader, isSubscribed: boolean): View {
  const { l10n, username } = reader;
  const name = topic.name[l10n.locale];
  const heading = html`${topic.emoji} <b>${name}</b>\n${topic.about[l10n.locale]}`;
  const share = { text: l10n.text('button-share'), url: shareLink(topicLink(username, topic.id), name) };
  return {
    body: listBody(heading, page, reader),
    buttons: [
      ...listButtons(page, l10n, (number) => ({ kind: 'topic', topic: topic.id, page: number })),
      [share, button(l10n, l10n.text('button-timeline'), { kind: 'timeline', topic: topic.id, page: 1 })],
      [
        button(l10n, isSubscribed ? l10n.text('button-subscribed') : l10n.text('button-subscribe'), {
          kind: 'subscribe',
          topic: topic.id,
          page: page.number,
          on: !isSubscribed,
        }),
        button(l10n, l10n.text('button-topics'), { kind: 'topics' }),
      ],
    ],
  };
}

/** The newest facts of all topics. */
export function latestPage(wanted: number, reader: Reader): View {
  const page = pageOf(reader.facts.latest(), factsPerPage, wanted);
  return remember(reader, `latest ${page.number}`, () => latestView(page, reader));
}

function latestView(page: Page<Fact>, reader: Reader): View {
  const { l10n } = reader;
  const heading = html`<b>${l10n.text('latest-heading')}</b>`;
  return {
    body: listBody(heading, page, reader),
    buttons: [
      ...listButtons(page, l10n, (number) => ({ kind: 'latest', page: number })),
      [button(l10n, l10n.text('button-topics'), { kind: 'topics' })],
    ],
  };
}

/** The page on which a topic lists the fact, or its newer state: where "back" leads. */
export function pageWith(fact: Fact, topic: Topic, facts: FactStore): number {
  const place = facts.currentIn(topic.id).indexOf(facts.standing(fact).newest ?? fact);
  return Math.floor(Math.max(0, place) / factsPerPage) + 1;
}

/** A heading, the facts of a page with their numbers, and how many there are. */
export function listBody(heading: Html, page: Page<Fact>, reader: Reader): Html {
  const { l10n } = reader;
  if (page.total === 0) return html`${heading}\n\n${l10n.text('list-empty')}`;
  const items = page.items.map((fact, at) => listItem(fact, page.first + at, reader));
  return html`${heading}\n\n${join(items, '\n\n')}\n\n${footer(page, l10n)}`;
}

function listItem(fact: Fact, number: number, reader: Reader): Html {
  const statement = html`<b>${number}.</b> ${fact.text[reader.l10n.locale]}`;
  return join([statement, html`<i>${attribution(fact, reader)}</i>`, ...marks(fact, reader)], '\n');
}

/** How many there are, and which page this is. */
export function footer(page: Page<Fact>, l10n: L10n): Html {
  const count = l10n.html('facts-count', { count: page.total });
  return page.pages === 1
    ? count
    : html`${count} · ${l10n.html('page-of', { page: page.number, pages: page.pages })}`;
}

/** The numbers that open the facts of a page, then the ways to other pages. */
export function listButtons(
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
