import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/locale.ts';
import { type Derek, startDerek, today } from '../conversation.ts';

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

test('every system of the two articles is found by its name, in every language', async () => {
  const articles = derek
    .facts()
    .latest()
    .filter(({ covers }) => covers.some((claim) => /^k[az]-/.test(claim)));
  const systems = [
    'kaspi',
    'egov',
    'un-egdi',
    'national-ai-platform',
    'alem-cloud',
    'kazllm',
    'alem-llm',
    'astana-hub',
    'alchemistx',
    'silicon-valley-residency',
    'it-park-uzbekistan',
    'project-kuiper',
    'solana-economic-zone',
    'aix',
    'alem-ai',
    'tumo',
    'tomorrow-school',
    'ai-sana',
    'gdp-goal',
    'zhana-kazakhstan',
    'us-critical-list',
    'eu-critical-list',
    'rare-earth-institute',
    'chip-production',
    'data-centres',
    'labour-market',
  ];
  for (const locale of locales) {
    const reader = derek.talk(locale);
    for (const id of systems) {
      const entity = derek.facts().entityById(id);
      if (!entity) throw new Error(`no entity ${id}`);
      expect(
        articles.some(({ entities }) => entities.includes(entity.id)),
        id,
      ).toBe(true);
      await reader.say(entity.name[locale]);
      const { text, buttons } = reader.screen();
      const found = derek
        .facts()
        .latest()
        .some((fact) => fact.entities.includes(entity.id) && text.includes(fact.text[locale]));
      expect(found || buttons.flat().length > 1, `${locale}: ${entity.name[locale]} → ${text}`).toBe(true);
      expect(text, `${locale}: ${entity.name[locale]}`).not.toContain(words[locale].nothing);
    }
  }
});

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
  const group = (languageCode = 'en') => {
    const [one, other] = ['One', 'Other'].map((firstName) =>
      derek.world.addPerson({ firstName, languageCode }),
    );
    if (!one || !other) throw new Error('nobody');
    const chat = derek.world.addGroup({ title: 'Group', members: [one, other] });
    return { chat, one: derek.talkIn(chat, one), other: derek.talkIn(chat, other) };
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

  test('what was written more than two minutes ago is not answered any more', async () => {
    const { one } = group();
    now = new Date(today.getTime() + 121_000);
    derek.world.deliver({
      message: {
        message_id: 7_000,
        date: today.getTime() / 1000,
        chat: one.chat,
        from: one.user,
        text: '/ai',
        entities: [{ type: 'bot_command', offset: 0, length: 3 }],
      },
    } as never);
    await derek.world.settled();
    expect(derek.world.history(one.chat)).toEqual([]);
    now = today;
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
