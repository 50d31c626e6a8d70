import type { Api } from 'grammy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadL10n } from '../../src/bot/locales/load.ts';
import { updateProfile } from '../../src/bot/profile.ts';
import { locales } from '../../src/locale.ts';
import { type Derek, startDerek } from '../conversation.ts';

let derek: Derek;
let api: Api;
const languages = loadL10n('locales');
const update = (ended = new AbortController().signal) =>
  updateProfile(api, derek.facts(), languages, 'en', ended);
const changes = () => derek.world.calls.filter(({ name }) => name.startsWith('setMy')).length;

beforeAll(async () => {
  derek = await startDerek();
  api = derek.bot.api as unknown as Api;
});
afterAll(() => derek.close());

test('sets name, descriptions and menus in every language, and nothing a second time', async () => {
  // Five editions (four languages and the default) of a name, two descriptions and three menus.
  expect(await update()).toBeGreaterThan(20);
  const before = changes();
  expect(await update()).toBe(0);
  expect(changes()).toBe(before);
});

test('sets again only what somebody changed', async () => {
  await api.setMyDescription('something else', { language_code: 'kk' });
  expect(await update()).toBe(1);
  expect((await api.getMyDescription({ language_code: 'kk' })).description).toBe(
    languages.kk.text('bot-description'),
  );
});

describe.each(locales)('in an app in %s', (locale) => {
  test('a private chat, a group and its administrators each see their menu, topics first', () => {
    const person = derek.world.addPerson({ firstName: 'One', languageCode: locale });
    const member = derek.world.addPerson({ firstName: 'Other', languageCode: locale });
    const group = derek.world.addGroup({ title: 'Group', members: [member], administrators: [person] });
    const names = (chat: typeof group, user: typeof person) =>
      derek.world.commandsFor(chat, user).map(({ command }) => command);

    const inPrivate = derek.world.commandsFor(derek.world.privateChat(person), person);
    expect(inPrivate[0]).toEqual({ command: 'ai', description: derek.facts().topic('ai')?.about[locale] });
    expect(inPrivate.map(({ command }) => command)).toContain('mydata');
    expect(names(group, member)).not.toContain('language');
    expect(names(group, member)).toContain('minerals');
    expect(names(group, person)).toContain('language');
  });
});

test('asks nothing more when the bot stops, and does not wait for Telegram', async () => {
  const stopping = new AbortController();
  stopping.abort();
  const before = derek.world.calls.length;
  expect(await update(stopping.signal)).toBe(0);
  expect(derek.world.calls.length).toBe(before);
});
