import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/types.ts';
import { locales } from '../../src/locale.ts';
import { type Derek, startDerek } from '../conversation.ts';

let derek: Derek;
let now = new Date('2026-11-22T09:00:00Z');
beforeAll(async () => {
  derek = await startDerek({ now: () => now });
});
afterAll(() => derek.close());

const words = {
  kk: {
    compare: 'Салыстыру',
    otherwise: 'Басқа дереккөз',
    unchecked: 'Көптен тексерілмеген',
    usage: '/timeline ai',
  },
  ru: {
    compare: 'Сравнить',
    otherwise: 'Другой источник',
    unchecked: 'Давно не проверялось',
    usage: '/timeline ai',
  },
  en: {
    compare: 'Side by side',
    otherwise: 'Another source',
    unchecked: 'Not checked lately',
    usage: '/timeline ai',
  },
  tr: {
    compare: 'Karşılaştır',
    otherwise: 'Başka bir kaynak',
    unchecked: 'Uzun süredir',
    usage: '/timeline ai',
  },
} as const;

function fact(id: string): Fact {
  const found = derek.facts().fact(id);
  if (!found) throw new Error(`The store has no fact "${id}"`);
  return found;
}

const name = (of: Fact, locale: (typeof locales)[number]) => derek.facts().entity(of.assertedBy).name[locale];

describe.each(locales)('what others say, in %s', (locale) => {
  test('a disputed fact says so with who and when, and a button shows both side by side', async () => {
    const reader = derek.talk(locale);
    const article = fact('eu-list-40-resources');
    const [other] = derek.facts().standing(article).disputes;
    if (!other) throw new Error('nobody disputes it');
    await reader.say(`/fact ${article.id}`);
    const line = reader
      .screen()
      .text.split('\n')
      .find((one) => one.startsWith('≠'));
    expect(line).toContain(name(other, locale));
    expect(line).toMatch(/20\d\d/);

    await reader.press(words[locale].compare);
    const { text, links } = reader.screen();
    expect(text).toContain(article.text[locale]);
    expect(text).toContain(other.text[locale]);
    expect(text).toContain(words[locale].otherwise);
    expect(links.length).toBeGreaterThanOrEqual(2);
    await reader.press('2');
    expect(reader.screen().text).toContain(other.text[locale]);
  });

  test('the dispute is seen from the other side as well', async () => {
    const reader = derek.talk(locale);
    const article = fact('eu-list-40-resources');
    const [other] = derek.facts().standing(article).disputes;
    await reader.say(`/fact ${other?.id}`);
    await reader.press(words[locale].compare);
    expect(reader.screen().text).toContain(article.text[locale]);
  });

  test('a topic lists the newest of a chain, marked; what was said before is one press away and marked as such', async () => {
    const reader = derek.talk(locale);
    const before = fact('us-list-50-resources');
    const { newest } = derek.facts().standing(before);
    if (!newest) throw new Error('nothing newer is known');
    const pages = derek.facts().currentIn('minerals');
    expect(pages).not.toContain(before);
    await reader.say('/start topic_minerals');
    const page = Math.floor(pages.indexOf(newest) / 5) + 1;
    await reader.pressData(`t:minerals:${page}:${locale}`);
    const item = reader
      .screen()
      .text.split('\n\n')
      .find((one) => one.includes(newest.text[locale]));
    expect(item).toMatch(/\n↻ .*20\d\d/);

    await reader.pressData(`f:${newest.id}:${locale}`);
    await reader.press(words[locale].compare);
    expect(reader.screen().text).toContain(before.text[locale]);
    await reader.say(`/fact ${before.id}`);
    expect(reader.screen().text).toMatch(/\n↻ /);
    expect(reader.screen().text).toContain(name(newest, locale));
  });

  test('/timeline tells a topic by date, the oldest first, and alone says how it is used', async () => {
    const reader = derek.talk(locale);
    await reader.say('/timeline minerals');
    const [oldest] = derek.facts().inTopic('minerals').toReversed();
    expect(reader.screen().text).toContain(`1. ${oldest?.text[locale]}`);
    await reader.press('1');
    expect(reader.screen().text).toContain(oldest?.text[locale]);
    await reader.say('/timeline');
    expect(reader.screen().text).toContain(words[locale].usage);
    expect(reader.screen().buttons.flat()).toHaveLength(derek.facts().topics.length);
    await reader.say('/timeline nonsense');
    expect(reader.screen().buttons.flat()).toHaveLength(derek.facts().topics.length);
  });

  test('a fact past its review date is marked as not checked lately, from the day after on', async () => {
    const reader = derek.talk(locale);
    const old = fact('us-list-50-resources');
    now = new Date(`${old.reviewBy}T10:00:00Z`);
    await reader.say(`/fact ${old.id}`);
    expect(reader.screen().text).not.toContain(words[locale].unchecked);
    now = new Date(now.getTime() + 24 * 60 * 60 * 1000);
    await reader.say(`/fact ${old.id}`);
    expect(reader.screen().text).toContain(words[locale].unchecked);
    now = new Date('2026-11-22T09:00:00Z');
  });
});

test('every fact that says something of others can be put beside them, in one message', async () => {
  const reader = derek.talk('kk');
  await reader.say('/ai');
  for (const each of derek
    .facts()
    .latest()
    .filter(({ relations }) => relations)) {
    await reader.pressData(`c:${each.id}:kk`);
    expect(reader.screen().text).toContain(each.text.kk);
  }
});

test('a date that had to be worked out says so', async () => {
  const reader = derek.talk('en');
  const guessed = derek
    .facts()
    .latest()
    .find(({ asOfBasis }) => asOfBasis === 'estimated');
  await reader.say(`/fact ${guessed?.id}`);
  expect(reader.screen().text).toContain('Date: about ');
});
