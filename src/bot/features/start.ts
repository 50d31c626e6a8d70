import type { DerekContext } from '../context.ts';
import { Feature } from '../feature.ts';
import { generalCommands } from '../menus.ts';
import { onCommand } from '../routes.ts';
import { reply, show } from '../show.ts';
import { helpView, startView, topicChoice } from '../views/menu.ts';
import { showFact } from './fact.ts';
import { showTopic } from './topics.ts';

/** `/start`, alone or from a deep link (`fact_<id>`, `topic_<id>`, `subscribe_<topic>`), and `/help`. */
export function startFeature(): Feature {
  const feature = new Feature();
  onCommand(feature, 'start', start);
  // They come with the digests; until then an honest word is better than an unknown command.
  for (const name of ['subscribe', 'unsubscribe', 'digest'])
    onCommand(feature, name, (ctx) =>
      show(ctx, topicChoice(ctx.reader.l10n.html('subscribe-not-yet'), ctx.reader)),
    );
  onCommand(feature, 'help', (ctx) => show(ctx, helpView(generalCommands, ctx.reader)));
  return feature;
}

async function start(ctx: DerekContext, payload: string): Promise<void> {
  const separator = payload.indexOf('_');
  const target = payload.slice(separator + 1);
  switch (payload.slice(0, Math.max(0, separator))) {
    case 'fact':
      return showFact(ctx, target);
    case 'topic':
      return showTopic(ctx, target);
    case 'subscribe':
      await reply(ctx, { body: ctx.reader.l10n.html('subscribe-later') });
      return showTopic(ctx, target);
    default:
      return show(ctx, startView(ctx.reader));
  }
}
