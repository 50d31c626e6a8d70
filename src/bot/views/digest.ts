import type { InlineKeyboardButton } from 'grammy/types';
import type { Digest, DigestItem, ItemKind } from '../../digests/delivery.ts';
import type { Journal } from '../../digests/journal.ts';
import type { Fact, PartialDate } from '../../facts/types.ts';
import { factLink } from '../links.ts';
import { type Html, html, join, link } from '../markup/html.ts';
import type { Reader } from '../reader.ts';
import type { View } from '../view.ts';
import { attribution } from './attribution.ts';
import { marks } from './marks.ts';

/** One message of a digest. */
export interface DigestMessage {
  /** The local date of its slot. */
  readonly date: PartialDate;
  /** All items of the digest. */
  readonly items: readonly DigestItem[];
  /** Which of them this message carries. */
  readonly places: readonly number[];
  /** Told in the first message only. */
  readonly waiting: number;
}

/**
 * @param day the local date, or a slot of it
 * @param places absent: all items
 */
export function messageOf(
  { items, waiting }: Pick<Digest, 'items' | 'waiting'>,
  day: string,
  places: readonly number[] = items.map((_, place) => place),
): DigestMessage {
  return { date: day.slice(0, '2026-11-22'.length) as PartialDate, items, places, waiting };
}

/** What a message may hold so that it is read without scrolling far; Telegram takes 4,096 characters. */
const comfortable = 3_500;

/** The first of `places` that fit one message, at least one. */
export function fitting(message: DigestMessage, journal: Journal, reader: Reader): readonly number[] {
  for (let count = message.places.length; count > 1; count -= 1) {
    const places = message.places.slice(0, count);
    if (visibleLength(digestView({ ...message, places }, journal, reader).body) <= comfortable) return places;
  }
  return message.places.slice(0, 1);
}

/**
 * Corrections first, then what is new by topic, then what was there before; each with date and source, and a number below that
 * opens it in full. Facts that are no more known are left out.
 */
export function digestView(message: DigestMessage, journal: Journal, reader: Reader): View {
  const shown = message.places.flatMap((place) => shownItem(message.items[place], place, journal, reader));
  const isFirst = message.places.includes(0);
  return {
    body: join([heading(message, isFirst, reader), ...sections(shown)], '\n\n'),
    buttons: [shown.map(({ open }) => open)],
  };
}

/** A whole digest, in as many messages as it takes. */
export function digestViews(
  digest: Pick<Digest, 'items' | 'waiting'>,
  day: string,
  journal: Journal,
  reader: Reader,
): readonly View[] {
  const views: View[] = [];
  for (let rest = messageOf(digest, day); rest.places.length > 0; ) {
    const places = fitting(rest, journal, reader);
    views.push(digestView({ ...rest, places }, journal, reader));
    rest = { ...rest, places: rest.places.slice(places.length) };
  }
  return views;
}

/** Whether there is anything left to show. */
export function isShowable({ fact }: DigestItem, { facts }: Reader): boolean {
  return facts.fact(fact) !== undefined;
}

interface Shown {
  readonly section: string;
  readonly title: Html;
  readonly body: Html;
  readonly open: InlineKeyboardButton;
}

function heading({ date, waiting }: DigestMessage, isFirst: boolean, { l10n }: Reader): Html {
  const title = html`<b>${l10n.text('digest-heading')}</b> · ${l10n.date(date)}`;
  return isFirst && waiting > 0 ? html`${title}\n${l10n.html('digest-waiting', { count: waiting })}` : title;
}

/** The title of a section stands once, above its first item. */
function sections(shown: readonly Shown[]): readonly Html[] {
  return shown.map(({ section, title, body }, at) =>
    shown[at - 1]?.section === section ? body : html`${title}\n${body}`,
  );
}

function shownItem(
  item: DigestItem | undefined,
  place: number,
  journal: Journal,
  reader: Reader,
): readonly Shown[] {
  const fact = item && reader.facts.fact(item.fact);
  if (!item || !fact) return [];
  const number = place + 1;
  return [
    {
      section: sectionOf(item),
      title: titleOf(item, reader),
      body: join([statement(number, fact, reader), ...notes(item, fact, journal, reader)], '\n'),
      open: { text: String(number), url: factLink(reader.username, fact.id) },
    },
  ];
}

function statement(number: number, fact: Fact, { l10n }: Reader): Html {
  const text = fact.text[l10n.locale];
  return html`<b>${number}.</b> ${fact.status === 'retired' ? html`<s>${text}</s>` : text}`;
}

function notes(item: DigestItem, fact: Fact, journal: Journal, reader: Reader): readonly Html[] {
  const source = html`<i>${attribution(fact, reader)}</i>`;
  const repaired = repairedSince(item, journal, fact, reader);
  const change = isRepair(item.kind) || item.kind === 'update' ? changeNote(fact, reader) : [];
  const standing = fact.status === 'retired' ? [] : marks(fact, reader);
  return [source, ...(repaired.length > 0 ? repaired : change), ...standing];
}

function changeNote({ change, status }: Fact, { l10n }: Reader): readonly Html[] {
  if (!change) return [];
  const note = change.note[l10n.locale];
  if (status === 'retired') return [html`⚠️ ${l10n.html('digest-note-withdrawn', { note })}`];
  return change.kind === 'correction'
    ? [html`⚠️ ${l10n.html('digest-note-corrected', { note })}`]
    : [html`↻ ${l10n.html('digest-note-updated', { note })}`];
}

/** In a message that was sent before the fact was found to be wrong: the mark, and the way to how it stands now. */
function repairedSince(
  { edition }: DigestItem,
  journal: Journal,
  fact: Fact,
  reader: Reader,
): readonly Html[] {
  const repair = journal.of(fact.id).findLast(({ number, kind }) => number > edition && isRepair(kind));
  if (repair === undefined) return [];
  const { l10n, username } = reader;
  const date = l10n.date(new Date(repair.at).toISOString().slice(0, 10) as PartialDate);
  const more = link(l10n.text('digest-see'), factLink(username, fact.id));
  const said =
    repair.kind === 'retraction'
      ? l10n.html('digest-withdrawn-on', { date })
      : l10n.html('digest-corrected-on', { date });
  return [html`⚠️ <b>${said}</b> · ${more}`, ...changeNote(fact, reader)];
}

function isRepair(kind: ItemKind): boolean {
  return kind === 'correction' || kind === 'retraction';
}

function sectionOf({ kind, topic }: DigestItem): string {
  if (kind === 'new' || kind === 'update') return `topic ${topic}`;
  return isRepair(kind) ? 'repairs' : kind;
}

function titleOf({ kind, topic }: DigestItem, { facts, l10n }: Reader): Html {
  if (isRepair(kind)) return html`⚠️ <b>${l10n.text('digest-repairs')}</b>`;
  if (kind === 'earlier') return html`🗂 <b>${l10n.text('digest-earlier')}</b>`;
  const found = facts.topic(topic);
  return found ? html`${found.emoji} <b>${found.name[l10n.locale]}</b>` : html`<b>${topic}</b>`;
}

/** As Telegram counts: without the tags, entities as one character. */
function visibleLength(body: Html): number {
  return plainText(body).length;
}

/** What is left of markup without it: for a message whose markup Telegram did not take. */
export function plainText(body: Html): string {
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
  };
  return body
    .toString()
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
}
