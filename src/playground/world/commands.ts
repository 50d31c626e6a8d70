import type { BotCommand, BotCommandScope } from 'grammy/types';
import { mainLanguage } from './profile.ts';

export interface Viewer {
  readonly chatId: number;
  readonly isPrivate: boolean;
  readonly userId: number;
  readonly isAdministrator: boolean;
  readonly languageCode: string | undefined;
}

export interface CommandMenus {
  set(scope: BotCommandScope, languageCode: string, commands: readonly BotCommand[]): void;
  /** Exactly this scope and language, without any fallback; empty when nothing was set. */
  get(scope: BotCommandScope, languageCode: string): readonly BotCommand[];
  delete(scope: BotCommandScope, languageCode: string): void;
  /** The first list that is set, going from the narrowest scope to the widest, the language's own before the common. */
  resolve(viewer: Viewer): readonly BotCommand[];
}

export function createCommandMenus(): CommandMenus {
  const menus = new Map<string, readonly BotCommand[]>();
  const get = (scope: BotCommandScope, languageCode: string) => menus.get(keyOf(scope, languageCode)) ?? [];
  return {
    get,
    set: (scope, languageCode, commands) => {
      menus.set(keyOf(scope, languageCode), commands);
    },
    delete: (scope, languageCode) => {
      menus.delete(keyOf(scope, languageCode));
    },
    resolve: (viewer) => {
      const language = mainLanguage(viewer.languageCode);
      const candidates = scopesFor(viewer).flatMap((scope) => [get(scope, language), get(scope, '')]);
      return candidates.find((commands) => commands.length > 0) ?? [];
    },
  };
}

function keyOf(scope: BotCommandScope, languageCode: string): string {
  const chat = 'chat_id' in scope ? scope.chat_id : '';
  const user = 'user_id' in scope ? scope.user_id : '';
  return `${scope.type}:${chat}:${user}:${languageCode}`;
}

/** Source: "Determining list of commands" under `BotCommandScope`. */
function scopesFor({ chatId, isPrivate, userId, isAdministrator }: Viewer): BotCommandScope[] {
  const chat: BotCommandScope = { type: 'chat', chat_id: chatId };
  if (isPrivate) return [chat, { type: 'all_private_chats' }, { type: 'default' }];
  const administrators: BotCommandScope[] = [{ type: 'chat_administrators', chat_id: chatId }];
  const allAdministrators: BotCommandScope[] = [{ type: 'all_chat_administrators' }];
  return [
    { type: 'chat_member', chat_id: chatId, user_id: userId },
    ...(isAdministrator ? administrators : []),
    chat,
    ...(isAdministrator ? allAdministrators : []),
    { type: 'all_group_chats' },
    { type: 'default' },
  ];
}
