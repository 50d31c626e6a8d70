import type { Chat, User } from 'grammy/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Localized, locales } from '../../src/locale.ts';
import { type Derek, type Screen, startDerek, type Talk, today } from '../conversation.ts';

let derek: Derek;
let now = today;
const curatorLanguage = 'en';
let curator: number;

beforeAll(async () => {
  const curators: number[] = [];
  derek = await startDerek({ now: () => now, curators });
  curator = derek.world.addPerson({ firstName: 'Curator', languageCode: curatorLanguage }).id;
  curators.push(curator);
});
afterAll(() => derek.close());

const words = {
  kk: {
    question: 'мемлекеттік қызметтердің қанша пайызын интернеттен алуға болады',
    nothing: 'Білмеймін.',
    pass: 'Кураторларға жіберу',
    passed: 'Жіберілді.',
    answered: 'деп сұраған едіңіз',
  },
  ru: {
    question: 'какая доля госуслуг доступна через интернет',
    nothing: 'Не знаю.',
    pass: 'Передать кураторам',
    passed: 'Передано.',
    answered: 'Вы спрашивали',
  },
  en: {
    question: 'what share of government services is available on the internet',
    nothing: 'I do not know.',
    pass: 'Pass it on',
    passed: 'Passed on.',
    answered: 'You asked',
  },
  tr: {
    question: 'kamu hizmetlerinin yüzde kaçı internetten alınabiliyor',
    nothing: 'Bilmiyorum.',
    pass: 'Editörlere ilet',
    passed: 'İletildi.',
    answered: 'diye sormuştunuz',
  },
} as const;
const nonsense = 'qzxvw plmkij bnhgvt';

describe.each(locales)('a question in one’s own words, in %s', (locale) => {
  test('is answered with one fact in full, in the reader’s language, whatever the question’s', async () => {
    for (const asked of locales) {
      const reader = derek.talk(locale);
      await reader.say(words[asked].question);
      const { text } = reader.screen();
      const shown = derek
        .facts()
        .latest()
        .find((fact) => text.includes(fact.text[locale]));
      expect(shown?.entities, text).toContain('egov');
      expect(text).toMatch(/9\d/);
    }
  });

  test('that the store cannot answer is said to be so, with an offer; only then it is kept, until /forget', async () => {
    const reader = derek.talk(locale);
    await reader.say(nonsense);
    expect(reader.screen().text).toContain(words[locale].nothing);
    expect(reader.screen().text).toContain('90');
    expect(await derek.questions.all()).toEqual([]);

    await reader.press(words[locale].pass);
    expect(reader.screen().text).toContain(words[locale].passed);
    expect(await derek.questions.all()).toMatchObject([
      { text: nonsense, locale, chatId: reader.chat.id, askedAt: now.toISOString() },
    ]);
    await reader.say('/mydata');
    expect(reader.screen().text).toMatch(/: 1$/m);
    expect(reader.screen().text).toContain(nonsense);
    await reader.say('/forget');
    await reader.press(reader.screen().buttons.flat()[0] ?? '');
    expect(await derek.questions.all()).toEqual([]);
    await reader.say('/why');
    expect(reader.screen().text).not.toContain(' · ');
  });

  test('/why tells which facts were considered, and what decided', async () => {
    const reader = derek.talk(locale);
    await reader.say('/why');
    expect(reader.screen().text).not.toContain(' · ');
    await reader.say(words[locale].question);
    const answer = reader.screen().text;
    await reader.say('/why');
    const considered = reader.screen().text.match(/(?<=^[\d.,]+ · )[a-z0-9-]+$/gm) ?? [];
    expect(considered.map((id) => derek.facts().fact(id)?.id)).toEqual(considered);
    expect(considered.length).toBeGreaterThan(0);
    const best = derek.facts().fact(considered[0] ?? '');
    // The newest of a chain is shown, whichever of them was found.
    const shown = best && (derek.facts().standing(best).newest ?? best);
    expect(answer).toContain(shown?.text[locale]);
  });
});

const whatIs: Localized<(name: string) => string> = {
  kk: (name) => `${name} деген не`,
  ru: (name) => `что такое ${name}`,
  en: (name) => `what is ${name}`,
  tr: (name) => `${name} nedir`,
};

describe('every system of the two articles', () => {
  /** Named there, and introduced by no fact of theirs. */
  const alsoNamed = [
    'alchemistx',
    'silicon-valley-residency',
    'it-park-uzbekistan',
    'aix',
    'us-critical-list',
    'eu-critical-list',
    'chip-production',
    'data-centres',
    'labour-market',
  ];

  const systems = () => {
    const facts = derek.facts();
    const articles = facts.latest().filter(({ covers }) => covers.some((claim) => /^k[az]-/.test(claim)));
    const introduced = articles.flatMap(({ introduces = [] }) => introduces);
    expect(introduced.length).toBeGreaterThan(15);
    const named = articles.flatMap(({ entities }) => entities).filter((id) => alsoNamed.includes(id));
    expect(new Set(named).size).toBe(alsoNamed.length);
    return [...new Set([...introduced, ...named])].map((id) => facts.entity(id));
  };

  const answeredFact = ({ message: { text = '', entities = [] } }: Screen) =>
    entities
      .filter(({ type }) => type === 'code')
      .map(({ offset, length }) => derek.facts().fact(text.slice(offset, offset + length)))
      .find(Boolean);

  test.each(locales)('is answered by a fact of it, by its name and by a question, in %s', async (locale) => {
    const reader = derek.talk(locale);
    for (const { id, name } of systems()) {
      for (const asked of [name[locale], whatIs[locale](name[locale])]) {
        await reader.say(asked);
        const screen = reader.screen();
        expect(answeredFact(screen)?.entities, `${asked} → ${screen.text}`).toContain(id);
      }
    }
  });
});

test.each(locales)(
  'the bare name of a topic asks back: the topic, or one of its facts, in %s',
  async (locale) => {
    const reader = derek.talk(locale);
    const topic = derek.facts().topic('fintech');
    const name = topic?.name[locale] ?? '';
    await reader.say(name);
    const { message, buttons } = reader.screen();
    const labels = buttons.flat();
    expect(labels).toHaveLength(4);
    expect(labels[0]).toBe(`${topic?.emoji} ${name}`);

    await reader.press(labels[1] ?? '', message);
    const fact = derek
      .facts()
      .latest()
      .find((each) => reader.screen().text.includes(each.text[locale]));
    expect(fact?.topics).toContain('fintech');
    await reader.say(name);
    await reader.press(labels[0] ?? '');
    expect(reader.screen().text).toContain(topic?.about[locale]);
    await reader.say(name);
    await reader.say('/why');
    expect(reader.screen().text).toMatch(/^[\d.,]+ · kaspi-/m);
  },
);

test('a reply to a fact may say little: it is read together with the fact', async () => {
  const reader = derek.talk('en');
  await reader.say('/fact ai-sana-reach');
  const { message } = reader.screen();
  await reader.say('and the partners?', { replyTo: message.message_id });
  expect(reader.screen().text).toContain('Coursera');
});

test('the address of a source brings the facts from it', async () => {
  const reader = derek.talk('en');
  const source = derek.facts().sources.find(({ id }) => (id as string) === 'kazinform-digital-sovereignty');
  await reader.say(`look at this ${source?.url}/?utm_source=chat`);
  expect(reader.screen().text).toContain('Facts from this source');
  expect(reader.screen().text).toContain(`${derek.facts().from(source?.id ?? ('' as never)).length} facts`);
});

test.each([
  ['4,096 letters', 'а'.repeat(4096)],
  ['4,096 words', 'ai '.repeat(1365)],
  ['emoji', '🦆'.repeat(2048)],
  ['combining marks', `a${'\u0301'.repeat(4000)}`],
  ['right-to-left text', 'ما هو الذكاء الاصطناعي '.repeat(100)],
  ['regular-expression characters', '(.*)+[a-z]{1,}\\d$^|'],
  ['a property of every object', 'constructor'],
  ['another one', '__proto__'],
])('%s as a question does no harm', async (_, text) => {
  const reader = derek.talk('en');
  const answers = await reader.say(text);
  expect(answers).toHaveLength(1);
  expect(derek.log.filter(({ level }) => level === 50)).toEqual([]);
});

test.each(['?', '👍', '?!.,;:—…', ' / '])('%j asks nothing, and gets the topics', async (text) => {
  const reader = derek.talk('en');
  await reader.say(text);
  expect(reader.screen().text).toContain('or choose a topic:');
});

describe('in a group', () => {
  const group = (languageCode = 'en', isForum = false) => {
    const [one, other, boss] = ['One', 'Other', 'Boss'].map((firstName) =>
      derek.world.addPerson({ firstName, languageCode }),
    );
    if (!one || !other || !boss) throw new Error('nobody');
    const chat = derek.world.addGroup({
      title: 'Group',
      members: [one, other],
      administrators: [boss],
      isForum,
    });
    return {
      chat,
      one: derek.talkIn(chat, one),
      other: derek.talkIn(chat, other),
      boss: derek.talkIn(chat, boss),
    };
  };

  test('speaks only when spoken to: by a mention or in a reply', async () => {
    const { one } = group();
    expect(await one.say('what is KazLLM')).toEqual([]);
    const [answer] = await one.say('@derek_playground_bot what is KazLLM');
    expect(answer?.text).toContain('KazLLM');
    expect(answer?.reply_to_message?.text).toContain('what is KazLLM');
    await one.say('what is Alem.cloud', { replyTo: answer?.message_id ?? 0 });
    expect(one.screen().text).toContain('Alem.cloud');
  });

  test('the same question within a minute, from anyone, is pointed to the answer above', async () => {
    const { one, other } = group();
    const [answer] = await one.say('/minerals');
    const [again] = await other.say('/minerals');
    expect(again?.text).toBe('Just answered above ↑');
    expect(again?.reply_to_message?.message_id).toBe(answer?.message_id);
  });

  test('after six answers in a minute one line, then quiet', async () => {
    const { one } = group();
    const commands = [
      '/ai',
      '/compute',
      '/egov',
      '/fintech',
      '/talent',
      '/startups',
      '/blockchain',
      '/connectivity',
    ];
    const answers = [];
    for (const command of commands) answers.push(await one.say(command));
    expect(answers.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1, 1, 0]);
    expect(answers[6]?.[0]?.text).toContain('a lot of questions');
  });

  test('what changes the group is done all the same, and counts; so does the word that it was answered above', async () => {
    const { chat, one, other, boss } = group();
    const said = [];
    for (const text of ['/subscribe minerals', '/language en', '/ai']) said.push(await boss.say(text));
    for (const text of ['/ai', '/start', '/mydata', '/language', '/why', '/ai'])
      said.push(await one.say(text));
    expect(said.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 0]);
    expect(said[3]?.[0]?.text).toBe('Just answered above ↑');
    expect(said[6]?.[0]?.text).toContain('a lot of questions');
    await boss.say('/language tr');
    expect(await derek.chats.get(chat.id)).toMatchObject({ locale: 'tr' });
    expect(await other.say('/language')).toEqual([]);
  });

  test('the same words under another fact ask something else', async () => {
    const { one, other } = group();
    const facts = ['alem-cloud-power', 'kazllm-languages'];
    const cards = [];
    for (const fact of facts) cards.push((await one.say(`/fact ${fact}`))[0]?.message_id ?? 0);
    const [first = 0, second = 0] = cards;
    const [answer] = await one.say('and in 2026?', { replyTo: first });
    const [elsewhere] = await other.say('and in 2026?', { replyTo: second });
    expect(elsewhere?.text).not.toBe('Just answered above ↑');
    const [again] = await other.say('And in  2026?', { replyTo: first });
    expect(again?.text).toBe('Just answered above ↑');
    expect(again?.reply_to_message?.message_id).toBe(answer?.message_id);
  });

  test('another forum topic has an answer of its own', async () => {
    const { chat, one, other } = group('en', true);
    const [mining, money] = ['Mining', 'Money'].map((name) => derek.world.addForumTopic(chat, name));
    const ask = async (talk: Talk, threadId: number | undefined, text: string) =>
      (await talk.say(text, threadId === undefined ? {} : { threadId }))[0]?.text;
    for (const wish of ['/minerals', '@derek_playground_bot what is KazLLM']) {
      const given = await ask(one, mining, wish);
      expect(await ask(one, money, wish)).toBe(given);
      expect(await ask(other, mining, wish)).toBe('Just answered above ↑');
    }
  });

  test('/why tells each time how the last answer came about', async () => {
    const { one, other } = group();
    await one.say('@derek_playground_bot what is KazLLM');
    const [first] = await one.say('/why');
    await one.say('@derek_playground_bot what is Alem.cloud');
    const [second] = await other.say('/why');
    expect(second?.text).not.toBe('Just answered above ↑');
    expect(second?.text).not.toBe(first?.text);
  });

  describe('what was written more than two minutes ago', () => {
    const deliver = async (chat: Chat, from: User, more: object) => {
      derek.world.deliver({
        message: { message_id: 7_000, date: today.getTime() / 1000 - 121, chat, from, ...more },
      } as never);
      await derek.world.settled();
    };
    const command = (text: string) => ({
      text,
      entities: [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length }],
    });

    test.each([
      '/ai',
      '/start',
      '/start subscribe_minerals',
      '/language',
      '/language kk',
      '/forget',
      '/mydata',
      '/subscribe minerals',
      '/unsubscribe',
    ])('is not answered any more, and changes nothing: %s', async (text) => {
      const { chat, boss } = group();
      await deliver(chat, boss.user, command(text));
      expect(derek.world.history(chat)).toEqual([]);
      expect(await derek.chats.get(chat.id)).toBeUndefined();
      expect(await derek.digests.subscriptionsOf(chat.id)).toEqual([]);
      await boss.say(text);
      expect(derek.world.history(chat)).not.toEqual([]);
    });

    test('is no answer to what Derek asked either', async () => {
      const { chat, boss } = group();
      await boss.say('/subscribe minerals');
      await boss.press('Filter');
      await boss.press('Add words');
      const { message } = boss.screen();
      await deliver(chat, boss.user, { text: 'gallium', reply_to_message: message });
      expect((await derek.digests.subscription({ chatId: chat.id }))?.filter).toEqual([]);
      expect(boss.screen().message).toEqual(message);
    });

    test('is answered in private, and so is an old button in a group', async () => {
      const { chat, boss } = group();
      await boss.say('/subscribe minerals');
      now = new Date(today.getTime() + 121_000);
      await boss.press('💳 Fintech');
      now = today;
      expect((await derek.digests.subscription({ chatId: chat.id }))?.topics).toMatchObject({
        fintech: { on: true },
      });
      const reader = derek.talk('en');
      await reader.say('/topics');
      const { message } = reader.screen();
      await deliver(reader.chat, reader.user, command('/ai'));
      expect(reader.screen().message.message_id).toBeGreaterThan(message.message_id);
    });

    test('is followed when it tells where the group is now', async () => {
      const { chat, boss } = group();
      await derek.chats.set(chat.id, { locale: 'tr' });
      await deliver(chat, boss.user, { migrate_to_chat_id: chat.id - 1_000 });
      expect(await derek.chats.get(chat.id - 1_000)).toEqual({ locale: 'tr' });
    });
  });

  test('only the one who asked can pass a question on', async () => {
    const { one, other } = group();
    await one.say(`@derek_playground_bot ${nonsense}`);
    expect(await other.press('Pass it on')).toMatchObject({ alert: true });
    expect(await derek.questions.all()).toEqual([]);
    await one.press('Pass it on');
    expect(await derek.questions.all()).toMatchObject([{ text: nonsense, chatId: one.chat.id }]);
    await derek.questions.removeOf(one.chat.id);
  });

  test('greets once when added, in the language of who added it, and forgets the group when removed', async () => {
    const { chat, one } = group('tr');
    derek.world.removeBot(chat, one.user);
    await derek.world.settled();
    derek.world.addBot(chat, one.user);
    await derek.world.settled();
    expect(one.screen().text).toContain('Merhaba!');
    expect(one.screen().text).toContain('@derek_playground_bot');
    await derek.chats.set(chat.id, { locale: 'tr' });
    derek.world.removeBot(chat, one.user);
    await derek.world.settled();
    expect(await derek.chats.get(chat.id)).toBeUndefined();
  });
});

describe('what nobody could answer', () => {
  test('curators see it, the most asked first, and everyone who asked gets the answer in their language', async () => {
    const readers = locales.map((locale) => derek.talk(locale));
    for (const [at, reader] of readers.entries()) {
      await reader.say(nonsense);
      await reader.press(words[locales[at] ?? 'en'].pass);
    }
    const other = derek.talk('en');
    await other.say('wvvvq zzzyyx');
    await other.press('Pass it on');

    const user = derek.world.addPerson({ firstName: 'Somebody', languageCode: 'en' });
    const stranger = derek.talkIn(derek.world.privateChat(user), user);
    await stranger.say('/questions');
    expect(stranger.screen().text).toContain('I do not know the command');

    const curatorUser = { id: curator, is_bot: false, first_name: 'Curator', language_code: curatorLanguage };
    const desk = derek.talkIn(derek.world.privateChat(curatorUser), curatorUser);
    await desk.say('/questions');
    const { text } = desk.screen();
    expect(text).toContain('asked 4 times');
    expect(text.indexOf(nonsense)).toBeLessThan(text.indexOf('wvvvq'));
    const [first] = await derek.questions.all();

    await desk.say(`/answer ${first?.id} no-such-fact`);
    expect(desk.screen().text).toContain('no waiting question');
    await desk.say(`/answer ${first?.id} alem-cloud-power`);
    expect(desk.screen().text).toBe('Answered: 4.');
    for (const [at, reader] of readers.entries()) {
      const locale = locales[at] ?? 'en';
      expect(reader.screen().text).toContain(words[locale].answered);
      expect(reader.screen().text).toContain(derek.facts().fact('alem-cloud-power')?.text[locale]);
    }
    const [last] = await derek.questions.all();
    await desk.say(`/close ${last?.id}`);
    expect(desk.screen().text).toBe('Closed: 1.');
    expect(await derek.questions.all()).toEqual([]);
    await desk.say('/questions');
    expect(desk.screen().text).toBe('No questions are waiting.');
  });

  test('a question is not kept for longer than 90 days', async () => {
    const one = derek.talk('en');
    await one.say(nonsense);
    await one.press('Pass it on');
    now = new Date(today.getTime() + 91 * 24 * 60 * 60 * 1000);
    const other = derek.talk('en');
    await other.say('wvvvq zzzyyx');
    await other.press('Pass it on');
    expect((await derek.questions.all()).map(({ chatId }) => chatId)).toEqual([other.chat.id]);
    now = today;
    await derek.questions.removeOf(other.chat.id);
  });
});
