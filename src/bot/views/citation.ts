import { readableFor } from '../../facts/edition.ts';
import type { Fact } from '../../facts/types.ts';
import { factLink, shareLink } from '../links.ts';
import type { Reader } from '../reader.ts';
import { shorten } from '../view.ts';
import { factDate, needsAName, sourceDate, sourcesOf, speaker } from './attribution.ts';

/** Telegram copies at most this many characters (https://core.telegram.org/bots/api#copytextbutton). */
const copyLimit = 256;

/** Longer addresses are cut by some apps; a Cyrillic letter takes six of these characters. */
const shareLimit = 1024;

/**
 * The statement with its citation, for `copy_text`: with the source's own address where it fits, else with the
 * fact's short one; only when that is too long as well is the statement cut.
 */
export function citation(fact: Fact, reader: Reader): string {
  const own = factLink(reader.username, fact.id);
  const [source] = sourcesOf(fact, reader);
  const address = source && readableFor(source, reader.l10n.locale).url;
  const whole = [address, own].filter((url) => url != null).map((url) => `${cited(fact, reader)} ${url}`);
  return whole.find((text) => text.length <= copyLimit) ?? cut(fact, reader, own);
}

function cut(fact: Fact, reader: Reader, url: string): string {
  const rest = ` ${whence(fact, reader)} ${url}`;
  return `${shorten(fact.text[reader.l10n.locale], copyLimit - rest.length)}${rest}`;
}

/** A link that puts the statement and the fact's address into another chat. */
export function sharing(fact: Fact, reader: Reader): string {
  const own = factLink(reader.username, fact.id);
  const rest = ` ${whence(fact, reader)}`;
  const room = shareLimit - shareLink(own, rest).length;
  return shareLink(own, shortenEncoded(fact.text[reader.l10n.locale], room) + rest);
}

function cited(fact: Fact, reader: Reader): string {
  return `${fact.text[reader.l10n.locale]} ${whence(fact, reader)}`;
}

/** `(Miras Zhienbayev, Kazinform, 26 November 2025)` */
function whence(fact: Fact, reader: Reader): string {
  const { l10n } = reader;
  const [source] = sourcesOf(fact, reader);
  const name = needsAName(fact.kind) ? [speaker(fact, reader)] : [];
  const published = source
    ? [source.publisher, sourceDate(source.date, source.dateBasis === 'estimated', l10n)]
    : [];
  // A source of November that tells the state of 2022: both dates belong to the citation.
  const asOf = source?.date?.startsWith(fact.asOf)
    ? []
    : [l10n.text('date-as-of', { date: factDate(fact, l10n) })];
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
