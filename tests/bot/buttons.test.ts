import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Action, decodePress, encodePress } from '../../src/bot/actions.ts';
import { createFactStore } from '../../src/facts/snapshot.ts';
import type { FactStore } from '../../src/facts/store.ts';
import type { Fact } from '../../src/facts/types.ts';
import { locales } from '../../src/locale.ts';
import { contentOf, type Derek, realFacts, startDerek } from '../conversation.ts';

let derek: Derek;
let facts: FactStore;
beforeAll(async () => {
  facts = await realFacts();
  derek = await startDerek({ facts: () => facts });
});
afterAll(() => derek.close());

const old = {
  kk: 'Бұл батырма енді жұмыс істемейді. /topics командасын жіберіңіз.',
  ru: 'Эта кнопка уже не работает. Отправьте, пожалуйста, /topics.',
  en: 'This button no longer works. Please send /topics.',
  tr: 'Bu düğme artık çalışmıyor. Lütfen /topics gönderin.',
};

describe.each(locales)('a button that this version does not know, in %s', (locale) => {
  test.each([
    'x',
    'menu:3',
    't:ai',
    't:ai:1',
    't:ai:0:kk',
    't:ai:1e9:kk',
    'f:',
    '🦆',
    'l:xx:kk',
    '__proto__:kk',
  ])('data %j gets a friendly line', async (data) => {
    const reader = derek.talk(locale);
    await reader.say('/ai');
    const before = reader.screen().text;
    const answer = await reader.pressData(data);
    expect(answer).toMatchObject({ answered: true, alert: true, text: old[locale] });
    expect(reader.screen().text).toBe(before);
  });
});

test('a forged id or topic gets a friendly line, not an error', async () => {
  const reader = derek.talk('en');
  await reader.say('/ai');
  expect(await reader.pressData('f:no-such-fact-anywhere:en')).toMatchObject({ answered: true });
  expect(reader.screen().text).toBe('There is no fact with this ID.');
  expect(await reader.pressData("t:ai' OR 1=1:1:en")).toMatchObject({ answered: true });
  expect(reader.screen().text).toBe('There is no such topic. These are the topics:');
});

test('the button of a fact that was withdrawn says so', async () => {
  const reader = derek.talk('en');
  await reader.say('/ai');
  const before = facts;
  const withdrawn = facts.inTopic('ai')[0];
  const content = contentOf(before);
  facts = createFactStore({
    ...content,
    facts: content.facts.map((fact) =>
      fact === withdrawn ? ({ ...fact, status: 'retired' } as Fact) : fact,
    ),
  });
  await reader.press('1');
  expect(reader.screen().text).toBe('This fact has been withdrawn. It is no longer in the collection.');
  facts = before;
});

test('a page that is no more becomes the last one there is', async () => {
  const reader = derek.talk('en');
  await reader.say('/ai');
  await reader.pressData('t:ai:99:en');
  expect(reader.screen().text).toMatch(/page (\d+) of \1$/);
});

test('two presses in a row: both are answered, nobody sees an error', async () => {
  const reader = derek.talk('en');
  await reader.say('/cooperation');
  const { message } = reader.screen();
  const answers = await Promise.all([reader.press('Next ›', message), reader.press('Next ›', message)]);
  expect(answers.map(({ answered }) => answered)).toEqual([true, true]);
  expect(answers.some(({ alert }) => alert)).toBe(false);
  expect(reader.screen().text).toContain('page 2 of');
});

test('somebody else in the group turns the page for everybody', async () => {
  const [one, other] = ['One', 'Other'].map((firstName) =>
    derek.world.addPerson({ firstName, languageCode: 'en' }),
  );
  if (!one || !other) throw new Error('nobody there');
  const group = derek.world.addGroup({ title: 'Group', members: [one, other] });
  await derek.talkIn(group, one).say('/cooperation');
  await derek.talkIn(group, other).press('Next ›');
  expect(derek.talkIn(group, one).screen().text).toContain('page 2 of');
});

const page = fc.integer({ min: 1, max: 99_999 });
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter((text) => text.length <= 48);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('topic' as const), topic: fc.stringMatching(/^[a-z0-9_]{1,32}$/), page }),
  fc.record({ kind: fc.constantFrom('latest' as const, 'sources' as const), page }),
  fc.record({ kind: fc.constant('fact' as const), fact: id }),
  fc.record({ kind: fc.constantFrom('random' as const, 'topics' as const, 'languages' as const) }),
  fc.record({ kind: fc.constant('language' as const), to: fc.constantFrom(...locales) }),
  fc.record({ kind: fc.constant('forget' as const), sure: fc.boolean() }),
);

test('what a button carries fits Telegram’s 64 bytes and is read back as it was written', () => {
  fc.assert(
    fc.property(action, fc.constantFrom(...locales), (action, locale) => {
      const data = encodePress({ action, locale });
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
      expect(decodePress(data)).toEqual({ action, locale });
    }),
  );
});

test('no data whatever makes the reading of a button fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (data) => void decodePress(data)));
});
