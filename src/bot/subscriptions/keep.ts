import type { Subscription, SubscriptionDraft } from '../../digests/subscription.ts';
import type { DerekContext } from '../context.ts';
import { afterStep, type Circumstances } from './changes.ts';
import type { SubscriptionParts } from './parts.ts';
import type { Shown } from './shown.ts';
import type { ChangeStep } from './steps.ts';
import type { Target } from './target.ts';

type Change = (before: Subscription | undefined, given: Circumstances) => SubscriptionDraft | undefined;

/** Keeps a change, and gives back the subscription as it is then. */
export async function keepChange(
  ctx: DerekContext,
  target: Target,
  change: Change,
  { digests, clock, timezone: zone }: SubscriptionParts,
): Promise<Subscription | undefined> {
  const { locale } = ctx.reader.l10n;
  const head = await digests.head();
  const given = { target, locale, zone, head, now: clock().getTime() };
  return digests.change(target.destination, (before) => change(before, given));
}

/** Keeps what a step makes of the subscription. */
export async function takeStep(
  ctx: DerekContext,
  step: ChangeStep,
  target: Target,
  parts: SubscriptionParts,
): Promise<Subscription | undefined> {
  return keepChange(ctx, target, (before, given) => afterStep(step, before, given), parts);
}

/** What the pages of the settings are made from. */
export function shownOf(
  ctx: DerekContext,
  target: Target,
  subscription: Subscription | undefined,
  { clock }: SubscriptionParts,
): Shown {
  return { target, subscription, reader: ctx.reader, now: clock().getTime() };
}
