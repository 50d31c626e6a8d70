import type { MenuButton } from 'grammy/types';
import { z } from 'zod';
import type { Profile } from '../../world/profile.ts';
import type { WorldState } from '../../world/state.ts';
import { findChat } from '../chats.ts';
import { badRequest, stricter } from '../errors.ts';
import { type Method, method } from '../method.ts';
import { integer, json, languageCode } from '../parameters.ts';

/** The pair of methods for one of the bot's texts. `limit`: UTF-16 code units. */
function textMethods(part: keyof Profile, suffix: string, field: string, limit: number): Method[] {
  const fields = { [field]: z.string().default(''), language_code: languageCode };
  const set = method(`setMy${suffix}`, z.strictObject(fields), (input, { state }) => {
    const text = String(input[field] ?? '').trim();
    if (text.length > limit)
      throw stricter(`parameter "${field}": at most ${limit} characters, not ${text.length}`);
    state.profile[part].set(text, String(input['language_code'] ?? ''));
    state.events.emit({ type: 'changed' });
    return true;
  });
  const get = method(
    `getMy${suffix}`,
    z.strictObject({ language_code: languageCode }),
    (input, { state }) => ({
      [field]: state.profile[part].get(input.language_code),
    }),
  );
  return [set, get];
}

const menuButton = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('commands') }),
  z.strictObject({ type: z.literal('default') }),
  z.strictObject({
    type: z.literal('web_app'),
    text: z.string().min(1),
    web_app: z.strictObject({ url: z.url({ protocol: /^https$/ }) }),
  }),
]);

const setChatMenuButton = method(
  'setChatMenuButton',
  z.strictObject({ chat_id: integer.optional(), menu_button: json(menuButton).optional() }),
  (input, { state }) => {
    const button: MenuButton = input.menu_button ?? { type: 'default' };
    menuHolder(state, input.chat_id).menuButton = button;
    return true;
  },
);

const getChatMenuButton = method(
  'getChatMenuButton',
  z.strictObject({ chat_id: integer.optional() }),
  (input, { state }) =>
    menuHolder(state, input.chat_id).menuButton ?? state.defaultMenu.menuButton ?? { type: 'commands' },
);

/** A private chat, or without one what holds for all of them. */
function menuHolder(state: WorldState, chatId: number | undefined): { menuButton?: MenuButton } {
  if (chatId === undefined) return state.defaultMenu;
  const record = findChat(state, chatId);
  if (record.chat.type !== 'private') throw badRequest('private chat not found');
  return record;
}

export const profileMethods: readonly Method[] = [
  ...textMethods('name', 'Name', 'name', 64),
  ...textMethods('description', 'Description', 'description', 512),
  ...textMethods('shortDescription', 'ShortDescription', 'short_description', 120),
  setChatMenuButton,
  getChatMenuButton,
];
