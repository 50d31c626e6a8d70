import { describe, expect, test } from 'vitest';
import { refusal, runPlayground } from './helpers.ts';

const menu = (...names: string[]) => names.map((command) => ({ command, description: `About ${command}` }));

describe('Commands', () => {
  test('are kept by scope and language, without any fallback', async () => {
    const { call } = await runPlayground();
    await call('setMyCommands', { commands: menu('help') });
    await call('setMyCommands', {
      commands: menu('ai'),
      language_code: 'kk',
      scope: { type: 'all_private_chats' },
    });
    const get = async (payload: object) => (await call('getMyCommands', payload)).result;
    expect(await get({})).toEqual(menu('help'));
    expect(await get({ language_code: 'kk' })).toEqual([]);
    expect(await get({ language_code: 'kk', scope: { type: 'all_private_chats' } })).toEqual(menu('ai'));
    await call('deleteMyCommands', { scope: '{"type":"all_private_chats"}', language_code: 'kk' });
    expect(await get({ language_code: 'kk', scope: { type: 'all_private_chats' } })).toEqual([]);
  });

  test('are shown from the narrowest scope on, the language before the rest', async () => {
    const { call, world, reader, chat } = await runPlayground();
    const owner = world.addPerson({ firstName: 'Administrator', languageCode: 'zh-hans' });
    const group = world.addGroup({ title: 'Readers', members: [reader], administrators: [owner] });
    const shown = (place: typeof chat, user: typeof reader) =>
      world.commandsFor(place, user).map(({ command }) => command);
    const set = (name: string, scope: object, language_code = '') =>
      call('setMyCommands', { commands: menu(name), scope, language_code });

    expect(shown(chat, reader)).toEqual([]);
    await set('default', { type: 'default' });
    await set('zh', { type: 'default' }, 'zh');
    expect([shown(chat, reader), shown(group, owner)]).toEqual([['default'], ['zh']]);
    await set('kk', { type: 'default' }, 'kk');
    await set('private', { type: 'all_private_chats' });
    expect([shown(chat, reader), shown(group, reader)]).toEqual([['private'], ['kk']]);
    await set('groups', { type: 'all_group_chats' });
    await set('administrators', { type: 'all_chat_administrators' });
    expect([shown(group, reader), shown(group, owner)]).toEqual([['groups'], ['administrators']]);
    await set('chat', { type: 'chat', chat_id: group.id });
    expect([shown(group, reader), shown(group, owner)]).toEqual([['chat'], ['chat']]);
    await set('chiefs', { type: 'chat_administrators', chat_id: group.id });
    expect([shown(group, reader), shown(group, owner)]).toEqual([['chat'], ['chiefs']]);
    await set('one', { type: 'chat_member', chat_id: group.id, user_id: owner.id });
    expect([shown(group, reader), shown(group, owner)]).toEqual([['chat'], ['one']]);
    world.setLanguage(reader, undefined);
    expect(shown(chat, reader)).toEqual(['private']);
  });

  test.each([
    ['capitals', [{ command: 'Help', description: 'a' }], 'BOT_COMMAND_INVALID'],
    ['33 characters', [{ command: 'x'.repeat(33), description: 'a' }], 'BOT_COMMAND_INVALID'],
    ['no description', [{ command: 'a', description: ' ' }], 'BOT_COMMAND_DESCRIPTION_INVALID'],
    [
      'a long description',
      [{ command: 'a', description: 'x'.repeat(257) }],
      'BOT_COMMAND_DESCRIPTION_INVALID',
    ],
    ['101 of them', menu(...Array.from({ length: 101 }, (_, i) => `a${i}`)), 'BOT_COMMANDS_TOO_MUCH'],
    ['one twice', menu('a', 'a'), 'playground: a command stands twice in the list'],
  ])('are refused: %s', async (_, commands, description) => {
    const { call } = await runPlayground();
    expect(await call('setMyCommands', { commands })).toEqual(refusal(description));
  });

  test('are refused for a scope or a language that does not fit', async () => {
    const { call, chat, reader } = await runPlayground();
    const set = (more: object) => call('setMyCommands', { commands: menu('a'), ...more });
    expect(await set({ scope: { type: 'chat', chat_id: 42 } })).toEqual(refusal('chat not found'));
    expect(await set({ scope: { type: 'chat_member', chat_id: chat.id, user_id: reader.id } })).toEqual(
      refusal("can't use specified scope in private chats"),
    );
    expect(await set({ language_code: 'kaz' })).toEqual(refusal('invalid language code specified'));
  });
});

describe.each([
  ['Name', 'name', 64, 'Derek'],
  ['Description', 'description', 512, ''],
  ['ShortDescription', 'short_description', 120, ''],
])('setMy%s', (suffix, field, limit, unset) => {
  test('keeps a text per language, and one for everybody else', async () => {
    const { call } = await runPlayground();
    const set = (text: string, language_code?: string) =>
      call(`setMy${suffix}`, { [field]: text, language_code });
    const get = async (language_code?: string) =>
      (await call(`getMy${suffix}`, { language_code })).result[field];
    expect(await get()).toBe(unset);
    await set('For all');
    await set('Дерек', 'kk');
    expect([await get(), await get('kk'), await get('tr')]).toEqual(['For all', 'Дерек', 'For all']);
    await set('', 'kk');
    expect(await get('kk')).toBe('For all');
    expect((await set('x'.repeat(limit))).ok).toBe(true);
    expect((await set('x'.repeat(limit + 1))).ok).toBe(false);
  });
});

test('The menu button of one chat goes before that of all', async () => {
  const { call, chat } = await runPlayground();
  const get = async (payload = {}) => (await call('getChatMenuButton', payload)).result;
  expect(await get()).toEqual({ type: 'commands' });
  const app = { type: 'web_app', text: 'Open', web_app: { url: 'https://example.org/' } };
  await call('setChatMenuButton', { menu_button: app });
  expect(await get({ chat_id: chat.id })).toEqual(app);
  await call('setChatMenuButton', { chat_id: chat.id, menu_button: { type: 'commands' } });
  expect(await get({ chat_id: chat.id })).toEqual({ type: 'commands' });
});
