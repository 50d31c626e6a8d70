import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  canonicalZone,
  commonZones,
  isZone,
  offsetName,
  searchZones,
  zoneAt,
  zoneName,
} from '../../src/digests/zones/index.ts';
import { placeOf } from '../../src/digests/zones/name.ts';
import { places } from '../../src/digests/zones/places.ts';
import { type Locale, locales } from '../../src/locale.ts';

const now = Date.parse('2026-11-22T09:00Z');
const summer = Date.parse('2026-07-01T09:00Z');

test.each<[zone: string, canonical: string]>([
  ['Asia/Almaty', 'Asia/Almaty'],
  ['asia/almaty', 'Asia/Almaty'],
  ['Asia/Qostanay', 'Asia/Qostanay'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['America/Indianapolis', 'America/Indiana/Indianapolis'],
  ['America/Indiana/Indianapolis', 'America/Indiana/Indianapolis'],
  ['US/Pacific', 'America/Los_Angeles'],
  ['America/Montreal', 'America/Toronto'],
  ['UTC', 'UTC'],
  ['utc', 'UTC'],
  ['Etc/UTC', 'UTC'],
  ['GMT', 'UTC'],
])('%s is kept as %s', (zone, canonical) => {
  expect(canonicalZone(zone)).toBe(canonical);
  expect(isZone(zone)).toBe(true);
});

test.each([
  '',
  ' ',
  'Almaty',
  '+05:00',
  'UTC+5',
  'GMT+5',
  'Etc/GMT-5',
  'EST',
  'Asia/Atlantis',
  'Asia/',
  '../etc',
])('%j is no zone', (text) => {
  expect(isZone(text)).toBe(false);
});

test('every zone of this Node has one name, which it understands', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const canonical = canonicalZone(zone) ?? '';
    expect(canonicalZone(canonical), zone).toBe(canonical);
    expect(offsetName(canonical, now)).toBe(offsetName(zone, now));
  }
});

describe('the places that we have names for', () => {
  it('are in zones by their canonical names', () => {
    for (const { en, zone } of places) expect([en, canonicalZone(zone)]).toEqual([en, zone]);
  });

  it('have the same time all over Kazakhstan', () => {
    const ours = places.filter(({ country }) => country === 'KZ');
    expect(ours.length).toBeGreaterThan(60);
    for (const { en, zone } of ours) expect([en, offsetName(zone, now)]).toEqual([en, 'UTC+5']);
  });

  it('have no name twice', () => {
    const names = places.map(({ en, country }) => `${en} ${country}`);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(locales)('are found by each of their names in %s', (locale) => {
    const missed = places.filter((place) => searchZones(place[locale], locale)[0]?.zone !== place.zone);
    expect(missed.map(({ en }) => en)).toEqual([]);
  });

  it('are found by former names and other spellings', () => {
    const missed = places.flatMap(({ also, zone }) =>
      also.filter((name) => !searchZones(name, 'en').some((hit) => hit.zone === zone)),
    );
    expect(missed).toEqual([]);
  });
});

describe('the search', () => {
  it.each<[text: string, zone: string, place: string]>([
    // Regional centres, old names, scripts and keyboards.
    ['алматы', 'Asia/Almaty', 'Almaty, Kazakhstan'],
    ['Алма-Ата', 'Asia/Almaty', 'Almaty, Kazakhstan'],
    ['Нур-Султан', 'Asia/Almaty', 'Astana, Kazakhstan'],
    ['ЦЕЛИНОГРАД', 'Asia/Almaty', 'Astana, Kazakhstan'],
    ['қарағанды', 'Asia/Almaty', 'Karaganda, Kazakhstan'],
    ['караганды', 'Asia/Almaty', 'Karaganda, Kazakhstan'],
    ['Qarağandı', 'Asia/Almaty', 'Karaganda, Kazakhstan'],
    ['усть-кам', 'Asia/Almaty', 'Oskemen, Kazakhstan'],
    ['өскемен', 'Asia/Almaty', 'Oskemen, Kazakhstan'],
    ['Семипалатинск', 'Asia/Almaty', 'Semey, Kazakhstan'],
    ['Петропавловск', 'Asia/Almaty', 'Petropavl, Kazakhstan'],
    ['Актобе', 'Asia/Aqtobe', 'Aktobe, Kazakhstan'],
    ['Шевченко', 'Asia/Aqtau', 'Aktau, Kazakhstan'],
    ['Гурьев', 'Asia/Atyrau', 'Atyrau, Kazakhstan'],
    ['уральск', 'Asia/Oral', 'Oral, Kazakhstan'],
    ['Костанай', 'Asia/Qostanay', 'Kostanay, Kazakhstan'],
    ['кустанай', 'Asia/Qostanay', 'Kostanay, Kazakhstan'],
    ['Кызылорда', 'Asia/Qyzylorda', 'Kyzylorda, Kazakhstan'],
    ['Kızılorda', 'Asia/Qyzylorda', 'Kyzylorda, Kazakhstan'],
    ['Екибастуз', 'Asia/Almaty', 'Ekibastuz, Kazakhstan'],
    // The world, in four languages.
    ['ташкент', 'Asia/Tashkent', 'Tashkent, Uzbekistan'],
    ['TAŞKENT', 'Asia/Tashkent', 'Tashkent, Uzbekistan'],
    ['istanbul', 'Europe/Istanbul', 'Istanbul, Türkiye'],
    ['İSTANBUL', 'Europe/Istanbul', 'Istanbul, Türkiye'],
    ['Стамбұл', 'Europe/Istanbul', 'Istanbul, Türkiye'],
    ['мск', 'Europe/Moscow', 'Moscow, Russia'],
    ['london', 'Europe/London', 'London, United Kingdom'],
    ['Londra', 'Europe/London', 'London, United Kingdom'],
    ['нью йорк', 'America/New_York', 'New York, United States'],
    ['newyork', 'America/New_York', 'New York, United States'],
    ['san fran', 'America/Los_Angeles', 'San Francisco, United States'],
    ['Пекин', 'Asia/Shanghai', 'Beijing, China'],
    ['Дубай', 'Asia/Dubai', 'Dubai, United Arab Emirates'],
    // By the package's cities, by sound, by CLDR's names.
    ['Penza', 'Europe/Moscow', 'Penza, Russia'],
    ['Пенза', 'Europe/Moscow', 'Penza, Russia'],
    ['Maoming', 'Asia/Shanghai', 'Maoming, China'],
    ['Ciudad Juarez', 'America/Ciudad_Juarez', 'Ciudad Juárez, Mexico'],
    ['Анкоридж', 'America/Anchorage', 'Anchorage, United States'],
    ['киев', 'Europe/Kyiv', 'Kyiv, Ukraine'],
    ['Kiev', 'Europe/Kyiv', 'Kyiv, Ukraine'],
    // Countries, slips, zones.
    ['Грузия', 'Asia/Tbilisi', 'Tbilisi, Georgia'],
    ['Almanya', 'Europe/Berlin', 'Berlin, Germany'],
    ['Turkey', 'Europe/Istanbul', 'Istanbul, Türkiye'],
    ['Екатеринбруг', 'Asia/Yekaterinburg', 'Yekaterinburg, Russia'],
    ['istnbul', 'Europe/Istanbul', 'Istanbul, Türkiye'],
    ['Asia/Tbilisi', 'Asia/Tbilisi', 'Tbilisi'],
    ['utc', 'UTC', 'UTC'],
  ])('%s', (text, zone, place) => {
    expect(searchZones(text, 'en')[0]).toEqual({ zone, place });
  });

  it('answers in the language of the reader', () => {
    const inAll = locales.map((locale) => searchZones('Tashkent', locale)[0]?.place);
    expect(inAll).toEqual([
      'Ташкент, Өзбекстан',
      'Ташкент, Узбекистан',
      'Tashkent, Uzbekistan',
      'Taşkent, Özbekistan',
    ]);
  });

  it('gives the likeliest first, and the others after it', () => {
    const hits = searchZones('London', 'en');
    expect(hits.slice(0, 2)).toEqual([
      { zone: 'Europe/London', place: 'London, United Kingdom' },
      { zone: 'America/Toronto', place: 'London, Canada' },
    ]);
    expect(searchZones('san', 'en')).toHaveLength(8);
  });

  it.each(['', '   ', '!!!', 'qqqqqqqqqqqq', '上', '+05:00', '👍'])('finds nothing for %j', (text) => {
    expect(searchZones(text, 'ru')).toEqual([]);
  });

  it('survives any text, and gives at most eight zones', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'алматыkentıİşç -/\u0301'), maxLength: 12 }),
      fc.constantFrom('constructor', '__proto__', '(.*)+$', 'а'.repeat(5000), 'a '.repeat(2000)),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...locales), (typed, locale) => {
        const hits = searchZones(typed, locale);
        expect(hits.length).toBeLessThanOrEqual(8);
        for (const { zone, place } of hits) expect([isZone(zone), place !== '']).toEqual([true, true]);
        expect(new Set(hits.map((hit) => JSON.stringify(hit))).size).toBe(hits.length);
      }),
      { numRuns: 200 },
    );
  });
});

test.each(locales)('the common zones in %s', (locale) => {
  const zones = commonZones(locale);
  expect(zones.map(({ zone }) => zone)).toEqual([
    'Asia/Almaty',
    'Asia/Tashkent',
    'Europe/Istanbul',
    'Europe/Moscow',
    'Europe/London',
    'Europe/Berlin',
    'America/New_York',
    'America/Los_Angeles',
    'Asia/Shanghai',
    'Asia/Dubai',
    'UTC',
  ]);
  for (const { zone, place } of zones)
    expect(zoneName(zone, locale, now)).toBe(zone === 'UTC' ? 'UTC' : `${place}, ${offsetName(zone, now)}`);
});

test.each<[zone: string, locale: Locale, moment: number, name: string]>([
  ['Asia/Almaty', 'kk', now, 'Алматы / Астана, UTC+5'],
  ['Asia/Almaty', 'ru', Date.parse('2024-02-01T00:00Z'), 'Алматы / Астана, UTC+6'],
  ['Asia/Oral', 'ru', now, 'Уральск, UTC+5'],
  ['Europe/London', 'tr', now, 'Londra, UTC'],
  ['Europe/London', 'tr', summer, 'Londra, UTC+1'],
  ['America/New_York', 'en', now, 'New York, UTC−5'],
  ['America/St_Johns', 'en', now, 'St Johns, UTC−3:30'],
  ['Asia/Kathmandu', 'ru', now, 'Катманду, UTC+5:45'],
  ['Asia/Katmandu', 'ru', now, 'Катманду, UTC+5:45'],
  ['Asia/Tbilisi', 'kk', now, 'Тбилиси, UTC+4'],
  ['America/Anchorage', 'ru', now, 'Анкоридж, UTC−9'],
  ['UTC', 'kk', now, 'UTC'],
])('%s in %s', (zone, locale, moment, name) => {
  expect(zoneName(zone, locale, moment)).toBe(name);
});

test.each(['kk', 'ru'] as const)('nearly every zone has a name in %s', (locale) => {
  const foreign = Intl.supportedValuesOf('timeZone').filter((zone) =>
    /^\p{Script=Latin}/u.test(placeOf(zone, locale)),
  );
  expect(foreign.length, foreign.join()).toBeLessThan(8);
});

test.each<[place: string, latitude: number, longitude: number, zone: string | undefined]>([
  ['Almaty', 43.24, 76.95, 'Asia/Almaty'],
  ['Astana', 51.13, 71.43, 'Asia/Almaty'],
  ['Aktau', 43.65, 51.17, 'Asia/Aqtau'],
  ['Kostanay', 53.21, 63.62, 'Asia/Qostanay'],
  ['Istanbul', 41.01, 28.98, 'Europe/Istanbul'],
  ['Kyiv', 50.45, 30.52, 'Europe/Kyiv'],
  ['San Francisco', 37.77, -122.42, 'America/Los_Angeles'],
  ['the Atlantic', 0, 0, undefined],
  ['nowhere', 91, 0, undefined],
  ['nowhere either', 0, 181, undefined],
  ['no number', Number.NaN, 0, undefined],
])('%s is in its zone', (_, latitude, longitude, zone) => {
  expect(zoneAt(latitude, longitude)).toBe(zone);
});

test('any point on earth is in a zone or at sea', () => {
  const latitude = fc.double({ min: -90, max: 90, noNaN: true });
  const longitude = fc.double({ min: -180, max: 180, noNaN: true });
  fc.assert(
    fc.property(latitude, longitude, (north, east) => {
      const zone = zoneAt(north, east);
      expect(zone === undefined || isZone(zone)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
