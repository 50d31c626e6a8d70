import { setImmediate as moment } from 'node:timers/promises';
import type { Message } from 'grammy/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPolling } from '../../src/bot/polling.ts';
import { createMemoryState } from '../../src/chats/memory.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { type Derek, startDerek, type Talk } from '../conversation.ts';

let derek: Derek;
beforeAll(async () => {
  derek = await startDerek();
});
afterAll(() => derek.close());

const words = {
  kk: { in2026: 'ал 2026 жылы?', in1997: 'ал 1997 жылы ше?', nothing: 'Білмеймін.' },
  ru: { in2026: 'а в 2026 году?', in1997: 'а в 1997-м?', nothing: 'Не знаю.' },
  en: { in2026: 'and in 2026?', in1997: 'what about 1997?', nothing: 'I do not know.' },
  tr: { in2026: 'peki 2026’da?', in1997: 'ya 1997 yılında?', nothing: 'Bilmiyorum.' },
} as const;

const textOf = (id: string, locale: Locale) => derek.facts().fact(id)?.text[locale] ?? 'no such fact';

describe.each(locales)('a reply to an answer, in %s', (locale) => {
  const { in2026, in1997, nothing } = words[locale];
  // What each of them speaks of has a fact as of 2026: the next state of the same thing, or another one about it.
  test.each([
    ['egov-services-online', 'egov-services-online-2026'],
    ['ai-sana-reach', 'ai-sana-673000-students'],
    ['digital-tenge-issued-2025', 'digital-tenge-issued-2026'],
    ['alem-cloud-power', 'alem-cloud-top500'],
  ])(`“${in2026}” under %s asks of the same thing`, async (shown, then) => {
    const reader = derek.talk(locale);
    await reader.say(`/fact ${shown}`);
    await reader.say(in2026, { replyTo: reader.screen().message.message_id });
    expect(reader.screen().text).toContain(textOf(then, locale));
    await reader.say('/why');
    expect(reader.screen().text).toContain(then);
  });

  test('an earlier year shows what was so then', async () => {
    const reader = derek.talk(locale);
    await reader.say('/fact digital-tenge-issued-2026');
    const { message } = reader.screen();
    await reader.say(in2026.replace('2026', '2025'), { replyTo: message.message_id });
    expect(reader.screen().text).toContain(textOf('digital-tenge-issued-2025', locale));
  });

  test('a year of which nothing is known is answered with nothing, and not with what else happened in it', async () => {
    const reader = derek.talk(locale);
    await reader.say('/fact egov-services-online');
    await reader.say(in1997, { replyTo: reader.screen().message.message_id });
    expect(reader.screen().text).toContain(nothing);
  });

  test('to a message that Derek never sent is a question of its own in private', async () => {
    const reader = derek.talk(locale);
    const asked = derek.world.send({ from: reader.user, chat: reader.chat, text: 'Alem.cloud' });
    await derek.world.settled();
    await reader.say('KazLLM', { replyTo: asked.message_id });
    const alone = derek.talk(locale);
    await alone.say('KazLLM');
    expect(reader.screen().text).toBe(alone.screen().text);
  });
});

/** A group of two people; `one` speaks. */
function group(isForum = false) {
  const [one, other] = ['One', 'Other'].map((firstName) =>
    derek.world.addPerson({ firstName, languageCode: 'en' }),
  );
  if (!one || !other) throw new Error('nobody');
  const chat = derek.world.addGroup({ title: 'Group', members: [one, other], isForum });
  return { chat, one: derek.talkIn(chat, one), other: derek.talkIn(chat, other) };
}

/** A message that answers one which is not there. */
async function receive({ chat, user }: Talk, text: string, repliedTo: object): Promise<void> {
  const date = derek.world.clock().getTime() / 1000;
  const reply_to_message = { message_id: 8_000, date, chat, ...repliedTo };
  derek.world.deliver({
    message: { message_id: 9_000, date, chat, from: user, text, reply_to_message },
  } as never);
  await derek.world.settled();
}

describe('a reply to a message that Derek never sent', () => {
  const code = (text: string) => ({ text, entities: [{ type: 'code', offset: 0, length: text.length }] });

  test('is nobody’s question in a group, unless Derek is named', async () => {
    const { one, other } = group();
    const said = derek.world.send({ from: other.user, chat: other.chat, text: 'Alem.cloud is fast' });
    expect(await one.say('what is KazLLM', { replyTo: said.message_id })).toEqual([]);
    const [answer] = await one.say('@derek_playground_bot what is KazLLM', { replyTo: said.message_id });
    expect(answer?.text).toContain('KazLLM');
  });

  test.each([
    [
      'another bot’s',
      { from: { id: 77, is_bot: true, first_name: 'Bot', username: 'another_bot' }, text: 'Hi' },
    ],
    ['a channel’s', { sender_chat: { id: -1009, type: 'channel', title: 'News' }, text: 'News' }],
    ['nobody’s', {}],
  ])('%s is passed over in a group, and a question in private', async (_, message) => {
    const { one } = group();
    await receive(one, 'what is KazLLM', message);
    expect(derek.world.history(one.chat)).toEqual([]);
    const reader = derek.talk('en');
    await reader.say('/start');
    await receive(reader, 'what is KazLLM', message);
    expect(reader.screen().text).toContain('KazLLM');
  });

  test.each([
    ['a fact that there is not', code('no-such-fact')],
    ['a property of every object', code('__proto__')],
    ['code that stands nowhere', { text: 'x', entities: [{ type: 'code', offset: 90, length: 9 }] }],
    ['no text', { entities: [{ type: 'code', offset: 0, length: 9 }] }],
    [
      'settings of another time',
      {
        text: 'x',
        entities: [
          {
            type: 'text_link',
            offset: 0,
            length: 1,
            url: 'https://t.me/derek_playground_bot?start=set_time__zzzzzzzzzzzzzz',
          },
        ],
      },
    ],
  ])('in Derek’s name, with %s, does no harm', async (_, message) => {
    const reader = derek.talk('en');
    await reader.say('/start');
    const before = derek.world.history(reader.chat).length;
    await receive(reader, 'and in 2026?', { from: derek.world.bot, ...message });
    expect(derek.world.history(reader.chat)).toHaveLength(before + 1);
    expect(derek.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});

test.each(['@derek_playground_bot what is KazLLM', '/minerals'])(
  '“%s” in a forum topic is answered in that topic, as a reply',
  async (text) => {
    const { chat, one } = group(true);
    const threads = [...['Mining', 'Money'].map((name) => derek.world.addForumTopic(chat, name)), undefined];
    for (const threadId of threads) {
      const answers = await one.say(text, threadId === undefined ? {} : { threadId });
      expect(answers).toHaveLength(1);
      expect(answers[0]?.message_thread_id).toBe(threadId);
      expect(answers[0]?.reply_to_message?.text).toBe(text);
      expect(answers[0]?.reply_to_message?.message_thread_id).toBe(threadId);
    }
  },
);

test('two quick questions are answered in order, and nobody else waits for that', async () => {
  const { chats } = createMemoryState();
  const reading: number[] = [];
  // The first look at the settings takes long.
  const get = async (id: number) => {
    reading.push(id);
    for (let turns = reading.length === 1 ? 500 : 0; turns > 0; turns -= 1) await moment();
    return chats.get(id);
  };
  const quick = await startDerek({ chats: { ...chats, get } });
  // With a webhook Telegram itself keeps the order; here all come at once.
  await quick.bot.api.deleteWebhook();
  const [reader, other] = [quick.talk('en'), quick.talk('en')];
  const answered: string[] = [];
  quick.world.subscribe((event) => {
    if (event.type === 'message' && isAnswer(event.message, quick))
      answered.push(`${event.chat === reader.chat.id ? 'reader' : 'other'}: ${nameIn(event.message)}`);
  });
  for (const text of ['what is KazLLM', 'what is Alem.cloud'])
    quick.world.send({ from: reader.user, chat: reader.chat, text });
  quick.world.send({ from: other.user, chat: other.chat, text: 'what is KazLLM' });
  const polling = startPolling(quick.bot);
  await quick.world.settled();
  await polling.stop();
  expect(answered.filter((line) => line.startsWith('reader'))).toEqual([
    'reader: KazLLM',
    'reader: Alem.cloud',
  ]);
  expect(answered[0]).toBe('other: KazLLM');
  await quick.close();
});

function isAnswer({ from }: Message, { world }: Derek): boolean {
  return from?.id === world.bot.id;
}

function nameIn({ text = '' }: Message): string {
  return text.replaceAll('\u2060', '').match(/KazLLM|Alem\.cloud/)?.[0] ?? text;
}
