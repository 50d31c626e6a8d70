import { isZone } from '../../digests/zones/index.ts';
import type { ActionOf } from '../actions.ts';
import type { DerekContext } from '../context.ts';
import { answerPress, reply, show } from '../show.ts';
import { askFor } from '../subscriptions/ask.ts';
import { shownOf, takeStep } from '../subscriptions/keep.ts';
import type { SubscriptionParts } from '../subscriptions/parts.ts';
import { refuse } from '../subscriptions/refuse.ts';
import type { Shown } from '../subscriptions/shown.ts';
import type { ChangeStep, Page, Step } from '../subscriptions/steps.ts';
import { reach, type Target } from '../subscriptions/target.ts';
import { tolerate } from '../tolerate.ts';
import { shorten, type View } from '../view.ts';
import { topicPage } from '../views/factList.ts';
import { scheduleText, subscriptionSummary, subscriptionView } from '../views/subscription.ts';
import { minutesPage, quietEndPage, subscriptionPage } from '../views/subscriptionPages.ts';

/** A button of the settings. Whether the person may is asked each time. */
export async function pressStep(
  ctx: DerekContext,
  { step, chat }: ActionOf<'subscription'>,
  parts: SubscriptionParts,
): Promise<void> {
  const target = await reach(ctx, chat);
  if (typeof target === 'string') return refuse(ctx, target);
  if (isChange(step)) return change(ctx, step, target, parts);
  const before = await parts.digests.subscription(target.destination);
  const shown = shownOf(ctx, target, before, parts);
  switch (step.do) {
    case 'open':
      return show(ctx, subscriptionPage(step.page, shown));
    case 'minutes':
      return show(ctx, before ? minutesPage(step.hour, shown) : subscriptionView(shown));
    case 'quietFrom':
      return show(ctx, before ? quietEndPage(step.hour, shown) : subscriptionView(shown));
    case 'ask':
      return before ? askFor(ctx, step.what, target) : gone(ctx, shown);
    case 'done':
      return show(ctx, subscriptionSummary(shown));
  }
}

const questions: readonly Step['do'][] = ['open', 'minutes', 'quietFrom', 'ask', 'done'];

function isChange(step: Step): step is ChangeStep {
  return !questions.includes(step.do);
}

async function change(
  ctx: DerekContext,
  step: ChangeStep,
  target: Target,
  parts: SubscriptionParts,
): Promise<void> {
  if (!isPossible(step, ctx)) return refuse(ctx, 'old');
  const after = await takeStep(ctx, step, target, parts);
  const shown = shownOf(ctx, target, after, parts);
  if (step.do === 'stop') return show(ctx, { body: ctx.reader.l10n.html('subscribe-stopped') });
  await (after ? show(ctx, subscriptionPage(pageAfter(step), shown)) : gone(ctx, shown));
}

/** The content may have lost a topic since; a zone may be forged. What leaves is always possible. */
function isPossible(step: ChangeStep, { reader: { facts } }: DerekContext): boolean {
  if (step.do === 'on') return facts.topic(step.topic) !== undefined;
  return step.do !== 'zone' || isZone(step.zone);
}

function pageAfter(step: ChangeStep): Page {
  switch (step.do) {
    case 'cadence':
      return step.cadence === 'weekly' ? 'weekday' : 'home';
    case 'drop':
    case 'clear':
      return 'filter';
    case 'leave':
      return 'leave';
    default:
      return 'home';
  }
}

/** Somebody has unsubscribed meanwhile. */
async function gone(ctx: DerekContext, shown: Shown): Promise<void> {
  await answerPress(ctx, ctx.reader.l10n.text('subscribe-gone'), true);
  await show(ctx, subscriptionView(shown));
}

/** The button under a page of a topic: subscribes to it, or opens the settings. The page stays. */
export async function pressOnTopic(
  ctx: DerekContext,
  { topic, page, on }: ActionOf<'subscribe'>,
  parts: SubscriptionParts,
): Promise<void> {
  const found = ctx.reader.facts.topic(topic);
  if (!found) return refuse(ctx, 'old');
  const target = await reach(ctx);
  if (typeof target === 'string') return refuse(ctx, target);
  if (!on) {
    const before = await parts.digests.subscription(target.destination);
    return reply(ctx, subscriptionView(shownOf(ctx, target, before, parts)));
  }
  const after = await takeStep(ctx, { do: 'on', topic }, target, parts);
  const { l10n } = ctx.reader;
  const when = after ? scheduleText(after.schedule, l10n) : '';
  const text = l10n.text('subscribed-topic', { topic: shorten(found.name[l10n.locale], 60), when });
  await answerPress(ctx, shorten(text, 200), true);
  await changeButtons(ctx, topicPage(found, page, ctx.reader, true));
}

/** 400: the buttons are so already, or the message is gone. */
async function changeButtons(ctx: DerekContext, { buttons = [] }: View): Promise<void> {
  const keyboard = { inline_keyboard: buttons.map((row) => [...row]) };
  await tolerate(ctx, ctx.editMessageReplyMarkup({ reply_markup: keyboard }), [400]);
}
