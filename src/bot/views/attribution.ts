import { readableFor } from '../../facts/edition.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Fact, FactKind, PartialDate, Source } from '../../facts/types.ts';
import type { L10n } from '../locales/l10n.ts';
import { type Html, html, join, link } from '../markup/html.ts';

/** Under a fact in a list: its date, whose opinion or plan it is, and the source to open. */
export function attribution(fact: Fact, facts: FactStore, l10n: L10n): Html {
  return join(
    [
      html`${l10n.date(fact.asOf)}`,
      ...heldBy(fact, facts, l10n),
      ...sourcesOf(fact, facts).map((source) => sourceLink(source, l10n)),
    ],
    ' · ',
  );
}

/** `opinion, Miras Zhienbayev`; nothing where the source itself states a statistic or an event. */
export function heldBy(fact: Fact, facts: FactStore, l10n: L10n): readonly Html[] {
  const name = speaker(fact, facts, l10n);
  if (needsAName(fact.kind)) return [html`${l10n.text(`kind-${fact.kind}`)}, ${name}`];
  const names = Object.values(facts.entity(fact.assertedBy).name);
  return sourcesOf(fact, facts).some(({ publisher }) => names.includes(publisher)) ? [] : [html`${name}`];
}

/** An opinion, a plan or a forecast is nobody's but its holder's; a statistic or an event is the source's. */
export function needsAName(kind: FactKind): boolean {
  return kind === 'opinion' || kind === 'plan' || kind === 'forecast';
}

/** A fact in one line of a list, with its number and whoever holds it. */
export function numbered(fact: Fact, number: number, facts: FactStore, l10n: L10n): Html {
  const holder = heldBy(fact, facts, l10n).map((who) => html` (${who})`);
  return html`${number}. ${fact.text[l10n.locale]}<i>${holder}</i>`;
}

/** Who states the fact, without their post. */
export function speaker(fact: Fact, facts: FactStore, l10n: L10n): string {
  return facts.entity(fact.assertedBy).name[l10n.locale];
}

/** Each source of the fact once, in the order of its evidence. */
export function sourcesOf(fact: Fact, facts: FactStore): readonly Source[] {
  return [...new Set(fact.evidence.map(({ source }) => facts.source(source)))];
}

/** `TechBullion (Optimism.kz)`: whose text it is, and, when that differs, who published what the link opens. */
function sourceLink(source: Source, l10n: L10n): Html {
  const { publisher, url } = readableFor(source, l10n.locale);
  const label = publisher === source.publisher ? publisher : `${source.publisher} (${publisher})`;
  return link(label, url);
}

/** A source's own date, with a word on how sure it is. */
export function sourceDate(date: PartialDate | null, estimated: boolean, l10n: L10n): string {
  if (date === null) return l10n.text('date-unknown');
  return estimated ? l10n.text('date-estimated', { date: l10n.date(date) }) : l10n.date(date);
}
