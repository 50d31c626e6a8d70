import { Composer } from 'grammy';
import type { DerekContext } from '../context.ts';
import { onCommand, onPress } from '../routes.ts';
import { show } from '../show.ts';
import { latestPage, topicPage } from '../views/factList.ts';
import { topicChoice, topicsView } from '../views/menu.ts';

/** `/ai`, `/minerals` … and `/latest`: facts, a page at a time. Which topics there are, the content says. */
export function topicsFeature(): Composer<DerekContext> {
  const feature = new Composer<DerekContext>();
  feature.use((ctx, next) =>
    ctx.command && ctx.facts.topic(ctx.command.name) ? showTopic(ctx, ctx.command.name) : next(),
  );
  onCommand(feature, 'topics', (ctx) => show(ctx, topicsView(ctx.facts, ctx.l10n)));
  onCommand(feature, 'latest', (ctx) => show(ctx, latestPage(1, ctx.facts, ctx.l10n)));
  onPress(feature, 'topic', (ctx, { topic, page }) => showTopic(ctx, topic, page));
  onPress(feature, 'topics', (ctx) => show(ctx, topicsView(ctx.facts, ctx.l10n)));
  onPress(feature, 'latest', (ctx, { page }) => show(ctx, latestPage(page, ctx.facts, ctx.l10n)));
  return feature;
}

/** A topic's page; a topic that does not exist (any more) gets the list of those that do. */
export async function showTopic(ctx: DerekContext, id: string, page = 1): Promise<void> {
  const topic = ctx.facts.topic(id);
  await show(
    ctx,
    topic
      ? topicPage(topic, page, ctx.facts, ctx.l10n, ctx.me.username)
      : topicChoice(ctx.l10n.html('topic-unknown'), ctx.facts, ctx.l10n),
  );
}
