import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/locale.ts';
import { type Derek, startDerek, type Talk } from '../conversation.ts';

let derek: Derek;
beforeAll(async () => {
  derek = await startDerek();
});
afterAll(() => derek.close());

const words = {
  kk: 'Мен тек мәтінді түсінемін.',
  ru: 'Я понимаю только текст.',
  en: 'I can only read text.',
  tr: 'Yalnızca metni anlıyorum.',
} as const;

const file = { file_id: 'file', file_unique_id: 'file' };
const film = { ...file, width: 320, height: 240, duration: 3 };
const place = { latitude: 43.24, longitude: 76.89 };
const option = { text: 'Yes', voter_count: 0 };

/** As Telegram brings them. */
const kinds: Readonly<Record<string, object>> = {
  'a sticker': { sticker: { ...film, type: 'regular', is_animated: false, is_video: false, emoji: '👍' } },
  'a voice message': { voice: { ...file, duration: 3 } },
  'a video note': { video_note: { ...file, length: 240, duration: 3 } },
  'a video with a caption': { video: film, caption: 'what is KazLLM' },
  'a GIF': { animation: film, document: file },
  'a piece of music': { audio: { ...file, duration: 180, title: 'Dudarai' } },
  'a document': { document: { ...file, file_name: 'report.pdf' } },
  'a location': { location: place },
  'a live location': { location: { ...place, live_period: 900 } },
  'a venue': { venue: { location: place, title: 'Astana Hub', address: 'Mangilik El 55' }, location: place },
  'a contact': { contact: { phone_number: '+7', first_name: 'Somebody' } },
  'a dice': { dice: { emoji: '🎲', value: 6 } },
  'a poll': { poll: { id: '1', question: 'Yes?', options: [option, option], type: 'regular' } },
  'a story': { story: { id: 1, chat: { id: 5, type: 'private', first_name: 'Somebody' } } },
  'a game': { game: { title: 'A game', description: '', photo: [] } },
  'a checklist': { checklist: { title: 'To do', tasks: [{ id: 1, text: 'Read' }] } },
  'paid media': { paid_media: { star_count: 1, paid_media: [{ type: 'preview' }] } },
  'a giveaway': { giveaway: { chats: [], winners_selection_date: 1, winner_count: 1 } },
};

/** Gives back what Derek said to it. */
async function receive({ chat, user }: Talk, content: object): Promise<readonly string[]> {
  const byDerek = () => derek.world.history(chat).filter(({ from }) => from?.id === derek.world.bot.id);
  const before = byDerek().length;
  const date = derek.world.clock().getTime() / 1000;
  derek.world.deliver({ message: { message_id: 9_000, date, chat, from: user, ...content } } as never);
  await derek.world.settled();
  return byDerek()
    .slice(before)
    .map(({ text = '' }) => text);
}

describe.each(locales)('what is no text, in %s', (locale) => {
  test.each(Object.entries(kinds))('%s gets one friendly line with the topics', async (_, content) => {
    const reader = derek.talk(locale);
    await reader.say('/start');
    const answers = await receive(reader, content);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toContain(words[locale]);
    expect(reader.screen().buttons.flat()).toHaveLength(derek.facts().topics.length);
  });
});

test.each(Object.entries(kinds))('%s in a group is nobody’s question', async (_, content) => {
  const user = derek.world.addPerson({ firstName: 'One', languageCode: 'en' });
  const chat = derek.world.addGroup({ title: 'Group', members: [user] });
  expect(await receive(derek.talkIn(chat, user), content)).toEqual([]);
});

test('what Telegram itself tells of a private chat is no message of the person', async () => {
  const reader = derek.talk('en');
  await reader.say('/start');
  const pinned = { pinned_message: reader.screen().message };
  for (const news of [pinned, { message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } }])
    expect(await receive(reader, news)).toEqual([]);
});

test.each([
  ['4,096 emoji', '🦆'.repeat(4_096)],
  ['families of emoji', '👨‍👩‍👧‍👦'.repeat(372)],
  ['combining marks with nothing under them', '\u0301'.repeat(4_096)],
  ['letters with ten marks each', `г${'\u0308'.repeat(10)}`.repeat(372)],
  ['right-to-left text with its marks', '\u202Eكم عدد الخدمات\u202C \u2067שירותים\u2069 '.repeat(120)],
  ['half of a surrogate pair', '\ud83d'.repeat(4_096)],
  ['the end of nothing', '\u0000\u0008\u001f what is KazLLM'],
  ['names that every object has', 'constructor __proto__ toString hasOwnProperty valueOf'],
  ['another', 'hasOwnProperty'],
  ['and another', '__defineGetter__'],
])('%s are one question, and get one answer, in private and in a group', async (_, text) => {
  const reader = derek.talk('ru');
  await reader.say('/start');
  expect(await receive(reader, { text })).toHaveLength(1);
  const chat = derek.world.addGroup({ title: 'Group', members: [reader.user] });
  const name = '@derek_playground_bot';
  const mention = { type: 'mention', offset: 0, length: name.length };
  const asked = { text: `${name} ${text}`, entities: [mention] };
  expect(await receive(derek.talkIn(chat, reader.user), asked)).toHaveLength(1);
  expect(derek.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});
