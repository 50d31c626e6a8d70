import type { DispatcherStatus } from '../../digests/dispatcher.ts';
import type { DigestCounts } from '../../digests/store.ts';
import { pauseReasons } from '../../digests/subscription.ts';
import type { L10n } from '../locales/l10n.ts';
import { type Html, html, join } from '../markup/html.ts';
import type { Reader } from '../reader.ts';
import type { View } from '../view.ts';
import { momentText } from './moment.ts';

export interface DigestState {
  readonly counts: DigestCounts;
  readonly status: DispatcherStatus;
  /** Messages a second. */
  readonly perSecond: number;
  /** IANA name, for times. */
  readonly zone: string;
}

/** How the digests are doing, for curators: who subscribes, what is due, what became of what was sent. */
export function statusView(state: DigestState, { facts, l10n }: Reader): View {
  const { counts } = state;
  const topics = facts.topics.flatMap(({ id, emoji, name }) => {
    const count = counts.byTopic[id] ?? 0;
    return count === 0 ? [] : [html`${emoji} ${name[l10n.locale]}: ${l10n.number(count)}`];
  });
  return {
    body: join(
      [
        html`📮 <b>${l10n.text('status-heading')}</b>`,
        join([subscriptions(counts, l10n), ...topics], '\n'),
        join([due(state, l10n), outbox(counts, l10n)], '\n'),
        join([...said(state, l10n), ...pace(state, l10n)], '\n'),
        l10n.html('status-journal', { number: counts.head }),
      ],
      '\n\n',
    ),
  };
}

function subscriptions({ subscriptions: count, paused }: DigestCounts, l10n: L10n): Html {
  const all = pauseReasons.reduce((sum, reason) => sum + paused[reason], 0);
  const line = l10n.html('status-subscriptions', { count, paused: all });
  const reasons = pauseReasons
    .filter((reason) => paused[reason] > 0)
    .map((reason) => `${l10n.text(`status-paused-${reason}`)}: ${l10n.number(paused[reason])}`);
  return reasons.length === 0 ? line : html`${line} (${reasons.join(', ')})`;
}

function due({ counts, zone }: DigestState, l10n: L10n): Html {
  return counts.nextAt === null
    ? l10n.html('status-nothing-due')
    : l10n.html('status-next', { when: momentText(counts.nextAt, zone, l10n) });
}

function outbox({ open, sent, dropped, edits }: DigestCounts, l10n: L10n): Html {
  return l10n.html('status-outbox', { open, sent, dropped, edits });
}

/** The outcomes keep their names from the code: they are what the log says. */
function said({ status: { outcomes, lastRefusal } }: DigestState, l10n: L10n): readonly Html[] {
  const all = Object.entries(outcomes).map(([kind, count]) => `${kind} ${l10n.number(count)}`);
  const line = l10n.html('status-said', {
    outcomes: all.length === 0 ? l10n.text('status-said-nothing') : all.join(', '),
  });
  return lastRefusal === null ? [line] : [line, l10n.html('status-last-refusal', { why: lastRefusal })];
}

function pace({ status: { waiting, paused }, perSecond }: DigestState, l10n: L10n): readonly Html[] {
  const line = l10n.html('status-pace', { perSecond, waiting });
  return paused === 0 ? [line] : [line, l10n.html('status-pausing', { seconds: Math.ceil(paused / 1_000) })];
}
