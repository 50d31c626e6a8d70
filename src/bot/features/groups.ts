import type { ChatMemberUpdated, Message } from 'grammy/types';
import type { ChatChange, ChatChanges } from '../chatChanges.ts';
import type { DerekContext } from '../context.ts';
import { Feature } from '../feature.ts';
import { reply } from '../show.ts';

/** What becomes of groups: Derek is added, with one greeting; removed, and forgets; a group becomes a supergroup. */
export function groupsFeature(changes: Pick<ChatChanges, 'follow'>): Feature {
  const feature = new Feature();
  // Every update passes here, and grammY builds what stands behind an `on` anew each time: looking costs less.
  feature.use((ctx, next) => {
    if (ctx.myChatMember) return membership(ctx, ctx.myChatMember, changes);
    const moved = ctx.message && migration(ctx.message);
    return moved ? changes.follow(moved) : next();
  });
  return feature;
}

const inside: readonly string[] = ['member', 'administrator', 'restricted', 'creator'];

/** Promotion and demotion change nothing that is kept; who blocks Derek in private may come back to what was set. */
async function membership(
  ctx: DerekContext,
  { chat, old_chat_member: before, new_chat_member: now }: ChatMemberUpdated,
  changes: Pick<ChatChanges, 'follow'>,
): Promise<void> {
  if (chat.type === 'private') return;
  const [wasIn, isIn] = [before, now].map(({ status }) => inside.includes(status));
  if (wasIn && !isIn) await changes.follow({ kind: 'left', chatId: chat.id });
  // A channel is no place for a greeting: nobody could answer there.
  if (!wasIn && isIn && chat.type !== 'channel') {
    await reply(ctx, { body: ctx.reader.l10n.html('group-greeting', { mention: `@${ctx.me.username}` }) });
  }
}

/** Telegram tells it twice, in the old chat and in the new one; either alone may arrive. */
function migration(message: Message): ChatChange | undefined {
  const { chat, migrate_to_chat_id: to, migrate_from_chat_id: from } = message;
  if (to !== undefined) return { kind: 'moved', from: chat.id, to };
  return from === undefined ? undefined : { kind: 'moved', from, to: chat.id };
}
