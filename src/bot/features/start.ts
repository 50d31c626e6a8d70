import type { DigestStore } from '../../digests/store.ts';
import type { DerekContext } from '../context.ts';
import { Feature } from '../feature.ts';
import { generalCommands } from '../menus.ts';
import { onCommand } from '../routes.ts';
import { show } from '../show.ts';
import { helpView, startView } from '../views/menu.ts';
import { showFact } from './fact.ts';
import { showTopic } from './topics.ts';

/** `/start`, alone or from a deep link (`fact_<id>`, `topic_<id>`), and `/help`. */
export function startFeature(digests: DigestStore): Feature {
  const feature = new Feature();
  onCommand(feature, 'start', (ctx, payload) => start(ctx, payload, digests));
  onCommand(feature, 'help', (ctx) => show(ctx, helpView(generalCommands, ctx.reader)));
  return feature;
}

async function start(ctx: DerekContext, payload: string, digests: DigestStore): Promise<void> {
  const separator = payload.indexOf('_');
  const target = payload.slice(separator + 1);
  switch (payload.slice(0, Math.max(0, separator))) {
    case 'fact':
      return showFact(ctx, target);
    case 'topic':
      return showTopic(ctx, target, digests);
    default:
      return show(ctx, startView(ctx.reader));
  }
}
