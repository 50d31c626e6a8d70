import type { Update } from 'grammy/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/locale.ts';
import { type Derek, screenOf, startDerek, type Talk } from '../conversation.ts';

let derek: Derek;
beforeAll(async () => {
  derek = await startDerek();
});
afterAll(() => derek.close());

const group = (members = 1) => {
  const people = Array.from({ length: members }, () =>
    derek.world.addPerson({ firstName: 'One', languageCode: 'en' }),
  );
  const [one] = people;
  if (!one) throw new Error('nobody');
  return derek.talkIn(derek.world.addGroup({ title: 'Group', members: people }), one);
};

/**
 * All at once, as Telegram brings them. An album is a number of messages with the same `media_group_id`.
 * @param captions commands, one for each photo that has one
 */
async function sendPhotos(
  { chat, user }: Talk,
  albums: readonly (string | undefined)[],
  captions: readonly (string | undefined)[] = [],
): Promise<void> {
  for (const [at, album] of albums.entries()) {
    const caption = captions[at];
    const entity = { type: 'bot_command', offset: 0, length: caption?.length };
    const message = {
      ...(caption === undefined ? {} : { caption, caption_entities: [entity] }),
      message_id: 9_000 + at,
      date: derek.world.clock().getTime() / 1000,
      chat,
      from: user,
      photo: [{ file_id: `photo-${at}`, file_unique_id: `photo-${at}`, width: 90, height: 90 }],
      ...(album === undefined ? {} : { media_group_id: `${chat.id}-${album}` }),
    };
    derek.world.deliver({ message } as never);
  }
  await derek.world.settled();
}

describe.each(locales)('in %s', (locale) => {
  test('an unknown command gets the nearest one offered', async () => {
    const reader = derek.talk(locale);
    await reader.say('/mineral');
    expect(reader.screen().text).toContain('/mineral');
    expect(reader.screen().text).toContain('/minerals');
    expect(reader.screen().text).toContain('/help');
    await reader.say('/qwertyuiop');
    expect(reader.screen().text).not.toContain('?');
  });

  test('a photo gets a friendly line with the topics', async () => {
    const reader = derek.talk(locale);
    derek.world.send({ from: reader.user, chat: reader.chat, photo: true });
    await derek.world.settled();
    expect(reader.screen().buttons.flat()).toHaveLength(derek.facts().topics.length);
  });

  test('an album gets it once, and so does the next one', async () => {
    const reader = derek.talk(locale);
    await reader.say('/start');
    const before = derek.world.history(reader.chat).length;
    await sendPhotos(reader, ['a', 'a', 'a', 'b', 'b']);
    expect(derek.world.history(reader.chat).slice(before)).toHaveLength(2);
  });

  test('an album is answered once, and a command in it whichever part carries it', async () => {
    const reader = derek.talk(locale);
    await reader.say('/start');
    const before = derek.world.history(reader.chat).length;
    const said = () =>
      derek.world
        .history(reader.chat)
        .slice(before)
        .map((message) => screenOf(message).text);
    await sendPhotos(reader, ['a', 'a', 'a'], ['/ai']);
    expect(said()).toEqual([expect.stringContaining(derek.facts().topic('ai')?.about[locale] ?? '?')]);
    await sendPhotos(reader, ['b', 'b', 'b'], [undefined, '/compute']);
    expect(said().at(-1)).toContain(derek.facts().topic('compute')?.about[locale]);
    expect(said()).toHaveLength(3);
  });

  test('photos that are no album get it each', async () => {
    const reader = derek.talk(locale);
    await reader.say('/start');
    const before = derek.world.history(reader.chat).length;
    await sendPhotos(reader, [undefined, undefined]);
    expect(derek.world.history(reader.chat).slice(before)).toHaveLength(2);
  });
});

test('a command with Derek’s name works, one with another bot’s name is left alone', async () => {
  const talk = group();
  await talk.say('/ai@derek_playground_bot');
  expect(talk.screen().text).toContain(derek.facts().topic('ai')?.about.en);
  expect(await talk.say('/ai@another_bot')).toEqual([]);
  expect(await talk.say('/nonsense@another_bot')).toEqual([]);
});

test('in a group an unknown command is answered only when Derek is named', async () => {
  const talk = group();
  expect(await talk.say('/mineral')).toEqual([]);
  await talk.say('/mineral@derek_playground_bot');
  expect(talk.screen().text).toContain('Did you mean /minerals?');
});

test('in a group the answer is a reply to the one who asked', async () => {
  const talk = group();
  const [answer] = await talk.say('/ai');
  expect(answer?.reply_to_message?.text).toBe('/ai');
});

test('a command in the caption of a photo is a command', async () => {
  const reader = derek.talk('en');
  derek.world.send({ from: reader.user, chat: reader.chat, photo: true, caption: '/ai' });
  await derek.world.settled();
  expect(reader.screen().text).toContain(derek.facts().topic('ai')?.about.en);
});

test('an edited message is not answered again', async () => {
  const reader = derek.talk('en');
  await reader.say('/ai');
  const { message_id } = reader.screen().message;
  const [asked] = derek.world.history(reader.chat);
  derek.world.editByPerson({
    from: reader.user,
    chat: reader.chat,
    messageId: asked?.message_id ?? 0,
    text: '/compute',
  });
  await derek.world.settled();
  expect(reader.screen().message.message_id).toBe(message_id);
});

test.each([
  ['4,096 characters', `/ai ${'x'.repeat(4092)}`, 'about'],
  ['a command of 4,096 characters', `/${'a'.repeat(4095)}`, undefined],
  ['an id of 500 characters', `/fact ${'id-'.repeat(166)}`, 'There is no fact with this ID.'],
  ['SQL', "/fact '; DROP TABLE facts; --", 'There is no fact with this ID.'],
  ['HTML', '/fact <b>bold</b><script>', 'There is no fact with this ID.'],
  ['emoji', '/fact 🇰🇿👨‍👩‍👧', 'There is no fact with this ID.'],
  ['a property of every object', '/fact __proto__', 'There is no fact with this ID.'],
  ['another one', '/constructor', 'I do not know the command'],
])('%s does no harm', async (_, text, expected) => {
  const reader = derek.talk('en');
  const answers = await reader.say(text);
  expect(answers).toHaveLength(1);
  if (expected === 'about') expect(answers[0]?.text).toContain(derek.facts().topic('ai')?.about.en);
  else if (expected) expect(answers[0]?.text).toContain(expected);
});

test('an update that nobody knows yet, a channel post and a message without a sender are passed over', async () => {
  const reader = derek.talk('en');
  const channel = { id: -1001234567890, type: 'channel', title: 'Channel' } as const;
  derek.world.deliver({ something_of_tomorrow: { id: 1 } } as unknown as Omit<Update, 'update_id'>);
  derek.world.deliver({ channel_post: { message_id: 1, date: 1, chat: channel, text: '/ai' } } as never);
  derek.world.deliver({ message: { message_id: 2, date: 1, chat: reader.chat, text: 'hello' } } as never);
  await derek.world.settled();
  expect(derek.log.filter(({ level }) => level === 50)).toEqual([]);
  await reader.say('/ai');
  expect(reader.screen().text).toContain(derek.facts().topic('ai')?.about.en);
});

test('somebody without a language in their app is answered in the default one', async () => {
  const reader = derek.talk();
  await reader.say('/ai');
  expect(reader.screen().text).toContain(derek.facts().topic('ai')?.about.en);
});
