import { rowsOf } from './replicas/incidents.ts';
import type { Trial } from './trial.ts';
import type { Verdict } from './verdict.ts';

/** Telegram's words are long. */
const longestName = 72;

/** A trial and its verdict in lines of text. */
export function reportOf(trial: Trial, { figures, complaints }: Verdict): string {
  const { options, crowd, ledger, away, upgraded, lostByKills, incidents, floods = [], belated } = trial;
  const deed = incidents === undefined ? 'a kill' : 'what was done to the replicas';
  const rows: readonly (readonly [string, string | number])[] = [
    ['seed', options.seed],
    ['subscribers', crowd.members.length],
    ...(incidents === undefined ? [['kills with kill -9', lostByKills.length] as const] : rowsOf(incidents)),
    ['seconds', trial.seconds.toFixed(0)],
    ['digest messages in the chats', figures.sent],
    ['of them lost by a fault (carried out, never answered)', figures.lostByFaults],
    [`of them lost by ${deed} (in flight)`, figures.lostByKills],
    ['most lost by one of these', figures.mostByAKill],
    ['items that stand twice', figures.doubledItems],
    ['items in lost messages', figures.lostItems],
    ['old messages that were edited', ledger.edits],
    ['corrected items in them and in later messages', figures.corrected],
    ['groups that became supergroups', upgraded.size],
    ['people who blocked', crowd.blockingFirst.length + crowd.blockingLater.length],
    ['away to the end, and paused', `${away.all}, ${away.paused}`],
    ['back, and had to write because a kill took the update', trial.unheard],
    [
      '429 without a fault: soon after a kill, otherwise',
      `${ledger.floods.afterAKill}, ${ledger.floods.others}`,
    ],
    ...(belated === undefined ? [] : [['digests sent when another one led', listed(belated)] as const]),
    ...[...ledger.faults].sort().map(([name, hits]) => [`fault: ${name}`, hits] as const),
    ...[...ledger.refusals].sort().map(([name, hits]) => [shortened(`refused: ${name}`), hits] as const),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
  const shown = complaints.slice(0, 30).map((complaint) => `  ✗ ${complaint}`);
  const end =
    complaints.length === 0
      ? 'Nothing is lost, nothing came twice for another reason.'
      : `${complaints.length} complaints:`;
  return [...lines, '', ...floods, end, ...shown].join('\n');
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? '0' : `${names.length}: ${names.join(', ')}`;
}

function shortened(text: string): string {
  return text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text;
}
