import { readableFor } from '../../facts/edition.ts';
import type { Fact, FactKind, PartialDate, Source } from '../../facts/types.ts';
import type { L10n } from '../locales/l10n.ts';
import { type Html, html, join, link } from '../markup/html.ts';
import type { Reader } from '../reader.ts';

/** Under a fact in a list: its date, whose opinion or plan it is, and the sources to open. */
export function attribution(fact: Fact, reader: Reader): Html {
  const sources = sourcesOf(fact, reader).map((source) => sourceLink(source, reader.l10n));
  return join([html`${factDate(fact, reader.l10n)}`, ...heldBy(fact, reader), ...sources], ' · ');
}

/** `opinion, Miras Zhienbayev`; nothing where the source itself states a statistic or an event. */
export function heldBy(fact: Fact, reader: Reader): readonly Html[] {
  return holders(fact, reader).map((holder) => html`${holder}`);
}

/** The same as plain text. */
export function holders(fact: Fact, reader: Reader): readonly string[] {
  const name = speaker(fact, reader);
  if (needsAName(fact.kind)) return [`${reader.l10n.text(`kind-${fact.kind}`)}, ${name}`];
  const names = Object.values(reader.facts.entity(fact.assertedBy).name);
  return sourcesOf(fact, reader).some(({ publisher }) => names.includes(publisher)) ? [] : [name];
}

/** An opinion, a plan or a forecast is nobody's but its holder's; a statistic or an event is the source's. */
export function needsAName(kind: FactKind): boolean {
  return kind === 'opinion' || kind === 'plan' || kind === 'forecast';
}

/** A fact in one line of a list, with its number and whoever holds it. */
export function numbered(fact: Fact, number: number, reader: Reader): Html {
  const holder = heldBy(fact, reader).map((who) => html` (${who})`);
  return html`${number}. ${fact.text[reader.l10n.locale]}<i>${holder}</i>`;
}

/** Who states the fact, without their post. */
export function speaker(fact: Fact, { facts, l10n }: Reader): string {
  return facts.entity(fact.assertedBy).name[l10n.locale];
}

/** Each source of the fact once, in the order of its evidence. */
export function sourcesOf(fact: Fact, { facts }: Reader): readonly Source[] {
  return [...new Set(fact.evidence.map(({ source }) => facts.source(source)))];
}

/** `TechBullion (Optimism.kz)`: whose text it is, and, when that differs, who published what the link opens. */
function sourceLink(source: Source, l10n: L10n): Html {
  const { publisher, url } = readableFor(source, l10n.locale);
  const label = publisher === source.publisher ? publisher : `${source.publisher} (${publisher})`;
  return link(label, url);
}

/** Of when the statement is, with a word where that had to be worked out. */
export function factDate({ asOf, asOfBasis }: Fact, l10n: L10n): string {
  return dateText(asOf, asOfBasis === 'estimated', l10n);
}

/** A source's own date, with a word on how sure it is. */
export function sourceDate(date: PartialDate | null, estimated: boolean, l10n: L10n): string {
  return date === null ? l10n.text('date-unknown') : dateText(date, estimated, l10n);
}

function dateText(date: PartialDate, estimated: boolean, l10n: L10n): string {
  return estimated ? l10n.text('date-estimated', { date: l10n.date(date) }) : l10n.date(date);
}
