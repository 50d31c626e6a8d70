import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editionSeen } from '../../src/facts/edition.ts';
import { locales } from '../../src/locale.ts';
import { type Derek, startDerek } from '../conversation.ts';

let derek: Derek;
beforeAll(async () => {
  derek = await startDerek();
});
afterAll(() => derek.close());

const words = {
  kk: { next: 'Келесі ›', back: '‹ Алдыңғы', page: 'беттің 2-беті', date: '2026 ж.', count: 'дерек' },
  ru: { next: 'Дальше ›', back: '‹ Назад', page: 'страница 2 из', date: '2026 г.', count: 'факт' },
  en: { next: 'Next ›', back: '‹ Back', page: 'page 2 of', date: '2026', count: 'facts' },
  tr: { next: 'İleri ›', back: '‹ Geri', page: 'sayfa 2/', date: '2026', count: 'bilgi' },
} as const;

describe.each(locales)('a reader whose app speaks %s', (locale) => {
  test('asks for a topic and gets its line, five facts with date and source, and the next page', async () => {
    const reader = derek.talk(locale);
    await reader.say('/cooperation');
    const topic = derek.facts().topic('cooperation');
    const [first] = derek.facts().inTopic('cooperation');

    const screen = reader.screen();
    expect(screen.text).toContain(topic?.name[locale]);
    expect(screen.text).toContain(topic?.about[locale]);
    expect(screen.text).toContain(first?.text[locale]);
    expect(screen.text).toContain(words[locale].date);
    expect(screen.text).toContain(words[locale].count);
    expect(screen.buttons[0]).toEqual(['1', '2', '3', '4', '5']);
    expect(screen.links.length).toBeGreaterThanOrEqual(5);

    await reader.press(words[locale].next);
    expect(reader.screen().text).toContain(words[locale].page);
    expect(reader.screen().buttons[0]).toEqual(['6', '7', '8', '9', '10']);
    expect(reader.screen().message.message_id).toBe(screen.message.message_id);

    await reader.press(words[locale].back);
    expect(reader.screen().text).toBe(screen.text);
  });

  test('finds every fact as it stands now by opening the topics, and every fact there was on the timelines', async () => {
    const reader = derek.talk(locale);
    const readAll = async (command: string) => {
      const pages: string[] = [];
      for (const { id } of derek.facts().topics) {
        await reader.say(`${command}${id}`);
        pages.push(reader.screen().text);
        while (reader.screen().buttons.flat().includes(words[locale].next)) {
          await reader.press(words[locale].next);
          pages.push(reader.screen().text);
        }
      }
      return pages.join('\n');
    };
    const topics = await readAll('/');
    const timelines = await readAll('/timeline ');
    const all = derek.facts().latest();
    const missing = (text: string) => all.filter((fact) => !text.includes(fact.text[locale]));
    expect(missing(timelines)).toEqual([]);
    expect(missing(topics).filter((fact) => derek.facts().standing(fact).newest === undefined)).toEqual([]);
  });

  test('never gets a fact of an opinion, a plan or a forecast without its holder’s name', async () => {
    const reader = derek.talk(locale);
    const [opinion] = derek
      .facts()
      .inTopic('minerals')
      .filter(({ kind }) => kind === 'opinion');
    if (!opinion) throw new Error('The store has no opinion on minerals');
    await reader.say('/minerals');
    while (!reader.screen().text.includes(opinion.text[locale])) await reader.press(words[locale].next);
    const after = reader.screen().text.split(opinion.text[locale])[1]?.split('\n')[1];
    expect(after).toContain(derek.facts().entity(opinion.assertedBy).name[locale]);
  });
});

test('the newest fact comes first, and the list says where it goes on', async () => {
  const reader = derek.talk('en');
  await reader.say('/latest');
  const [newest] = derek.facts().latest();
  expect(reader.screen().text).toMatch(/^Latest facts\n\n1\. /);
  expect(reader.screen().text).toContain(`1. ${newest?.text.en}`);
  await reader.press('Next ›');
  expect(reader.screen().text).toContain('page 2 of');
});

test('/topics lists each topic with its line and its number of facts', async () => {
  const reader = derek.talk('en');
  await reader.say('/topics');
  for (const topic of derek.facts().topics) {
    expect(reader.screen().text).toContain(topic.about.en);
    expect(reader.screen().buttons.flat()).toContain(`${topic.emoji} ${topic.name.en}`);
  }
});

test('a topic is one press away from every other', async () => {
  const reader = derek.talk('en');
  await reader.say('/ai');
  await reader.press('All topics');
  const minerals = derek.facts().topic('minerals');
  await reader.press(`${minerals?.emoji} ${minerals?.name.en}`);
  expect(reader.screen().text).toContain(minerals?.about.en);
});

test('a topic can be shared into another chat: the link opens it there', async () => {
  const reader = derek.talk('tr');
  await reader.say('/startups');
  const share = reader
    .screen()
    .message.reply_markup?.inline_keyboard.flat()
    .find(({ text }) => text === 'Paylaş');
  const url = new URL(share && 'url' in share ? share.url : '');
  expect(url.origin + url.pathname).toBe('https://t.me/share/url');
  expect(url.searchParams.get('url')).toBe('https://t.me/derek_playground_bot?start=topic_startups');
});

test('a source without a known address is linked through the edition that was seen', async () => {
  const reader = derek.talk('en');
  await reader.say('/fintech');
  const source = derek.facts().sources.find(({ url }) => url === null);
  const seen = source && editionSeen(source);
  while (!reader.screen().links.includes(seen?.url ?? '')) await reader.press('Next ›');
  expect(reader.screen().text).toContain(`${source?.publisher} (${seen?.publisher})`);
});

test('/sources says what the store rests on, with counts, a page at a time', async () => {
  const reader = derek.talk('ru');
  await reader.say('/sources');
  const pages = [reader.screen().text];
  while (reader.screen().buttons.flat().includes('Дальше ›')) {
    await reader.press('Дальше ›');
    pages.push(reader.screen().text);
  }
  const items = pages.join('\n\n').split('\n\n');
  for (const { source, facts } of derek.facts().usage()) {
    const name = source.title ?? source.publisher;
    expect(items.some((item) => item.startsWith(name) && item.includes(` ${facts} факт`))).toBe(true);
  }
});
