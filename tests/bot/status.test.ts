import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Derek, startDerek, type Talk } from '../conversation.ts';
import { type Newsroom, openNewsroom, subscribe } from '../digests/publishing.ts';

const nineLater = new Date(Date.UTC(2026, 10, 24, 4));

let newsroom: Newsroom;
let derek: Derek;
const curators: number[] = [];

beforeEach(async () => {
  newsroom = await openNewsroom();
  curators.length = 0;
  derek = await startDerek({ facts: newsroom.facts, curators });
  await derek.dispatcher.publish();
});

afterEach(async () => {
  await derek.close();
});

async function curator(language: string): Promise<Talk> {
  const talk = derek.talk(language);
  curators.push(talk.user.id);
  await talk.say('/start');
  return talk;
}

describe.each([
  [
    'kk',
    'Жазылымдар: 2, тоқтап тұрғаны: 1',
    'бот бұғатталған: 1',
    'Келесі жіберу уақыты: 2026 ж. 25 қараша, 09:00',
  ],
  [
    'ru',
    'Подписок: 2, приостановлено: 1',
    'бот заблокирован: 1',
    'Ближайшая отправка: 25 ноября 2026 г., 09:00',
  ],
  ['en', 'Subscriptions: 2, paused: 1', 'bot blocked: 1', 'Due next: 25 November 2026, 09:00'],
  ['tr', 'Abonelik: 2, duraklatılan: 1', 'bot engellendi: 1', 'Sıradaki gönderim: 25 Kasım 2026, 09:00'],
] as const)('/status in %s', (language, subscriptions, reason, next) => {
  test('tells who subscribes, what is due, and what Telegram said', async () => {
    const talk = await curator(language);
    const gone = derek.talk('en');
    await gone.say('/start');
    await subscribe(derek.digests, { chatId: talk.chat.id });
    await subscribe(derek.digests, { chatId: gone.chat.id });
    derek.world.block(gone.user);
    newsroom.write('gallium-find', 'minerals');
    await derek.dispatcher.publish();
    await derek.turnClock(nineLater);
    await talk.say('/status');
    const { text } = talk.screen();
    for (const line of [subscriptions, reason, next, 'sent 1', 'blocked 1', '285'])
      expect(text).toContain(line);
  });
});

describe('/broadcast_preview', () => {
  test('shows the next digest in each language, how many would get it and how long it takes', async () => {
    const talk = await curator('en');
    await subscribe(derek.digests, { chatId: talk.chat.id });
    await derek.turnClock(nineLater);
    newsroom.write('gallium-find', 'minerals');
    await derek.dispatcher.publish();
    const texts = (await talk.say('/broadcast_preview minerals')).map(({ text }) => text ?? '');
    expect(texts).toHaveLength(5);
    for (const word of ['Жаңа дерек', 'Новый факт', 'New fact', 'Yeni bilgi'])
      expect(texts.filter((text) => text.includes(`${word} gallium-find`))).toHaveLength(1);
    expect(texts[4]).toBe('Subscribers of this topic: 1. Sending takes about 1 second.');
  });

  test('says so when nothing is new, and how to use it', async () => {
    const talk = await curator('en');
    await derek.turnClock(nineLater);
    await talk.say('/broadcast_preview minerals');
    expect(derek.world.history(talk.chat).map(({ text }) => text)).toContain(
      'Nothing new on this topic in 1 day.',
    );
    for (const input of ['', ' nothing', ' minerals 0', ' minerals 99', ' minerals x']) {
      await talk.say(`/broadcast_preview${input}`);
      expect(talk.screen().text).toContain('/broadcast_preview ai');
    }
  });

  test('does not exist for anybody else', async () => {
    const reader = derek.talk('en');
    for (const command of ['/status', '/broadcast_preview minerals']) {
      await reader.say(command);
      expect(reader.screen().text).toContain('I do not know the command');
    }
  });
});
