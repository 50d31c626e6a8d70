import { Composer } from 'grammy';
import type { DerekContext } from '../context.ts';
import { onCommand, onPress } from '../routes.ts';
import { show } from '../show.ts';
import { aboutView } from '../views/about.ts';
import { sourcesPage } from '../views/sources.ts';

/** `/about` and `/sources`: what Derek is and what it rests on. */
export function aboutFeature(contact: string | undefined): Composer<DerekContext> {
  const feature = new Composer<DerekContext>();
  onCommand(feature, 'about', (ctx) => show(ctx, aboutView(ctx.facts, contact, ctx.l10n)));
  onCommand(feature, 'sources', (ctx) => show(ctx, sourcesPage(1, ctx.facts, ctx.l10n)));
  onPress(feature, 'sources', (ctx, { page }) => show(ctx, sourcesPage(page, ctx.facts, ctx.l10n)));
  return feature;
}
