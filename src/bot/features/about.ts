import { Feature } from '../feature.ts';
import { onCommand, onPress } from '../routes.ts';
import { show } from '../show.ts';
import { aboutView } from '../views/about.ts';
import { sourcesPage } from '../views/sources.ts';

/** `/about` and `/sources`: what Derek is and what it rests on. */
export function aboutFeature(contact: string | undefined): Feature {
  const feature = new Feature();
  onCommand(feature, 'about', (ctx) => show(ctx, aboutView(contact, ctx.reader)));
  onCommand(feature, 'sources', (ctx) => show(ctx, sourcesPage(1, ctx.reader)));
  onPress(feature, 'sources', (ctx, { page }) => show(ctx, sourcesPage(page, ctx.reader)));
  return feature;
}
