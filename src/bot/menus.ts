import type { BotCommand } from 'grammy/types';
import type { FactStore } from '../facts/store.ts';
import type { DerekContext } from './context.ts';
import type { L10n } from './locales/l10n.ts';
import { tolerate } from './tolerate.ts';

/** The commands that every chat has besides its topics, in the order of the menu. */
export const generalCommands = [
  'topics',
  'latest',
  'digest',
  'subscribe',
  'unsubscribe',
  'random',
  'timeline',
  'fact',
  'sources',
  'language',
  'why',
  'about',
  'privacy',
  'mydata',
  'forget',
  'help',
] as const;

// What a member of a group has no use for: only its administrators may change something there.
const forAdministrators: readonly string[] = ['subscribe', 'unsubscribe', 'language', 'mydata', 'forget'];

export type Audience = 'private' | 'group' | 'administrators';

/** The command menu for an audience: topics first. A description has 1–256 characters; the store's check sees to it. */
export function menuFor(audience: Audience, facts: FactStore, l10n: L10n): readonly BotCommand[] {
  const topics = facts.topics.map(({ id, about }) => ({
    command: id as string,
    description: about[l10n.locale],
  }));
  const general = generalCommands
    .filter((command) => audience !== 'group' || !forAdministrators.includes(command))
    .map((command) => ({ command: command as string, description: l10n.text(`command-${command}`) }));
  return [...topics, ...general];
}

/**
 * Telegram shows the menu in the app's language; a chat that chose another one gets a menu of its own. The
 * language is chosen whether or not Telegram takes the menu: a refusal is for the log, not for the person.
 */
export async function setChatMenu(ctx: DerekContext): Promise<void> {
  const chat = ctx.chat;
  if (!chat) return;
  const audience = chat.type === 'private' ? 'private' : 'group';
  const commands = menuFor(audience, ctx.reader.facts, ctx.reader.l10n);
  await tolerate(ctx, ctx.api.setMyCommands(commands, { scope: { type: 'chat', chat_id: chat.id } }));
}

/** Back to the menu in the app's language. */
export async function clearChatMenu(ctx: DerekContext): Promise<void> {
  if (!ctx.chat) return;
  await tolerate(ctx, ctx.api.deleteMyCommands({ scope: { type: 'chat', chat_id: ctx.chat.id } }));
}
