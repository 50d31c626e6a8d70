import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/locale.ts';
import { type Derek, screenOf, startDerek, type Talk } from '../conversation.ts';

let derek: Derek;
beforeAll(async () => {
  derek = await startDerek();
});
afterAll(() => derek.close());

const six = ['/ai', '/compute', '/egov', '/fintech', '/talent', '/startups'];

const words = {
  kk: {
    quiet: '«Readers» тобында осы минутта жауап онсыз да көп болды',
    enough: 'Бір минутқа сұрақ көп болды.',
    chosen: 'Енді қазақша жауап беремін.',
  },
  ru: {
    quiet: 'В группе «Readers» за эту минуту и так уже много ответов',
    enough: 'Для одной минуты вопросов многовато.',
    chosen: 'Теперь я отвечаю по-русски.',
  },
  en: {
    quiet: 'There have been enough answers in the group “Readers” for this minute',
    enough: 'That is a lot of questions for one minute.',
    chosen: 'I will answer in English from now on.',
  },
  tr: {
    quiet: '“Readers” grubunda bu dakika yeterince yanıt verildi',
    enough: 'Bir dakika için çok soru oldu.',
    chosen: 'Artık Türkçe yanıt vereceğim.',
  },
} as const;

/** A group with a member and an administrator, who has a private chat with Derek. */
function readers(languageCode = 'en') {
  const [user, boss] = ['Member', 'Administrator'].map((firstName) =>
    derek.world.addPerson({ firstName, languageCode }),
  );
  if (!user || !boss) throw new Error('nobody');
  const chat = derek.world.addGroup({ title: 'Readers', members: [user], administrators: [boss] });
  return {
    chat,
    member: derek.talkIn(chat, user),
    administrator: derek.talkIn(chat, boss),
    inPrivate: derek.talkIn(derek.world.privateChat(boss), boss),
  };
}

async function sayAll(talk: Talk, texts: readonly string[]): Promise<readonly number[]> {
  const counts = [];
  for (const text of texts) counts.push((await talk.say(text)).length);
  return counts;
}

/** Six answers, and the line that it is enough. */
async function exhaust(talk: Talk): Promise<void> {
  expect(await sayAll(talk, [...six, '/blockchain', '/ai'])).toEqual([1, 1, 1, 1, 1, 1, 1, 0]);
}

describe.each(locales)('after six answers in a minute, in %s', (locale) => {
  test('what an administrator changes is done, and told in private instead of in the group', async () => {
    const { chat, member, administrator, inPrivate } = readers(locale);
    await inPrivate.say('/help');
    await exhaust(member);
    const before = derek.world.history(chat).length;
    expect(await administrator.say(`/language ${locale}`)).toEqual([]);
    expect(await derek.chats.get(chat.id)).toEqual({ locale });
    expect(inPrivate.screen().text).toContain(words[locale].quiet);
    expect(inPrivate.screen().text).toContain(words[locale].chosen);
    expect(inPrivate.screen().buttons).toEqual([]);
    // Only what the administrator wrote.
    expect(derek.world.history(chat)).toHaveLength(before + 1);
  });

  test('a change that comes first gets the last answer, with the line that it is enough', async () => {
    const { chat, member, administrator } = readers(locale);
    expect(await sayAll(member, six)).toEqual([1, 1, 1, 1, 1, 1]);
    const [answer] = await administrator.say(`/language ${locale}`);
    const { text } = screenOf(answer ?? administrator.screen().message);
    expect(text).toContain(words[locale].chosen);
    expect(text).toContain(words[locale].enough);
    expect(await derek.chats.get(chat.id)).toEqual({ locale });
    expect(await sayAll(member, ['/blockchain'])).toEqual([0]);
  });
});

describe('after six answers in a minute', () => {
  test('digests are set up quietly, also by what answers a question of Derek’s', async () => {
    const { chat, member, administrator, inPrivate } = readers();
    await inPrivate.say('/help');
    await administrator.say('/subscribe minerals');
    const settings = administrator.screen().message.message_id;
    await administrator.press('Filter');
    await administrator.press('Add words');
    const prompt = administrator.screen().message.message_id;
    await sayAll(member, [...six, '/blockchain']);

    expect(await administrator.say('gallium', { replyTo: prompt })).toEqual([]);
    const kept = () => derek.digests.subscription({ chatId: chat.id });
    expect(await kept()).toMatchObject({ filter: ['gallium'] });
    expect(inPrivate.screen().text).toContain('Only about: “gallium”');
    const shown = derek.world.history(chat).find(({ message_id: id }) => id === settings);
    expect(shown?.text).toContain('gallium');

    expect(await administrator.say('x'.repeat(200), { replyTo: prompt })).toEqual([]);
    expect(inPrivate.screen().text).toContain('Please reply with words or names');
    expect(await sayAll(administrator, ['/subscribe ai 10:05', '/unsubscribe minerals'])).toEqual([0, 0]);
    expect(await kept()).toMatchObject({ topics: { ai: { on: true } }, schedule: { time: '10:05' } });
    expect((await kept())?.topics['minerals']?.on ?? false).toBe(false);
  });

  test('a question of Derek’s, asked again as the last answer, says that it is enough', async () => {
    const { member, administrator } = readers();
    await administrator.say('/subscribe minerals');
    await administrator.press('Filter');
    await administrator.press('Add words');
    const prompt = administrator.screen().message.message_id;
    expect(await sayAll(member, six.slice(1))).toEqual([1, 1, 1, 1, 1]);
    const [again] = await administrator.say('x'.repeat(200), { replyTo: prompt });
    expect(again?.text).toContain('Please reply with words or names');
    expect(again?.text).toContain(words.en.enough);
    await administrator.say('gallium', { replyTo: again?.message_id ?? 0 });
    expect(await derek.digests.subscription({ chatId: member.chat.id })).toMatchObject({
      filter: ['gallium'],
    });
  });

  test('an anonymous administrator’s change is done, and nobody hears of it', async () => {
    const { chat, member, administrator, inPrivate } = readers();
    await inPrivate.say('/help');
    const { message } = inPrivate.screen();
    await exhaust(member);
    expect(await administrator.say('/language kk', { asChat: chat })).toEqual([]);
    expect(await derek.chats.get(chat.id)).toEqual({ locale: 'kk' });
    expect(inPrivate.screen().message).toEqual(message);
  });

  test('so is that of one who never wrote to Derek', async () => {
    const { chat, member, administrator } = readers();
    await exhaust(member);
    expect(await administrator.say('/language ru')).toEqual([]);
    expect(await derek.chats.get(chat.id)).toEqual({ locale: 'ru' });
  });

  test('what only opens a page waits as everything else', async () => {
    const { chat, member, administrator } = readers();
    await administrator.say('/language en');
    await sayAll(member, [...six, '/blockchain']);
    expect(await sayAll(administrator, ['/subscribe', '/language', '/forget', '/unsubscribe'])).toEqual([
      0, 0, 0, 0,
    ]);
    expect(await derek.chats.get(chat.id)).toEqual({ locale: 'en' });
  });
});

describe('only what Derek answers counts', () => {
  test('not the commands of other bots, which get no line either', async () => {
    const { member } = readers();
    const others = Array.from({ length: 10 }, () => '/weather');
    const named = ['/ai@another_bot', '/start@another_bot'];
    expect(await sayAll(member, [...others, ...named])).toEqual(Array(12).fill(0));
    await sayAll(member, six);
    expect(await sayAll(member, others)).toEqual(Array(10).fill(0));
    expect(member.screen().text).not.toContain(words.en.enough);
    const [line] = await member.say('/weather@derek_playground_bot');
    expect(line?.text).toContain(words.en.enough);
  });

  test('not what a member may not change, nor what curators see in private', async () => {
    const { member } = readers();
    const refused = ['/language kk', '/forget', '/subscribe', '/subscribe minerals', '/questions', '/status'];
    expect(await sayAll(member, [...refused, ...refused])).toEqual(Array(12).fill(0));
    await exhaust(member);
  });

  test('a command without a name that Derek knows is answered, and counts', async () => {
    const { member } = readers();
    const known = ['/start', '/help', '/topics', '/latest', '/ai', '/sources', '/about'];
    expect(await sayAll(member, known)).toEqual(Array(7).fill(1));
    expect(member.screen().text).toContain(words.en.enough);
  });
});

test('the page of the settings is shown each time, never pointed to', async () => {
  const { administrator } = readers();
  for (const command of ['/subscribe', '/forget', '/subscribe', '/forget']) {
    const [answer] = await administrator.say(command);
    expect(answer?.text).not.toContain('Just answered above');
  }
});
