import type { ChatStore } from '../../chats/store.ts';
import { mayChangeSettings } from '../administrators.ts';
import type { DerekContext } from '../context.ts';
import { Feature } from '../feature.ts';
import { clearChatMenu } from '../menus.ts';
import { onCommand, onPress } from '../routes.ts';
import { answerPress, show } from '../show.ts';
import { forgetQuestion, keptView } from '../views/settings.ts';

/** `/privacy`, `/mydata`, `/forget`: what is kept, to see and to remove. */
export function dataFeature(chats: ChatStore): Feature {
  const feature = new Feature();
  onCommand(feature, 'privacy', (ctx) => show(ctx, { body: ctx.reader.l10n.html('privacy') }));
  onCommand(feature, 'mydata', (ctx) => show(ctx, keptView(ctx.chatId ?? 0, ctx.settings, ctx.reader.l10n)));
  onCommand(feature, 'forget', askToForget);
  onPress(feature, 'forget', (ctx, { sure }) => forget(ctx, sure, chats));
  return feature;
}

async function askToForget(ctx: DerekContext): Promise<void> {
  if (!(await mayChangeSettings(ctx)))
    return show(ctx, { body: ctx.reader.l10n.html('forget-administrators') });
  await show(
    ctx,
    ctx.settings ? forgetQuestion(ctx.reader.l10n) : keptView(ctx.chatId ?? 0, undefined, ctx.reader.l10n),
  );
}

async function forget(ctx: DerekContext, sure: boolean, chats: ChatStore): Promise<void> {
  if (!ctx.chat) return;
  if (!(await mayChangeSettings(ctx)))
    return answerPress(ctx, ctx.reader.l10n.text('forget-administrators'), true);
  if (!sure) return show(ctx, { body: ctx.reader.l10n.html('forget-kept') });
  await chats.remove(ctx.chat.id);
  await show(ctx, { body: ctx.reader.l10n.html('forget-done') });
  await clearChatMenu(ctx);
}
