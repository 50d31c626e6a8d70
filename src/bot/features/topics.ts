import type { DigestStore } from '../../digests/store.ts';
import type { DerekContext } from '../context.ts';
import { Feature } from '../feature.ts';
import { onCommand, onPress } from '../routes.ts';
import { show } from '../show.ts';
import { isSubscribed } from '../subscriptions/isSubscribed.ts';
import { latestPage, topicPage } from '../views/factList.ts';
import { topicChoice, topicsView } from '../views/menu.ts';
import { timelineChoice, timelinePage } from '../views/timeline.ts';

/** `/ai`, `/minerals` … and `/latest`: facts, a page at a time. Which topics there are, the content says. */
export function topicsFeature(digests: DigestStore): Feature {
  const feature = new Feature();
  feature.use((ctx, next) =>
    ctx.command && ctx.reader.facts.topic(ctx.command.name)
      ? showTopic(ctx, ctx.command.name, digests)
      : next(),
  );
  onCommand(feature, 'topics', (ctx) => show(ctx, topicsView(ctx.reader)));
  onCommand(feature, 'latest', (ctx) => show(ctx, latestPage(1, ctx.reader)));
  onCommand(feature, 'timeline', (ctx, topic) =>
    topic === '' ? show(ctx, timelineChoice(ctx.reader)) : showTimeline(ctx, topic.toLowerCase(), 1),
  );
  onPress(feature, 'timeline', (ctx, { topic, page }) => showTimeline(ctx, topic, page));
  onPress(feature, 'topic', (ctx, { topic, page }) => showTopic(ctx, topic, digests, page));
  onPress(feature, 'topics', (ctx) => show(ctx, topicsView(ctx.reader)));
  onPress(feature, 'latest', (ctx, { page }) => show(ctx, latestPage(page, ctx.reader)));
  return feature;
}

/** A topic's page; a topic that does not exist (any more) gets the list of those that do. */
export async function showTopic(
  ctx: DerekContext,
  id: string,
  digests: DigestStore,
  page = 1,
): Promise<void> {
  const topic = ctx.reader.facts.topic(id);
  if (!topic) return showNoTopic(ctx);
  await show(ctx, topicPage(topic, page, ctx.reader, await isSubscribed(ctx, topic.id, digests)));
}

async function showTimeline(ctx: DerekContext, id: string, page: number): Promise<void> {
  const topic = ctx.reader.facts.topic(id);
  await (topic ? show(ctx, timelinePage(topic, page, ctx.reader)) : showNoTopic(ctx));
}

async function showNoTopic(ctx: DerekContext): Promise<void> {
  await show(ctx, topicChoice(ctx.reader.l10n.html('topic-unknown'), ctx.reader));
}
