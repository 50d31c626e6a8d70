import { keyOf } from '../../digests/destination.ts';
import { planOf } from '../../digests/plan.ts';
import type { Plan } from '../../digests/store.ts';
import { InspectUsageError, type Surroundings } from './surroundings.ts';

const shownAtMost = 1_000;

/** What would be planned at a moment, without planning it. */
export async function due(
  at: string | undefined,
  { digests, published, now }: Surroundings,
): Promise<string> {
  const moment = at === undefined ? now : Date.parse(at);
  if (Number.isNaN(moment))
    throw new InspectUsageError(`--at ${at} is no moment. Example: --at 2026-11-23T09:00+05:00`);
  const found = await digests.due(moment, shownAtMost);
  const plans = found.map((subscription) => planOf(subscription, published, moment));
  const { open } = await digests.counts();
  const more = found.length === shownAtMost ? ' or more' : '';
  return [
    `${found.length}${more} due at ${new Date(moment).toISOString()}, ${open} deliveries under way`,
    ...plans.map(lineOf),
    '',
  ].join('\n');
}

function lineOf({ subscription, slot, digest }: Plan): string {
  const items = digest?.items.map(({ kind, fact }) => `${kind} ${fact}`).join(', ') ?? 'nothing to say';
  const waiting = digest && digest.waiting > 0 ? `; ${digest.waiting} wait` : '';
  return `${keyOf(subscription.destination)}  ${slot} ${subscription.schedule.zone}  ${items}${waiting}`;
}
