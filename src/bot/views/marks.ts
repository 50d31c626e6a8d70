import { lastDay } from '../../facts/partialDate.ts';
import type { Fact } from '../../facts/types.ts';
import { type Html, html } from '../markup/html.ts';
import type { Reader } from '../reader.ts';
import { factDate, speaker } from './attribution.ts';

type Mark = 'mark-updated' | 'mark-outdated' | 'mark-disputed' | 'mark-sharpened';

/** One line each for what a reader of this fact ought to know: newer, disputed, more precise, not checked lately. */
export function marks(fact: Fact, reader: Reader): readonly Html[] {
  const { newest, earlier, disputes, sharpenedBy } = reader.facts.standing(fact);
  return [
    ...mark('mark-outdated', newest, reader),
    ...mark('mark-updated', newest ? undefined : earlier[0], reader),
    ...mark('mark-disputed', disputes[0], reader),
    ...mark('mark-sharpened', sharpenedBy[0], reader),
    ...overdue(fact, reader),
  ];
}

function mark(key: Mark, other: Fact | undefined, reader: Reader): readonly Html[] {
  if (!other) return [];
  const variables = { who: speaker(other, reader), date: factDate(other, reader.l10n) };
  switch (key) {
    case 'mark-updated':
      return [html`↻ ${reader.l10n.html('mark-updated', variables)}`];
    case 'mark-outdated':
      return [html`↻ ${reader.l10n.html('mark-outdated', variables)}`];
    case 'mark-disputed':
      return [html`≠ ${reader.l10n.html('mark-disputed', variables)}`];
    case 'mark-sharpened':
      return [html`+ ${reader.l10n.html('mark-sharpened', variables)}`];
  }
}

/** A fact past its review date may still be true; nobody has looked. */
function overdue({ reviewBy }: Fact, { l10n, today }: Reader): readonly Html[] {
  if (lastDay(reviewBy) >= today) return [];
  return [html`⧗ ${l10n.html('mark-unchecked', { date: l10n.date(reviewBy) })}`];
}
