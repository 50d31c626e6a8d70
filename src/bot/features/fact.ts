import type { Fact } from '../../facts/types.ts';
import type { DerekContext } from '../context.ts';
import { Feature } from '../feature.ts';
import { nearest } from '../nearest.ts';
import { onCommand, onPress } from '../routes.ts';
import { show } from '../show.ts';
import { comparison } from '../views/comparison.ts';
import { factCard, randomCard } from '../views/factCard.ts';
import { factMissing, factUsage } from '../views/factMissing.ts';

const suggestions = 3;

/** `/fact ID`, a number under a list, `/random`: one fact in full. `random` gives a number from 0 to below 1. */
export function factFeature(random: () => number): Feature {
  const feature = new Feature();
  onCommand(feature, 'fact', (ctx, id) => showFact(ctx, id));
  onPress(feature, 'fact', (ctx, { fact }) => showFact(ctx, fact));
  onCommand(feature, 'random', (ctx) => showRandom(ctx, random));
  onPress(feature, 'compare', (ctx, { fact }) => showComparison(ctx, fact));
  onPress(feature, 'random', (ctx) => showRandom(ctx, random));
  return feature;
}

/** The fact in full, or a friendly word on why not: withdrawn, unknown, or no id given. */
export async function showFact(ctx: DerekContext, typed: string): Promise<void> {
  const fact = ctx.reader.facts.fact(typed.toLowerCase());
  if (fact?.status === 'published') return show(ctx, factCard(fact, ctx.reader));
  const [example] = ctx.reader.facts.latest();
  if (typed === '' && example) return show(ctx, factUsage(example, ctx.reader.l10n));
  if (fact) return show(ctx, factMissing(ctx.reader.l10n.html('fact-retired'), [], ctx.reader));
  await show(ctx, factMissing(ctx.reader.l10n.html('fact-unknown'), similar(ctx, typed), ctx.reader));
}

/** The fact beside what others say of the same; a fact that is no more gets the word that its button would. */
async function showComparison(ctx: DerekContext, id: string): Promise<void> {
  const fact = ctx.reader.facts.fact(id);
  if (fact?.status !== 'published') return showFact(ctx, id);
  await show(ctx, comparison(fact, ctx.reader));
}

function similar(ctx: DerekContext, typed: string): readonly Fact[] {
  const ids = ctx.reader.facts.latest().map(({ id }) => id);
  return nearest(typed, ids, suggestions).flatMap((id) => ctx.reader.facts.fact(id) ?? []);
}

async function showRandom(ctx: DerekContext, random: () => number): Promise<void> {
  const all = ctx.reader.facts.latest();
  const fact = all[Math.floor(random() * all.length)];
  if (!fact) return show(ctx, { body: ctx.reader.l10n.html('list-empty') });
  return show(ctx, randomCard(fact, ctx.reader));
}
