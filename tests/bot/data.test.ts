import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/locale.ts';
import { type Derek, startDerek } from '../conversation.ts';

let derek: Derek;
beforeAll(async () => {
  derek = await startDerek({ contact: '@derek_curators' });
});
afterAll(() => derek.close());

const words = {
  kk: {
    nothing: 'Бұл чат туралы ештеңе сақталмаған.',
    remove: 'Өшіру',
    removed: 'Өшірілді.',
    name: 'Қазақша',
    alone: '/forget мұны өшіреді.',
    aloneOnly: '/forget оны өшіреді.',
    group: 'топтың әкімшісі /forget арқылы өшіре алады.',
  },
  ru: {
    nothing: 'Об этом чате ничего не хранится.',
    remove: 'Удалить',
    removed: 'Удалено.',
    name: 'Русский',
    alone: '/forget удалит их.',
    aloneOnly: '/forget удаляет это.',
    group: 'может администратор группы командой /forget.',
  },
  en: {
    nothing: 'Nothing is stored about this chat.',
    remove: 'Delete',
    removed: 'Deleted.',
    name: 'English',
    alone: '/forget deletes it.',
    aloneOnly: '/forget deletes it.',
    group: 'An administrator of this group can have it deleted with /forget.',
  },
  tr: {
    nothing: 'Bu sohbet hakkında hiçbir şey saklanmıyor.',
    remove: 'Sil',
    removed: 'Silindi.',
    name: 'Türkçe',
    alone: '/forget bunları siler.',
    aloneOnly: '/forget siler.',
    group: 'grubun bir yöneticisi /forget ile silebilir.',
  },
};

describe.each(locales)('what is kept of a person, in %s', (locale) => {
  test('is nothing at first, then the chat and its language, then nothing again', async () => {
    const reader = derek.talk(locale);
    await reader.say('/ai');
    await reader.say('/mydata');
    expect(reader.screen().text).toBe(words[locale].nothing);

    await reader.say(`/language ${locale}`);
    await reader.say('/mydata');
    expect(reader.screen().text).toContain(String(reader.chat.id));
    expect(reader.screen().text).toContain(words[locale].name);

    await reader.say('/forget');
    expect(await derek.chats.get(reader.chat.id)).toEqual({ locale });
    await reader.press(words[locale].remove);
    expect(reader.screen().text).toContain(words[locale].removed);
    expect(await derek.chats.get(reader.chat.id)).toBeUndefined();
  });

  test('/privacy names the two commands, /about the counts and who to write to', async () => {
    const reader = derek.talk(locale);
    await reader.say('/privacy');
    expect(reader.screen().text).toMatch(/\/mydata.*\/forget/s);
    await reader.say('/about');
    for (const figure of [derek.facts().size, derek.facts().usage().length, 4]) {
      expect(reader.screen().text).toMatch(new RegExp(`(?<!\\d)${figure}(?!\\d)`));
    }
    expect(reader.screen().text).toContain('@derek_curators');
  });

  test('/mydata and /privacy tell who may delete: the person alone, in a group its administrators', async () => {
    const { alone, aloneOnly, group } = words[locale];
    const reader = derek.talk(locale);
    const administrator = derek.world.addPerson({ firstName: 'Administrator', languageCode: locale });
    const members = [reader.user];
    const chat = derek.world.addGroup({ title: 'Group', members, administrators: [administrator] });
    const inGroup = derek.talkIn(chat, reader.user);
    for (const talk of [reader, derek.talkIn(chat, administrator)]) await talk.say(`/language ${locale}`);
    for (const [command, own] of Object.entries({ '/mydata': alone, '/privacy': aloneOnly })) {
      await reader.say(command);
      expect(reader.screen().text).toContain(own);
      expect(reader.screen().text).not.toContain(group);
      await inGroup.say(command);
      expect(inGroup.screen().text).toContain(group);
      expect(inGroup.screen().text).not.toContain(own);
    }
  });

  test('/help names every command of the menu', async () => {
    const reader = derek.talk(locale);
    await reader.say('/help');
    for (const command of ['ai', 'cooperation', 'latest', 'random', 'fact', 'sources', 'forget', 'help']) {
      expect(reader.screen().text).toContain(`/${command} — `);
    }
  });
});

test('/forget can be taken back', async () => {
  const reader = derek.talk('en');
  await reader.say('/language tr');
  await reader.say('/forget');
  await reader.press('Kalsın');
  expect(reader.screen().text).toBe('Hiçbir şey silinmedi.');
  expect(await derek.chats.get(reader.chat.id)).toEqual({ locale: 'tr' });
});

test('in a group only an administrator removes its settings', async () => {
  const member = derek.world.addPerson({ firstName: 'Member', languageCode: 'en' });
  const administrator = derek.world.addPerson({ firstName: 'Administrator', languageCode: 'en' });
  const group = derek.world.addGroup({ title: 'Group', members: [member], administrators: [administrator] });
  const asMember = derek.talkIn(group, member);
  await derek.talkIn(group, administrator).say('/language en');
  expect(await asMember.say('/forget')).toEqual([]);
  await derek.talkIn(group, administrator).say('/forget');
  expect(await asMember.press('Delete')).toMatchObject({ alert: true });
  expect(await derek.chats.get(group.id)).toEqual({ locale: 'en' });
  await derek.talkIn(group, administrator).press('Delete');
  expect(await derek.chats.get(group.id)).toBeUndefined();
});
