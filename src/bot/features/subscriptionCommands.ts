import type { Subscription } from '../../digests/subscription.ts';
import { topicsOn } from '../../digests/subscription.ts';
import type { DerekContext } from '../context.ts';
import { type Html, html, join } from '../markup/html.ts';
import { reply } from '../show.ts';
import { afterStep, afterWish } from '../subscriptions/changes.ts';
import { keepChange, shownOf, takeStep } from '../subscriptions/keep.ts';
import type { SubscriptionParts } from '../subscriptions/parts.ts';
import { readWish, type Wish } from '../subscriptions/readWish.ts';
import { refuse } from '../subscriptions/refuse.ts';
import { reach, type Target } from '../subscriptions/target.ts';
import { topicChoice } from '../views/menu.ts';
import { subscriptionView } from '../views/subscription.ts';
import { subscriptionPage } from '../views/subscriptionPages.ts';

/** `/subscribe`, or with everything in one line: `/subscribe minerals 9:00`. */
export async function subscribe(ctx: DerekContext, text: string, parts: SubscriptionParts): Promise<void> {
  const wish = readWish(text, ctx.reader.facts);
  const target = await reach(ctx, wish.channel);
  if (typeof target === 'string') return refuse(ctx, target);
  const topics = wish.isAll ? ctx.reader.facts.topics.map(({ id }) => id) : wish.topics;
  await resumeReached(target, parts);
  const kept = await keepChange(
    ctx,
    target,
    (before, given) => afterWish(wish, topics, before, given),
    parts,
  );
  await answer(ctx, target, kept, linesAbout(ctx, wish, kept), parts);
}

/** A link `subscribe_<topic>`: the settings, with that topic chosen. */
export async function openWithTopic(ctx: DerekContext, id: string, parts: SubscriptionParts): Promise<void> {
  const { facts, l10n } = ctx.reader;
  const topic = facts.topic(id);
  if (!topic) return reply(ctx, topicChoice(l10n.html('topic-unknown'), ctx.reader));
  const target = await reach(ctx);
  if (typeof target === 'string') return refuse(ctx, target);
  await resumeReached(target, parts);
  await answer(ctx, target, await takeStep(ctx, { do: 'on', topic: topic.id }, target, parts), [], parts);
}

/** `/unsubscribe`, `/unsubscribe minerals`, `/unsubscribe all`. */
export async function unsubscribe(ctx: DerekContext, text: string, parts: SubscriptionParts): Promise<void> {
  const { facts, l10n } = ctx.reader;
  const wish = readWish(text, facts);
  const target = await reach(ctx, wish.channel);
  if (typeof target === 'string') return refuse(ctx, target);
  const before = await parts.digests.subscription(target.destination);
  if (!before) return reply(ctx, { body: l10n.html('subscribe-none') });
  if (wish.isAll) {
    await takeStep(ctx, { do: 'stop' }, target, parts);
    return reply(ctx, { body: l10n.html('subscribe-stopped') });
  }
  const after = await leave(ctx, wish.topics, target, parts);
  const left = topicsOn(before).filter((id) => wish.topics.includes(id));
  const lines = [...left.map((id) => leftLine(ctx, id)), ...strangeLine(ctx, wish, '/unsubscribe')];
  const view = subscriptionPage('leave', shownOf(ctx, target, after, parts));
  await reply(ctx, { ...view, body: join([...lines, view.body], '\n\n') });
}

async function leave(
  ctx: DerekContext,
  topics: readonly string[],
  target: Target,
  parts: SubscriptionParts,
): Promise<Subscription | undefined> {
  return keepChange(
    ctx,
    target,
    (before, given) =>
      topics.reduce<ReturnType<typeof afterStep>>(
        (draft, topic) => afterStep({ do: 'leave', topic }, draft, given),
        before,
      ),
    parts,
  );
}

function leftLine({ reader: { facts, l10n } }: DerekContext, id: string): Html {
  return l10n.html('subscribe-left', { topic: facts.topic(id)?.name[l10n.locale] ?? id });
}

/** Who writes there can be reached there, whatever has happened since. */
async function resumeReached({ destination }: Target, { digests }: SubscriptionParts): Promise<void> {
  const paused = (await digests.subscription(destination))?.paused;
  if (paused) await digests.resume(destination.chatId, [paused]);
}

async function answer(
  ctx: DerekContext,
  target: Target,
  kept: Subscription | undefined,
  lines: readonly Html[],
  parts: SubscriptionParts,
): Promise<void> {
  const view = subscriptionView(shownOf(ctx, target, kept, parts));
  await reply(ctx, { ...view, body: join([...lines, view.body], '\n\n') });
}

/** What was not understood, and what has to be chosen first. */
function linesAbout(ctx: DerekContext, wish: Wish, kept: Subscription | undefined): readonly Html[] {
  const { cadence, time, zone } = wish;
  const isScheduled = cadence !== undefined || time !== undefined || zone !== undefined;
  const first = ctx.reader.l10n.html('subscribe-topic-first', { example: example(ctx, '/subscribe') });
  return [...strangeLine(ctx, wish, '/subscribe'), ...(isScheduled && !kept ? [first] : [])];
}

const shownOfStrange = 100;

function strangeLine(ctx: DerekContext, { strange }: Wish, command: Command): readonly Html[] {
  if (strange.length === 0) return [];
  const { l10n } = ctx.reader;
  const words = l10n.text('quoted', { text: strange.join(' ').slice(0, shownOfStrange) });
  return [l10n.html('subscribe-strange', { words, example: example(ctx, command) })];
}

type Command = '/subscribe' | '/unsubscribe';

function example({ reader: { facts } }: DerekContext, command: Command): Html {
  const topic = facts.topics.at(-1)?.id ?? '';
  return html`<code>${command} ${topic}${command === '/subscribe' ? ' 9:05' : ''}</code>`;
}
