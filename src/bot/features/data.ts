import type { QuestionStore } from '../../chats/questions.ts';
import type { ChatStore } from '../../chats/store.ts';
import type { Clock } from '../../clock.ts';
import type { DigestStore } from '../../digests/store.ts';
import { mayChangeSettings, onlyAdministrators } from '../administrators.ts';
import type { DerekContext } from '../context.ts';
import { isPrivate } from '../context.ts';
import { Feature } from '../feature.ts';
import { clearChatMenu } from '../menus.ts';
import { onCommand, onPress } from '../routes.ts';
import { show } from '../show.ts';
import { forgetQuestion, isNothing, type Kept, keptView, privacyView } from '../views/settings.ts';

export interface DataParts {
  readonly chats: ChatStore;
  readonly questions: QuestionStore;
  readonly digests: DigestStore;
  /** Forgets what `/why` would tell. */
  readonly forgetReasons: (chatId: number) => void;
  readonly clock: Clock;
}

/** `/privacy`, `/mydata`, `/forget`: what is kept, to see and to remove. */
export function dataFeature(parts: DataParts): Feature {
  const feature = new Feature();
  onCommand(feature, 'privacy', (ctx) => show(ctx, privacyView(ctx.reader, isPrivate(ctx))));
  onCommand(feature, 'mydata', async (ctx) => showKept(ctx, await keptOf(ctx, parts)));
  onCommand(feature, 'forget', (ctx) => askToForget(ctx, parts));
  onPress(feature, 'forget', async (ctx, { sure }) => {
    if ((await forget(ctx, sure, parts)) && ctx.chat) parts.forgetReasons(ctx.chat.id);
  });
  return feature;
}

async function keptOf(ctx: DerekContext, { questions, digests, clock }: DataParts): Promise<Kept> {
  const chatId = ctx.chatId ?? 0;
  const asked = (await questions.all()).filter((question) => question.chatId === chatId);
  const subscriptions = await digests.subscriptionsOf(chatId);
  return { chatId, settings: ctx.settings, questions: asked, subscriptions, now: clock().getTime() };
}

async function showKept(ctx: DerekContext, kept: Kept): Promise<void> {
  await show(ctx, keptView(kept, ctx.reader, isPrivate(ctx)));
}

async function askToForget(ctx: DerekContext, parts: DataParts): Promise<void> {
  if (!(await mayChangeSettings(ctx))) return onlyAdministrators(ctx, 'forget');
  const kept = await keptOf(ctx, parts);
  await (isNothing(kept) ? showKept(ctx, kept) : show(ctx, forgetQuestion(ctx.reader.l10n)));
}

/** Whether everything was removed. */
async function forget(
  ctx: DerekContext,
  sure: boolean,
  { chats, questions, digests }: DataParts,
): Promise<boolean> {
  const chat = ctx.chat;
  if (!chat || !(await mayChangeSettings(ctx))) {
    await onlyAdministrators(ctx, 'forget');
    return false;
  }
  if (sure) {
    await questions.removeOf(chat.id);
    await digests.removeChat(chat.id);
    await chats.remove(chat.id);
  }
  await show(ctx, { body: sure ? ctx.reader.l10n.html('forget-done') : ctx.reader.l10n.html('forget-kept') });
  if (sure) await clearChatMenu(ctx);
  return sure;
}
