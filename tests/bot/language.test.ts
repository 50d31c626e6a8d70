import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { negotiateLocale } from '../../src/bot/locales/negotiate.ts';
import { locales } from '../../src/locale.ts';
import { type Derek, startDerek } from '../conversation.ts';

let derek: Derek;
beforeAll(async () => {
  derek = await startDerek();
});
afterAll(() => derek.close());

const ownNames = { kk: 'Қазақша', ru: 'Русский', en: 'English', tr: 'Türkçe' };
const chosen = {
  kk: 'Енді қазақша жауап беремін.',
  ru: 'Теперь я отвечаю по-русски.',
  en: 'I will answer in English from now on.',
  tr: 'Artık Türkçe yanıt vereceğim.',
};

test.each([
  ['kk', 'kk'],
  ['ru-KZ', 'ru'],
  ['en-GB', 'en'],
  ['tr', 'tr'],
  ['ky', 'ru'],
  ['uz', 'ru'],
  ['az', 'tr'],
  ['kaa', 'kk'],
  ['zh-hans', 'en'],
  ['de', 'en'],
  ['constructor', 'en'],
  ['', 'en'],
  [undefined, 'en'],
] as const)('an app in %s is answered in %s', (code, locale) => {
  expect(negotiateLocale(code, 'en')).toBe(locale);
});

describe.each(locales)('somebody chooses %s', (locale) => {
  test('and is answered in it from then on, whatever their app says', async () => {
    const reader = derek.talk('de');
    await reader.say('/language');
    await reader.press(locale === 'en' ? '✓ English' : ownNames[locale]);
    expect(reader.screen().text).toBe(chosen[locale]);
    await reader.say('/ai');
    expect(reader.screen().text).toContain(derek.facts().topic('ai')?.about[locale]);
    expect(await derek.chats.get(reader.chat.id)).toEqual({ locale });
  });

  test('and the command menu of the chat follows', async () => {
    const reader = derek.talk('de');
    await reader.say(`/language ${locale}`);
    const menu = derek.world.commandsFor(reader.chat, reader.user);
    expect(menu.find(({ command }) => command === 'minerals')?.description).toBe(
      derek.facts().topic('minerals')?.about[locale],
    );
    await reader.say('/forget');
    const [remove] = reader.screen().buttons.flat();
    await reader.press(remove ?? '');
    expect(derek.world.commandsFor(reader.chat, reader.user)).toEqual([]);
  });
});

describe('in a group', () => {
  test('an administrator sets the language for everybody; a member is told that only they can', async () => {
    const member = derek.world.addPerson({ firstName: 'Member', languageCode: 'en' });
    const administrator = derek.world.addPerson({ firstName: 'Administrator', languageCode: 'ru' });
    const group = derek.world.addGroup({
      title: 'Group',
      members: [member],
      administrators: [administrator],
    });
    const asMember = derek.talkIn(group, member);
    const asAdministrator = derek.talkIn(group, administrator);

    await asMember.say('/language');
    const refused = await asMember.press('Қазақша');
    expect(refused).toMatchObject({
      alert: true,
      text: 'Only administrators can change the language of this group.',
    });
    expect(await derek.chats.get(group.id)).toBeUndefined();

    // Who never wrote to Derek cannot be reached in private; the group has its peace all the same.
    expect(await asMember.say('/language kk')).toEqual([]);
    const inPrivate = derek.talkIn(derek.world.privateChat(member), member);
    await inPrivate.say('/help');
    expect(await asMember.say('/language kk')).toEqual([]);
    expect(inPrivate.screen().text).toBe('In the group “Group” only administrators can do that.');

    await asAdministrator.say('/language');
    await asAdministrator.press('Қазақша');
    expect(await derek.chats.get(group.id)).toEqual({ locale: 'kk' });
    await asMember.say('/ai');
    expect(asMember.screen().text).toContain(derek.facts().topic('ai')?.about.kk);
  });

  test('an anonymous administrator may, a channel that writes in the group may not', async () => {
    const administrator = derek.world.addPerson({ firstName: 'Administrator', languageCode: 'en' });
    const group = derek.world.addGroup({ title: 'Group', members: [], administrators: [administrator] });
    const talk = derek.talkIn(group, administrator);
    await talk.say('/language tr', { asChat: group });
    expect(talk.screen().text).toBe(chosen.tr);
    const channel = derek.world.addChannel({ title: 'Channel', administrators: [administrator] });
    await talk.say('/language ru', { asChat: channel });
    expect(await derek.chats.get(group.id)).toEqual({ locale: 'tr' });
  });

  test('without a choice, a press by somebody with another language does not turn the message', async () => {
    const kazakh = derek.world.addPerson({ firstName: 'One', languageCode: 'kk' });
    const turk = derek.world.addPerson({ firstName: 'Other', languageCode: 'tr' });
    const group = derek.world.addGroup({ title: 'Group', members: [kazakh, turk] });
    await derek.talkIn(group, kazakh).say('/cooperation');
    await derek.talkIn(group, turk).press('Келесі ›');
    expect(derek.talkIn(group, turk).screen().text).toContain(derek.facts().topic('cooperation')?.about.kk);
  });

  test('what was set stays when the group becomes a supergroup', async () => {
    const administrator = derek.world.addPerson({ firstName: 'Administrator', languageCode: 'en' });
    const group = derek.world.addGroup({
      title: 'Group',
      type: 'group',
      members: [],
      administrators: [administrator],
    });
    await derek.talkIn(group, administrator).say('/language kk');
    const supergroup = derek.world.upgradeToSupergroup(group);
    await derek.world.settled();
    const talk = derek.talkIn(supergroup, administrator);
    await talk.say('/ai');
    expect(talk.screen().text).toContain(derek.facts().topic('ai')?.about.kk);
    expect(await derek.chats.get(group.id)).toBeUndefined();
  });
});
