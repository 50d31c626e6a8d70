import type { Chat, Message } from 'grammy/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { topicsOn } from '../../src/digests/subscription.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { asked } from '../chats/questions.model.ts';
import { createTalk, realFacts, type Talk } from '../conversation.ts';
import { useServer } from '../postgres/server.ts';
import { until } from './shared.ts';
import { openStage, type Stage } from './stage.ts';

const server = useServer();
let stage: Stage;

/** What somebody had on the screen when the database went away. */
interface Reader {
  readonly talk: Talk;
  readonly facts: Message;
  readonly settings: Message;
  readonly languages: Message;
  readonly unknown: Message;
  /** A group that they administer. */
  readonly group: Talk;
}
const readers = new Map<Locale, Reader>();
let moving: { readonly owner: Talk; readonly old: Chat; readonly leaving: Talk };

const long = {
  kk: 'дерекқор уақытша қолжетімсіз',
  ru: 'база данных временно недоступна',
  en: 'the database is out of reach',
  tr: 'veritabanına geçici olarak ulaşılamıyor',
};
const short = {
  kk: 'Қазір мұны орындау мүмкін емес. Бірнеше',
  ru: 'Сейчас это сделать нельзя. Попробуйте',
  en: 'This cannot be done right now. Please',
  tr: 'Bu şu anda yapılamıyor. Lütfen',
};
const pass = {
  kk: 'Кураторларға жіберу',
  ru: 'Передать кураторам',
  en: 'Pass it on',
  tr: 'Editörlere ilet',
};

beforeAll(async () => {
  stage = await openStage(await server.schema());
  for (const locale of locales) readers.set(locale, await preparedReader(locale));
  moving = await preparedGroups();
  await server.stop();
  await stage.all(async (each) => (await each.metric('derek_database_up')) === 0);
});
afterAll(() => stage.close());

async function preparedReader(locale: Locale): Promise<Reader> {
  const talk = stage.person(locale);
  const sent = async (text: string) => {
    await talk.say(text);
    return talk.screen().message;
  };
  return {
    talk,
    facts: await sent('/ai'),
    settings: await sent('/subscribe ai'),
    languages: await sent('/language'),
    unknown: await sent('wvvvq zzzyyx'),
    group: stage.group(talk.user),
  };
}

/** Groups with something to lose. */
async function preparedGroups() {
  const owner = stage.person('en');
  const talk = stage.group(owner.user, { type: 'group' });
  const leaving = stage.group(owner.user);
  for (const each of [talk, leaving]) await each.say('/language tr');
  await talk.say('/subscribe ai');
  await kept().state.questions.add(asked('why', talk.chat.id));
  return { owner, old: talk.chat, leaving };
}

const kept = () => stage.replicas[0].kept;

function readerOf(locale: Locale): Reader {
  const reader = readers.get(locale);
  if (reader === undefined) throw new Error('nobody');
  return reader;
}

const mention = () => `@${stage.telegram.world.bot.username}`;

describe.each(locales)('while the database is away, in %s', (locale) => {
  test.each(['/subscribe', '/subscribe minerals 9:00', '/unsubscribe', '/language kk', '/mydata', '/forget'])(
    '%s is refused politely',
    async (command) => {
      const { talk } = readerOf(locale);
      const answers = await talk.say(command);
      expect(answers.map(({ text }) => text)).toEqual([expect.stringContaining(long[locale])]);
    },
  );

  test('a button that would change something says so in a box, and the message stays as it is', async () => {
    const { talk, settings, languages, unknown } = readerOf(locale);
    const label = (message: Message, at: number) =>
      message.reply_markup?.inline_keyboard.flat()[at]?.text ?? '';
    const before = stage.telegram.world.history(talk.chat).length;
    for (const [message, button] of [
      [settings, label(settings, 0)],
      [languages, label(languages, 0)],
      [unknown, pass[locale]],
    ] as const) {
      const answer = await talk.press(button, message);
      expect(answer).toMatchObject({ answered: true, alert: true });
      expect(answer.text).toContain(short[locale]);
    }
    const now = stage.telegram.world.history(talk.chat);
    expect(now).toHaveLength(before);
    for (const message of [settings, languages, unknown])
      expect(now.find(({ message_id: id }) => id === message.message_id)).toEqual(message);
  });

  test('facts go on: commands, questions, buttons, links', async () => {
    const facts = await realFacts();
    const { talk } = readerOf(locale);
    await talk.say('/start');
    expect(talk.screen().buttons.flat().length).toBeGreaterThan(3);
    await talk.say('/start topic_ai');
    expect(talk.screen().text).toContain(facts.topic('ai')?.about[locale]);
    await talk.press('1');
    expect(talk.screen().links.length).toBeGreaterThan(0);
    await talk.say('/fact alem-cloud-power');
    expect(talk.screen().text).toContain(facts.fact('alem-cloud-power')?.text[locale]);
    await talk.say('Alem.cloud H200');
    expect(talk.screen().text).toContain('Alem.cloud');
  });

  test('what is typed inline is answered, in the language of the reader’s app', async () => {
    const facts = await realFacts();
    const { talk } = readerOf(locale);
    const { answered, results } = await stage.telegram.world.inlineQuery({
      from: talk.user,
      query: 'gallium',
    });
    expect([answered, results.length > 0]).toEqual([true, true]);
    for (const result of results) {
      const [id = '', language] = result.id.split(':');
      expect(language).toBe(locale);
      const title = result.type === 'article' ? result.title : '';
      expect(facts.fact(id)?.text[locale]).toContain(title.replace(/…$/, ''));
    }
  });

  test('a group gets its facts, and what cannot be changed is said as a reply', async () => {
    const facts = await realFacts();
    const { group } = readerOf(locale);
    const [answer] = await group.say(`/minerals${mention()}`);
    expect(answer?.text).toContain(facts.topic('minerals')?.about[locale]);
    await group.say(`${mention()} Alem.cloud H200`);
    expect(group.screen().text).toContain('Alem.cloud');
    for (const command of [`/language${mention()} kk`, `/subscribe${mention()} ai`, '/forget']) {
      const refusals = await group.say(command);
      expect(refusals.map(({ text }) => text)).toEqual([expect.stringContaining(long[locale])]);
      expect(refusals[0]?.reply_to_message?.text).toBe(command);
    }
  });
});

describe('what Telegram tells once, while the database is away', () => {
  test('is made up for when it is back: a group moves with all it has, another one is forgotten, a third one is greeted', async () => {
    const { world } = stage.telegram;
    const { owner, old, leaving } = moving;
    const supergroup = world.upgradeToSupergroup(old);
    world.removeBot(leaving.chat, owner.user);
    const fresh = stage.group(owner.user);
    world.removeBot(fresh.chat, owner.user);
    world.addBot(fresh.chat, owner.user);
    await world.settled();
    expect(fresh.screen().text).toContain(mention());
    const talk = createTalk(world, supergroup, owner.user);

    await server.start();
    await stage.all(async (each) => (await each.metric('derek_database_up')) === 1);
    const { chats, questions } = kept().state;
    await until(async () => (await chats.get(supergroup.id)) !== undefined);
    await until(async () => (await chats.get(leaving.chat.id)) === undefined);
    await stage.all(
      ({ says }) =>
        !says('what becomes of chats is remembered until it can be kept') ||
        says('what became of chats meanwhile was made up for'),
    );
    expect(await chats.get(old.id)).toBeUndefined();
    expect((await questions.all()).map(({ chatId }) => chatId)).toEqual([supergroup.id]);
    expect(await kept().digests.subscriptionsOf(supergroup.id)).toHaveLength(1);
    expect(await kept().digests.subscriptionsOf(old.id)).toEqual([]);
    await talk.say('/ai');
    expect(talk.screen().text).toContain((await realFacts()).topic('ai')?.about.tr);
  });

  test.each(locales)('nothing was done of what was refused in %s, and now it can be', async (locale) => {
    const { talk } = readerOf(locale);
    const { digests, state } = kept();
    const subscribed = async () => (await digests.subscriptionsOf(talk.chat.id)).map(topicsOn);
    expect(await subscribed()).toEqual([['ai']]);
    expect(await state.chats.get(talk.chat.id)).toBeUndefined();
    await talk.say('/subscribe minerals 9:00');
    expect(await subscribed()).toEqual([expect.arrayContaining(['minerals'])]);
    await talk.say('/language kk');
    expect(await state.chats.get(talk.chat.id)).toEqual({ locale: 'kk' });
  });
});
