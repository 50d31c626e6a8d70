import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/locale.ts';
import { type Derek, startDerek } from '../conversation.ts';

let derek: Derek;
beforeAll(async () => {
  derek = await startDerek();
});
afterAll(() => derek.close());

const labels = {
  kk: ['Күні', 'Түрі', 'Кім айтқан', 'Дереккөз', 'Үзінді'],
  ru: ['Дата', 'Вид', 'Кто утверждает', 'Источник', 'В тексте'],
  en: ['Date', 'Kind', 'Stated by', 'Source', 'In the text'],
  tr: ['Tarih', 'Tür', 'Söyleyen', 'Kaynak', 'Metinde'],
} as const;

describe.each(locales)('a fact in full, in %s', (locale) => {
  test.each(['ai', 'minerals', 'startups'])('/%s, then the number of a fact', async (topic) => {
    const reader = derek.talk(locale);
    await reader.say(`/${topic}`);
    await reader.press('2');
    const fact = derek.facts().inTopic(topic)[1];
    if (!fact) throw new Error('no such fact');
    const { text, buttons } = reader.screen();
    expect(text).toContain(fact.text[locale]);
    for (const label of labels[locale].slice(0, 4)) expect(text).toContain(`${label}:`);
    expect(text).toContain(derek.facts().entity(fact.assertedBy).name[locale]);
    for (const { phrase, paragraph, source } of fact.evidence) {
      // Where only an excerpt was seen, its phrase is for the curators.
      if (paragraph !== null) expect(text).toContain(phrase);
      const { title, publisher } = derek.facts().source(source);
      expect(text).toContain(title ?? publisher);
    }
    const quotes = fact.evidence.some(({ paragraph }) => paragraph !== null);
    expect(text.includes(`${labels[locale][4]}:`)).toBe(quotes);
    expect(text).toContain(fact.id);
    expect(buttons.flat().at(-2)).toMatch(/^‹ /);
  });

  test('every fact: what can be copied fits, and carries the source, a date and a link', async () => {
    const reader = derek.talk(locale);
    for (const fact of derek.facts().latest()) {
      await reader.say(`/fact ${fact.id}`);
      const buttons = reader.screen().message.reply_markup?.inline_keyboard.flat() ?? [];
      const copied = buttons
        .flatMap((button) => ('copy_text' in button ? [button.copy_text.text] : []))
        .join();
      expect(copied.length).toBeGreaterThan(60);
      expect(copied.length).toBeLessThanOrEqual(256);
      expect(copied).toMatch(/https?:\/\/\S+$/);
      expect(copied).toMatch(/20\d\d/);
    }
  });
});

test('an expert is shown with his post, and the Kazakh edition of the source to who reads Kazakh', async () => {
  const reader = derek.talk('kk');
  const fact = derek
    .facts()
    .latest()
    .find(({ assertedBy }) => assertedBy === 'zhienbayev');
  await reader.say(`/fact ${fact?.id}`);
  const expert = fact && derek.facts().entity(fact.assertedBy);
  expect(reader.screen().text).toContain(`${expert?.name.kk}, ${expert?.role?.kk}`);
  expect(reader.screen().text).toContain('Қазақша нұсқасы:');
  expect(reader.screen().links.some((url) => url.startsWith('https://kaz.inform.kz/'))).toBe(true);
});

test('a related fact opens in place, and "back" leads to the page that lists it', async () => {
  const reader = derek.talk('en');
  const fact = derek.facts().inTopic('cooperation')[7];
  if (!fact) throw new Error('no such fact');
  const topic = derek.facts().topic(fact.topics[0] ?? '');
  await reader.say(`/fact ${fact.id}`);
  const back = `‹ ${topic?.name.en}`;
  expect(reader.screen().buttons.flat()).toContain(back);
  await reader.press(back);
  expect(reader.screen().text).toContain(fact.text.en);
  await reader.say(`/fact ${fact.id}`);
  const related = reader.screen().text.match(/\n1\. (.*?)(?: \([^()]*\))?\n/)?.[1];
  await reader.press('1');
  expect(reader.screen().text).toContain(related);
  expect(related).not.toBe(fact.text.en);
});

test('sharing a fact puts its statement, its source and its link into the other chat', async () => {
  const reader = derek.talk('ru');
  await reader.say('/minerals');
  await reader.press('1');
  const [fact] = derek.facts().inTopic('minerals');
  const share = reader
    .screen()
    .message.reply_markup?.inline_keyboard.flat()
    .find(({ text }) => text === 'Поделиться');
  const address = share && 'url' in share ? share.url : '';
  expect(address.length).toBeLessThanOrEqual(1024);
  const { searchParams } = new URL(address);
  expect(searchParams.get('url')).toBe(`https://t.me/derek_playground_bot?start=fact_${fact?.id}`);
  expect(searchParams.get('text')?.slice(0, 40)).toBe(fact?.text.ru.slice(0, 40));
});

test('whoever follows that link gets the fact', async () => {
  const other = derek.talk('en');
  const [fact] = derek.facts().inTopic('minerals');
  await other.say(`/start fact_${fact?.id}`);
  expect(other.screen().text).toContain(fact?.text.en);
});

test('/fact alone says how it is used; a mistyped id gets the ones that may be meant; nonsense gets the topics', async () => {
  const reader = derek.talk('en');
  await reader.say('/fact');
  expect(reader.screen().text).toMatch(/for example \/fact [a-z0-9-]+$/);

  const [fact] = derek.facts().latest();
  if (!fact) throw new Error('no facts');
  await reader.say(`/fact ${fact.id.slice(0, -1)}`);
  expect(reader.screen().text).toContain('Did you mean:');
  expect(reader.screen().text).toContain(fact.id);
  await reader.press('1');
  expect(reader.screen().text).toContain(fact.text.en);

  await reader.say('/fact 🦆');
  expect(reader.screen().text).toContain('There is no fact with this ID.');
  expect(reader.screen().buttons.flat().length).toBe(derek.facts().topics.length);
});

test('/random shows a fact, and another one', async () => {
  let chance = 0;
  const gambler = await startDerek({ random: () => chance });
  const reader = gambler.talk('en');
  await reader.say('/random');
  expect(reader.screen().text).toContain(gambler.facts().latest()[0]?.text.en);
  chance = 0.999999;
  await reader.press('Another one');
  expect(reader.screen().text).toContain(gambler.facts().latest().at(-1)?.text.en);
  await gambler.close();
});

test('a fact of the articles shows the words that stand there, and in which paragraph', async () => {
  const reader = derek.talk('en');
  await reader.say('/fact egov-services-online');
  expect(reader.screen().text).toContain(
    'In the text: “92% государственных услуг доступны онлайн” (paragraph 6)',
  );
});

test('a source without a date says so', async () => {
  const reader = derek.talk('en');
  const undated = derek
    .facts()
    .latest()
    .find(({ evidence }) => evidence.every(({ source }) => derek.facts().source(source).date === null));
  await reader.say(`/fact ${undated?.id}`);
  expect(reader.screen().text).toContain('undated');
});
