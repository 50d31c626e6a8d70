import type { Message } from 'grammy/types';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/locale.ts';
import { type Derek, screenOf, startDerek } from '../conversation.ts';

let derek: Derek;
const curators: number[] = [];
beforeAll(async () => {
  derek = await startDerek({ curators });
});
afterEach(async () => {
  await derek.questions.remove((await derek.questions.all()).map(({ id }) => id));
});
afterAll(() => derek.close());

const nonsense = 'qzxvw plmkij bnhgvt';
const fact = 'alem-cloud-power';

const words = {
  kk: {
    pass: 'Кураторларға жіберу',
    alone: '/forget оны өшіреді.',
    group: 'топтың әкімшісі /forget',
    undelivered: 'Жауап берілді: 1.\nЖеткізілмеді: 1. /questions тізімінде қалды.',
  },
  ru: {
    pass: 'Передать кураторам',
    alone: '/forget удалит всё это.',
    group: 'администратор группы командой /forget',
    undelivered: 'Отвечено: 1.\nНе удалось доставить: 1. Осталось в /questions.',
  },
  en: {
    pass: 'Pass it on',
    alone: '/forget deletes it.',
    group: 'An administrator of this group can have it deleted with /forget.',
    undelivered: 'Answered: 1.\nCould not be delivered: 1. Still in /questions.',
  },
  tr: {
    pass: 'Editörlere ilet',
    alone: '/forget bunları siler.',
    group: 'grubun bir yöneticisi /forget',
    undelivered: 'Yanıtlanan: 1.\nİletilemeyen: 1. /questions listesinde kaldı.',
  },
} as const;

function someone(languageCode = 'en') {
  return derek.world.addPerson({ firstName: 'Somebody', languageCode });
}

/** A forum in which somebody passed the question on, in General. */
async function forumThatAsks(languageCode = 'en') {
  const [member, administrator] = [someone(languageCode), someone(languageCode)];
  const chat = derek.world.addGroup({
    title: 'Forum',
    members: [member],
    administrators: [administrator],
    isForum: true,
  });
  const asker = derek.talkIn(chat, member);
  await asker.say(`@${derek.world.bot.username} ${nonsense}`);
  return { chat, asker, administrator: derek.talkIn(chat, administrator) };
}

function deskOf(languageCode: string) {
  const desk = derek.talk(languageCode);
  curators.push(desk.user.id);
  return desk;
}

/** The messages in which the fact stands. */
const statement = (messages: readonly Message[]) =>
  messages.filter((message) =>
    screenOf(message).text.includes(derek.facts().fact(fact)?.text.en ?? 'no such fact'),
  );

describe.each(locales)('a question that is passed on, in %s', (locale) => {
  test('can be deleted by whoever asked it in private, and by the administrators of a group', async () => {
    const reader = derek.talk(locale);
    await reader.say(nonsense);
    expect(reader.screen().text).toContain(words[locale].alone);
    await reader.press(words[locale].pass);
    expect(reader.screen().text).toContain(words[locale].alone);
    await derek.questions.removeOf(reader.chat.id);

    const { chat, asker, administrator } = await forumThatAsks(locale);
    expect(asker.screen().text).toContain(words[locale].group);
    expect(asker.screen().text).not.toContain(words[locale].alone);
    await asker.press(words[locale].pass);
    expect(asker.screen().text).toContain(words[locale].group);
    expect(asker.screen().text).not.toContain(words[locale].alone);

    expect(await asker.say('/forget')).toEqual([]);
    expect(await derek.questions.all()).toMatchObject([{ chatId: chat.id }]);
    await administrator.say('/forget');
    await administrator.press(administrator.screen().buttons.flat()[0] ?? '');
    expect(await derek.questions.all()).toEqual([]);
  });

  test('goes on waiting where Telegram refuses the answer, and the next one is answered', async () => {
    const desk = deskOf(locale);
    const { chat, asker } = await forumThatAsks();
    await asker.press('Pass it on');
    const reader = derek.talk('en');
    await reader.say(nonsense);
    await reader.press('Pass it on');
    const [first] = await derek.questions.all();
    expect(first?.chatId).toBe(chat.id);

    derek.world.closeForumTopic(chat);
    await desk.say(`/answer ${first?.id} ${fact}`);
    expect(desk.screen().text).toBe(words[locale].undelivered);
    expect(statement([reader.screen().message])).toHaveLength(1);
    expect(await derek.questions.all()).toEqual([first]);
    expect(derek.log.filter(({ question }) => question === first?.id)).toMatchObject([
      { level: 40, refusal: expect.stringContaining('TOPIC_CLOSED') },
    ]);

    derek.world.reopenForumTopic(chat);
    await desk.say(`/answer ${first?.id} ${fact}`);
    expect(statement(derek.world.history(chat))).toHaveLength(1);
    expect(statement(derek.world.history(reader.chat))).toHaveLength(1);
    expect(await derek.questions.all()).toEqual([]);
  });
});

test.each([
  [400, 'Bad Request: not enough rights to send text messages to the chat', 1],
  [400, 'Bad Request: chat not found', 0],
  [403, 'Forbidden: bot was kicked from the supergroup chat', 0],
] as const)(
  'after %i “%s” for one asker the other is answered, and %i waits',
  async (code, description, left) => {
    const desk = deskOf('en');
    const [one, other] = [derek.talk('en'), derek.talk('en')];
    for (const reader of [one, other]) {
      await reader.say(nonsense);
      await reader.press('Pass it on');
    }
    const [first] = await derek.questions.all();
    derek.world.failNext({ method: 'sendMessage', chat: one.chat.id, code, description });
    await desk.say(`/answer ${first?.id} ${fact}`);
    expect(statement([other.screen().message])).toHaveLength(1);
    expect(await derek.questions.all()).toEqual(left === 1 ? [first] : []);
  },
);
