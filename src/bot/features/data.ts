import { type QuestionStore, questionDays } from '../../chats/questions.ts';
import type { ChatStore } from '../../chats/store.ts';
import { mayChangeSettings, onlyAdministrators } from '../administrators.ts';
import type { DerekContext } from '../context.ts';
import { Feature } from '../feature.ts';
import { clearChatMenu } from '../menus.ts';
import { onCommand, onPress } from '../routes.ts';
import { show } from '../show.ts';
import { forgetQuestion, isNothing, type Kept, keptView } from '../views/settings.ts';

/** `/privacy`, `/mydata`, `/forget`: what is kept, to see and to remove. */
export function dataFeature(
  chats: ChatStore,
  questions: QuestionStore,
  forgetReasons: (chatId: number) => void,
): Feature {
  const feature = new Feature();
  onCommand(feature, 'privacy', (ctx) =>
    show(ctx, { body: ctx.reader.l10n.html('privacy', { days: questionDays }) }),
  );
  onCommand(feature, 'mydata', async (ctx) =>
    show(ctx, keptView(await keptOf(ctx, questions), ctx.reader.l10n)),
  );
  onCommand(feature, 'forget', (ctx) => askToForget(ctx, questions));
  onPress(feature, 'forget', async (ctx, { sure }) => {
    if ((await forget(ctx, sure, chats, questions)) && ctx.chat) forgetReasons(ctx.chat.id);
  });
  return feature;
}

async function keptOf(ctx: DerekContext, questions: QuestionStore): Promise<Kept> {
  const chatId = ctx.chatId ?? 0;
  const asked = (await questions.all()).filter((question) => question.chatId === chatId);
  return { chatId, settings: ctx.settings, questions: asked };
}

async function askToForget(ctx: DerekContext, questions: QuestionStore): Promise<void> {
  if (!(await mayChangeSettings(ctx))) return onlyAdministrators(ctx, 'forget-administrators');
  const kept = await keptOf(ctx, questions);
  await show(ctx, isNothing(kept) ? keptView(kept, ctx.reader.l10n) : forgetQuestion(ctx.reader.l10n));
}

/** Whether everything was removed. */
async function forget(
  ctx: DerekContext,
  sure: boolean,
  chats: ChatStore,
  questions: QuestionStore,
): Promise<boolean> {
  const chat = ctx.chat;
  if (!chat || !(await mayChangeSettings(ctx))) {
    await onlyAdministrators(ctx, 'forget-administrators');
    return false;
  }
  if (sure) {
    await questions.removeOf(chat.id);
    await chats.remove(chat.id);
  }
  await show(ctx, { body: sure ? ctx.reader.l10n.html('forget-done') : ctx.reader.l10n.html('forget-kept') });
  if (sure) await clearChatMenu(ctx);
  return sure;
}
