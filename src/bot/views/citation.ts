import { readableFor } from '../../facts/edition.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Fact } from '../../facts/types.ts';
import { factLink, shareLink } from '../links.ts';
import type { L10n } from '../locales/l10n.ts';
import { shorten } from '../view.ts';
import { needsAName, sourceDate, sourcesOf, speaker } from './attribution.ts';

/** Telegram copies at most this many characters (https://core.telegram.org/bots/api#copytextbutton). */
const copyLimit = 256;

/** Longer addresses are cut by some apps; a Cyrillic letter takes six of these characters. */
const shareLimit = 1024;

/**
 * The statement with its citation, for `copy_text`: with the source's own address where it fits, else with the
 * fact's short one; only when that is too long as well is the statement cut.
 */
export function citation(fact: Fact, facts: FactStore, l10n: L10n, username: string): string {
  const own = factLink(username, fact.id);
  const [source] = sourcesOf(fact, facts);
  const address = source && readableFor(source, l10n.locale).url;
  const whole = [address, own]
    .filter((url) => url != null)
    .map((url) => `${cited(fact, facts, l10n)} ${url}`);
  return whole.find((text) => text.length <= copyLimit) ?? cut(fact, facts, l10n, own);
}

function cut(fact: Fact, facts: FactStore, l10n: L10n, url: string): string {
  const rest = ` ${whence(fact, facts, l10n)} ${url}`;
  return `${shorten(fact.text[l10n.locale], copyLimit - rest.length)}${rest}`;
}

/** A link that puts the statement and the fact's address into another chat. */
export function sharing(fact: Fact, facts: FactStore, l10n: L10n, username: string): string {
  const own = factLink(username, fact.id);
  const rest = ` ${whence(fact, facts, l10n)}`;
  const room = shareLimit - shareLink(own, rest).length;
  return shareLink(own, shortenEncoded(fact.text[l10n.locale], room) + rest);
}

function cited(fact: Fact, facts: FactStore, l10n: L10n): string {
  return `${fact.text[l10n.locale]} ${whence(fact, facts, l10n)}`;
}

/** `(Miras Zhienbayev, Kazinform, 26 November 2025)` */
function whence(fact: Fact, facts: FactStore, l10n: L10n): string {
  const [source] = sourcesOf(fact, facts);
  const name = needsAName(fact.kind) ? [speaker(fact, facts, l10n)] : [];
  const published = source
    ? [source.publisher, sourceDate(source.date, source.dateBasis === 'estimated', l10n)]
    : [];
  // A source of November that tells the state of 2022: both dates belong to the citation.
  const asOf = source?.date?.startsWith(fact.asOf)
    ? []
    : [l10n.text('date-as-of', { date: l10n.date(fact.asOf) })];
  return `(${[...new Set([...name, ...published, ...asOf])].join(', ')})`;
}

/** `room` counts characters of the percent-encoded text. */
function shortenEncoded(text: string, room: number): string {
  let limit = text.length;
  let short = text;
  while (encodeURIComponent(short).length > room && limit > 2) {
    limit = Math.floor(limit * 0.9);
    short = shorten(text, limit);
  }
  return short;
}
