import { onlyAdministrators } from '../administrators.ts';
import type { DerekContext } from '../context.ts';
import { answerPress, show } from '../show.ts';
import { channelObstacleView, obstacleText } from '../views/subscriptionChannel.ts';
import type { Obstacle } from './target.ts';

/** Tells why not: in the box of the pressed button, or as an answer; in groups in private. */
export async function refuse(ctx: DerekContext, obstacle: Obstacle): Promise<void> {
  const { l10n } = ctx.reader;
  if (obstacle === 'administrators') return onlyAdministrators(ctx, 'subscribe');
  if (obstacle === 'old') return answerPress(ctx, l10n.text('button-old'), true);
  if (ctx.callbackQuery) return answerPress(ctx, obstacleText(obstacle, l10n), true);
  await show(ctx, channelObstacleView(obstacle, ctx.reader));
}
