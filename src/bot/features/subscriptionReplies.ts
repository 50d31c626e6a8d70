import { GrammyError } from 'grammy';
import type { Location } from 'grammy/types';
import type { Subscription } from '../../digests/subscription.ts';
import { searchZones, zoneAt, zoneName } from '../../digests/zones/index.ts';
import type { DerekContext } from '../context.ts';
import { isPrivate } from '../context.ts';
import { html } from '../markup/html.ts';
import { messageOptions, reply } from '../show.ts';
import { askAgain, sendPrompt } from '../subscriptions/ask.ts';
import { keepChange, shownOf, takeStep } from '../subscriptions/keep.ts';
import type { SubscriptionParts } from '../subscriptions/parts.ts';
import { type Purpose, purposeOf } from '../subscriptions/purpose.ts';
import { longestWord, mostWords, readFilter } from '../subscriptions/readFilter.ts';
import { readTime } from '../subscriptions/readTime.ts';
import { refuse } from '../subscriptions/refuse.ts';
import type { ChangeStep } from '../subscriptions/steps.ts';
import { ownTarget, reach, type Target } from '../subscriptions/target.ts';
import type { View } from '../view.ts';
import { filterLine, type SettingLine, subscriptionView, whenLine, zoneLine } from '../views/subscription.ts';
import { zoneHits } from '../views/subscriptionPages.ts';

/** Takes what answers a question of the settings; `false`: the message is something else. */
export async function takeAnswer(ctx: DerekContext, parts: SubscriptionParts): Promise<boolean> {
  const { message } = ctx;
  if (!message) return false;
  const purpose = purposeOf(message.reply_to_message, ctx.me);
  if (purpose && !message.text?.startsWith('/')) {
    await answerTo(ctx, purpose, parts);
    return true;
  }
  if (!isPrivate(ctx)) return false;
  if (message.location) return takeLocation(ctx, message.location, parts);
  return message.text !== undefined && isCancelled(message.text, parts) ? cancel(ctx) : false;
}

async function answerTo(ctx: DerekContext, purpose: Purpose, parts: SubscriptionParts): Promise<void> {
  const target = await reach(ctx, purpose.chat);
  if (typeof target === 'string') return refuse(ctx, target);
  const answer = { target, purpose: withSettings(purpose, ctx) };
  const before = await parts.digests.subscription(target.destination);
  if (!before) return reply(ctx, subscriptionView(shownOf(ctx, target, undefined, parts)));
  switch (purpose.what) {
    case 'time':
      return takeTime(ctx, answer, parts);
    case 'zone':
      return takeZone(ctx, answer, parts);
    case 'filter':
      return takeFilter(ctx, answer, before, parts);
  }
}

interface Answer {
  readonly target: Target;
  readonly purpose: Purpose;
}

function withSettings(purpose: Purpose, ctx: DerekContext): Purpose {
  return { ...purpose, settings: purpose.settings ?? ctx.message?.reply_to_message?.message_id };
}

async function takeTime(ctx: DerekContext, answer: Answer, parts: SubscriptionParts): Promise<void> {
  const time = readTime(ctx.message?.text ?? '');
  if (time === undefined) return askAgain(ctx, answer.purpose, ctx.reader.l10n.html('subscribe-time-wrong'));
  await set(ctx, { do: 'time', time }, answer, whenLine, parts);
}

async function takeZone(ctx: DerekContext, answer: Answer, parts: SubscriptionParts): Promise<void> {
  const { l10n } = ctx.reader;
  const { location, text = '' } = ctx.message ?? {};
  const here = location && zoneAt(location.latitude, location.longitude);
  if (here !== undefined) return set(ctx, { do: 'zone', zone: here }, answer, zoneLine, parts);
  const hits = searchZones(text, l10n.locale);
  const [first] = hits;
  if (!first) return askAgain(ctx, answer.purpose, l10n.html('subscribe-zone-unknown'));
  if (hits.every(({ zone }) => zone === first.zone))
    return set(ctx, { do: 'zone', zone: first.zone }, answer, zoneLine, parts);
  const subscription = await parts.digests.subscription(answer.target.destination);
  await reply(ctx, zoneHits(hits, shownOf(ctx, answer.target, subscription, parts)));
}

async function takeFilter(
  ctx: DerekContext,
  answer: Answer,
  before: Subscription,
  parts: SubscriptionParts,
): Promise<void> {
  const text = ctx.message?.text ?? '';
  if (readFilter(text, before.filter) === undefined) {
    const wrong = ctx.reader.l10n.html('subscribe-filter-wrong', { most: mostWords, length: longestWord });
    return askAgain(ctx, answer.purpose, wrong);
  }
  const after = await keepChange(
    ctx,
    answer.target,
    // Somebody else may have changed the filter since it was read.
    (now) => now && { ...now, filter: readFilter(text, now.filter) ?? now.filter },
    parts,
  );
  await settled(ctx, after, answer, filterLine, parts);
}

async function set(
  ctx: DerekContext,
  step: ChangeStep,
  answer: Answer,
  line: SettingLine,
  parts: SubscriptionParts,
): Promise<void> {
  await settled(ctx, await takeStep(ctx, step, answer.target, parts), answer, line, parts);
}

/** The message with the settings shows what is set now, and a line under the answer says what has changed. */
async function settled(
  ctx: DerekContext,
  after: Subscription | undefined,
  { target, purpose }: Answer,
  line: SettingLine,
  parts: SubscriptionParts,
): Promise<void> {
  const shown = shownOf(ctx, target, after, parts);
  const view = subscriptionView(shown);
  if (!(await editSettings(ctx, purpose.settings, view))) return reply(ctx, view);
  const changed = after && line(after, shown);
  await reply(ctx, { body: html`${ctx.reader.l10n.html('subscribe-saved')}\n${changed}` });
}

/** `false`: that message cannot be edited (any more), or shows this already. */
async function editSettings(ctx: DerekContext, messageId: number | undefined, view: View): Promise<boolean> {
  if (messageId === undefined || !ctx.chat) return false;
  try {
    await ctx.api.editMessageText(ctx.chat.id, messageId, view.body.toString(), messageOptions(view));
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    ctx.refusal = error.description;
    return false;
  }
}

/** The location button does not say what it answers: the time zone is the only thing that Derek asks it for. */
async function takeLocation(
  ctx: DerekContext,
  { latitude, longitude }: Location,
  parts: SubscriptionParts,
): Promise<boolean> {
  const target = ownTarget(ctx);
  if (!target || !(await parts.digests.subscription(target.destination))) return false;
  const { l10n } = ctx.reader;
  const zone = zoneAt(latitude, longitude);
  if (zone === undefined) {
    await sendPrompt(ctx, l10n.html('subscribe-place-unknown'), { remove_keyboard: true });
    return true;
  }
  const after = await takeStep(ctx, { do: 'zone', zone }, target, parts);
  const shown = shownOf(ctx, target, after, parts);
  const name = zoneName(zone, l10n.locale, shown.now);
  await sendPrompt(ctx, l10n.html('subscribe-place-done', { zone: name }), { remove_keyboard: true });
  await reply(ctx, subscriptionView(shown));
  return true;
}

/** The keyboard may have been sent before the language was changed. */
function isCancelled(text: string, { languages }: SubscriptionParts): boolean {
  return Object.values(languages).some((l10n) => l10n.text('button-subscribe-cancel') === text);
}

async function cancel(ctx: DerekContext): Promise<true> {
  await sendPrompt(ctx, ctx.reader.l10n.html('subscribe-place-cancelled'), { remove_keyboard: true });
  return true;
}
