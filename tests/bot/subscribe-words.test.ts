import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodePress, encodePress } from '../../src/bot/actions.ts';
import { purposeLink, purposeOf } from '../../src/bot/subscriptions/purpose.ts';
import { readFilter } from '../../src/bot/subscriptions/readFilter.ts';
import { readTime } from '../../src/bot/subscriptions/readTime.ts';
import { readWish } from '../../src/bot/subscriptions/readWish.ts';
import { type Step, wants, weekdays } from '../../src/bot/subscriptions/steps.ts';
import { cadences } from '../../src/digests/subscription.ts';
import type { FactStore } from '../../src/facts/store.ts';
import { locales } from '../../src/locale.ts';
import { realFacts } from '../conversation.ts';

let facts: FactStore;
beforeAll(async () => {
  facts = await realFacts();
});

describe('a time of day', () => {
  test.each([
    ['9', '09:00'],
    ['09:05', '09:05'],
    ['9.05', '09:05'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
    ['9am', '09:00'],
    ['9 PM', '21:00'],
    ['12am', '00:00'],
    ['12:30 p.m.', '12:30'],
    ['9:00-де', '09:00'],
    ["9'da", '09:00'],
    ['18-да', '18:00'],
  ])('%s is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  test.each(['', '24:00', '9:60', '25', '13pm', '0am', '9:5', '-1', '9:00:00', '٩', 'nine', '009', '1e1'])(
    '%j is none',
    (text) => {
      expect(readTime(text)).toBeUndefined();
    },
  );
});

describe('one line', () => {
  test.each([
    ['minerals 9:00', { topics: ['minerals'], time: '09:00' }],
    ['9:00 /minerals', { topics: ['minerals'], time: '09:00' }],
    ['AI startups daily', { topics: ['ai', 'startups'], cadence: 'daily' }],
    [
      'critical minerals every monday at 9am',
      { topics: ['minerals'], cadence: 'weekly', weekday: 1, time: '09:00' },
    ],
    ['as it happens', { cadence: 'instant' }],
    ['on working days 8', { cadence: 'workdays', time: '08:00' }],
    ['weekly', { cadence: 'weekly' }],
    ['Sunday', { cadence: 'weekly', weekday: 7 }],
    ['New York', { zone: 'America/New_York' }],
    ['europe/berlin', { zone: 'Europe/Berlin' }],
    ['utc', { zone: 'UTC' }],
    ['@some_channel ai', { channel: '@some_channel', topics: ['ai'] }],
    ['https://t.me/some_channel', { channel: '@some_channel' }],
    ['all 10:15', { isAll: true, time: '10:15' }],
    ['критические минералы ежедневно в 9:30', { topics: ['minerals'], cadence: 'daily', time: '09:30' }],
    ['по минералам и стартапам по будням', { topics: ['minerals', 'startups'], cadence: 'workdays' }],
    [
      'ИИ по понедельникам 8:00 Москва',
      { topics: ['ai'], cadence: 'weekly', weekday: 1, time: '08:00', zone: 'Europe/Moscow' },
    ],
    ['искусственный интеллект каждую неделю в среду', { topics: ['ai'], cadence: 'weekly', weekday: 3 }],
    ['финтех сразу', { topics: ['fintech'], cadence: 'instant' }],
    ['все темы каждый день', { isAll: true, cadence: 'daily' }],
    ['жасанды интеллект күн сайын 9:00-де', { topics: ['ai'], cadence: 'daily', time: '09:00' }],
    ['стартаптар жұмыс күндері сағат 9', { topics: ['startups'], cadence: 'workdays', time: '09:00' }],
    [
      'ЖИ апта сайын бейсенбіде Астана',
      { topics: ['ai'], cadence: 'weekly', weekday: 4, zone: 'Asia/Almaty' },
    ],
    ['минералдар сенбі сайын', { topics: ['minerals'], cadence: 'weekly', weekday: 6 }],
    ['барлық тақырып шыққан бойда', { isAll: true, cadence: 'instant' }],
    ['kritik mineraller her gün saat 9', { topics: ['minerals'], cadence: 'daily', time: '09:00' }],
    [
      'girişimler hafta içi 18:30 İstanbul',
      { topics: ['startups'], cadence: 'workdays', time: '18:30', zone: 'Europe/Istanbul' },
    ],
    ['yapay zekâ pazartesileri', { topics: ['ai'], cadence: 'weekly', weekday: 1 }],
    ['fintek pazar', { topics: ['fintech'], cadence: 'weekly', weekday: 7 }],
    ['cuma günü anında', { cadence: 'instant', weekday: 5 }],
    ['', {}],
  ])('%s', (text, wish) => {
    expect(readWish(text, facts)).toEqual({ topics: [], isAll: false, strange: [], ...wish });
  });

  test('names what it did not understand, word by word, and does the rest', () => {
    expect(readWish('wombats minerals 25:00 and xyzzy', facts)).toEqual({
      topics: ['minerals'],
      isAll: false,
      strange: ['wombats', '25:00', 'xyzzy'],
    });
  });

  test('understands every topic by its id and its name in every language', () => {
    for (const { id, name } of facts.topics)
      for (const text of [id, id.toUpperCase(), ...locales.map((locale) => name[locale])])
        expect([text, readWish(text, facts).topics]).toEqual([text, [id]]);
  });

  test('whatever it is, takes a moment and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { topics, time } = readWish(text, facts);
        for (const topic of topics) expect(facts.topic(topic)).toBeDefined();
        if (time !== undefined) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the words of a filter', () => {
  test.each([
    ['gallium', ['gallium']],
    [' gallium ,, Alem.cloud;KazLLM\nчип', ['gallium', 'Alem.cloud', 'KazLLM', 'чип']],
    ['Gallium, gallium, GALLIUM', ['Gallium']],
    ['rare   earths', ['rare earths']],
  ])('%j', (text, words) => {
    expect(readFilter(text, [])).toEqual(words);
  });

  test('come behind those that are there', () => {
    expect(readFilter('b, a', ['a'])).toEqual(['a', 'b']);
    expect(readFilter('k', [...'abcdefghij'])).toBeUndefined();
    expect(readFilter('a', [...'abcdefghij'])).toEqual([...'abcdefghij']);
  });

  test.each(['', ' , ', '!?', 'a'.repeat(41), 'gallium, ***'])('%j are none', (text) => {
    expect(readFilter(text, [])).toBeUndefined();
  });
});

const hour = fc.integer({ min: 0, max: 23 });
const time = fc
  .tuple(hour, fc.integer({ min: 0, max: 59 }))
  .map(([hours, minutes]) => [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':'));
const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'America/Argentina/ComodRivadavia');
/** Of the longest that Telegram takes as a command. */
const topic = fc.stringMatching(/^[a-z][a-z0-9_]{0,31}$/);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('open' as const),
    page: fc.constantFrom(
      'home',
      'cadence',
      'weekday',
      'hours',
      'zone',
      'quiet',
      'filter',
      'language',
      'channel',
      'stop',
      'leave',
    ),
  }),
  fc.record({ do: fc.constantFrom('minutes', 'quietFrom'), hour }),
  fc.record({ do: fc.constant('ask' as const), what: fc.constantFrom(...wants, 'place' as const) }),
  fc.record({ do: fc.constantFrom('on', 'off', 'leave'), topic }),
  fc.record({ do: fc.constant('cadence' as const), cadence: fc.constantFrom(...cadences) }),
  fc.record({ do: fc.constant('weekday' as const), weekday: fc.constantFrom(...weekdays) }),
  fc.record({ do: fc.constant('time' as const), time }),
  fc.record({ do: fc.constant('zone' as const), zone }),
  fc.record({ do: fc.constant('quiet' as const), quiet: fc.option(fc.record({ from: time, to: time })) }),
  fc.record({ do: fc.constant('drop' as const), mark: fc.stringMatching(/^[\w-]{10}$/) }),
  fc.record({ do: fc.constant('backlog' as const), on: fc.boolean() }),
  fc.record({ do: fc.constant('language' as const), to: fc.constantFrom(...locales) }),
  fc.record({ do: fc.constantFrom('done', 'clear', 'stop') }),
);
/** Telegram's ids have at most 52 significant bits. */
const chat = fc.option(fc.integer({ min: -(2 ** 52), max: -1 }), { nil: undefined });

test('every button of the settings says the same when it is read, in at most 64 bytes', () => {
  fc.assert(
    fc.property(step, chat, fc.constantFrom(...locales), (what, where, locale) => {
      const press = { action: { kind: 'subscription', step: what, chat: where }, locale } as const;
      const data = encodePress(press);
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
      expect(decodePress(data)).toEqual(press);
    }),
  );
});

test('what a question is for is read back from it, and from nobody else’s message', () => {
  const me = { id: 1, username: 'derek_bot' };
  const message = fc.option(fc.integer({ min: 1, max: 2 ** 31 }), { nil: undefined });
  fc.assert(
    fc.property(fc.constantFrom(...wants), chat, message, (what, where, settings) => {
      const purpose = { what, chat: where, settings };
      const [, url = ''] = /href="([^"]*)"/.exec(purposeLink(me.username, purpose).toString()) ?? [];
      expect(new URL(url).searchParams.get('start')).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
      const entities = [{ type: 'text_link', offset: 0, length: 1, url } as const];
      const from = { id: me.id, is_bot: true, first_name: 'Derek' };
      expect(purposeOf({ from, entities }, me)).toEqual(purpose);
      expect(purposeOf({ from: { ...from, id: 2 }, entities }, me)).toBeUndefined();
    }),
  );
});

test.each(['u:', 'u:::', 'u::p::kk:en', 'b:ai:0:1:en', 'b:ai:1:en', 'u:5:o:ai:xx', 'u:0:o:ai:en'])(
  '%s is no button',
  (data) => {
    expect(decodePress(data)).toBeUndefined();
  },
);
