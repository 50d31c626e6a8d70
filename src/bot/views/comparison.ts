import type { Fact } from '../../facts/types.ts';
import { type Html, html, join } from '../markup/html.ts';
import type { Reader } from '../reader.ts';
import { button, type View } from '../view.ts';
import { attribution } from './attribution.ts';

/** More would not fit a message: eight statements of 300 characters with their sources do. */
const factsShown = 8;

/** A fact that stands beside another one, and in what way. */
interface Beside {
  readonly label: Html;
  readonly fact: Fact;
}

/** Whether there is anything to put beside the fact. */
export function isComparable(fact: Fact, { facts }: Reader): boolean {
  const { newest, earlier, disputes, sharpenedBy, sharpens } = facts.standing(fact);
  return newest !== undefined || [earlier, disputes, sharpenedBy, sharpens].some((list) => list.length > 0);
}

/** A fact and what others say of the same: otherwise, newer, before, more precisely; each with date, name and source. */
export function comparison(fact: Fact, reader: Reader): View {
  const { l10n } = reader;
  const shown = beside(fact, reader).slice(0, factsShown);
  const items = shown.map(
    ({ label, fact: other }, at) =>
      html`<b>${at + 1}. ${label}</b>\n${other.text[l10n.locale]}\n<i>${attribution(other, reader)}</i>`,
  );
  return {
    body: join([html`<b>${l10n.text('compare-heading')}</b>`, ...items], '\n\n'),
    buttons: [
      shown.map(({ fact: other }, at) => button(l10n, String(at + 1), { kind: 'fact', fact: other.id })),
      [button(l10n, l10n.text('button-topics'), { kind: 'topics' })],
    ],
  };
}

function beside(fact: Fact, { facts, l10n }: Reader): readonly Beside[] {
  const { newest, earlier, disputes, sharpenedBy, sharpens } = facts.standing(fact);
  const all = (label: Html, others: readonly Fact[]) => others.map((other) => ({ label, fact: other }));
  const found = [
    ...all(l10n.html('compare-this'), [fact]),
    ...all(l10n.html('compare-otherwise'), disputes),
    ...all(l10n.html('compare-newer'), newest ? [newest] : []),
    ...all(l10n.html('compare-earlier'), earlier),
    ...all(l10n.html('compare-precise'), sharpenedBy),
    ...all(l10n.html('compare-general'), sharpens),
  ];
  // A fact may stand beside another in two ways; the first one named says most.
  return found.filter(({ fact: one }, at) => found.findIndex((other) => other.fact === one) === at);
}
