import { describe, expect, it } from 'vitest';
import { createSearch, type Search } from '../../../src/facts/search/search.ts';
import { goodContent, goodFact, type Loose, storeOf } from '../content.ts';

const same = (text: string) => ({ kk: text, ru: text, en: text, tr: text });
const none = () => ({ kk: [], ru: [], en: [], tr: [] });
const inAll = (...asks: readonly string[]) => ({ kk: asks, ru: asks, en: asks, tr: asks });

/** A store of a few facts, told apart by their statements. */
function searchIn(facts: readonly Loose[], change: (content: Loose) => void = () => {}): Search {
  const content = goodContent();
  content.facts = facts.map((fact, number) => ({
    ...goodFact(),
    figures: [],
    id: `fact-${number}`,
    ...fact,
  }));
  change(content);
  return createSearch(storeOf(content));
}

const stadium = {
  id: 'stadium',
  text: same('The stadium in the old town has a green roof.'),
  entities: ['horizon'],
};
const bakery = { id: 'bakery', text: same('The bakery sells bread with walnuts.'), entities: ['kazllm'] };

describe('an answer', () => {
  it('is the fact that speaks of what is asked, with the words that decided', () => {
    const answer = searchIn([stadium, bakery]).answer('does the bakery sell walnut bread', 'en');
    if (answer.kind !== 'found') throw new Error(answer.why.decision);
    expect(answer.fact.id).toBe('bakery');
    expect(answer.why.decision).toBe('clear');
    expect(answer.why.considered[0]).toMatchObject({ missing: [], fact: { id: 'bakery' } });
    expect(answer.why.words.map(({ text }) => text)).toEqual(['bakery', 'sell', 'walnut', 'bread']);
  });

  it('is found by the questions that the fact carries, in any of the languages', () => {
    const asks = { ...none(), en: ['who feeds the ducks', 'ducks'], ru: ['кто кормит уток', 'утки'] };
    asks.kk = ['үйректерді кім тамақтандырады', 'үйректер'] as never;
    asks.tr = ['ördekleri kim besliyor', 'ördekler'] as never;
    const search = searchIn([{ ...stadium, asks }, bakery]);
    for (const question of [
      'who feeds ducks',
      'кто кормит уток?',
      'ördekleri kim besliyor',
      'уйректерди ким тамактандырады',
    ]) {
      expect(search.answer(question, 'en'), question).toMatchObject({
        kind: 'found',
        fact: { id: 'stadium' },
      });
    }
  });

  it('is not given to another place, another year or for today', () => {
    const census = { id: 'census', text: same('The town counted its bridges in 2021.'), figures: ['2021'] };
    const search = searchIn([census, bakery]);
    expect(search.answer('bridges counted in the town 2021', 'en').kind).toBe('found');
    expect(search.answer('bridges counted in the town 1998', 'en').why.decision).toBe('other-year');
    expect(search.answer('bridges counted in the town in norway', 'en').why.decision).toBe('other-place');
    expect(search.answer('мосты считали в Норвегии', 'ru').kind).toBe('unknown');
    expect(search.answer('bridges counted in the town today', 'en').kind).toBe('unknown');
  });

  it('is not given to a rival or a year that stands in its wordings only', () => {
    const asks = inAll('is the roof greener than that of microsoft', 'was the roof green in 1998');
    const search = searchIn([{ ...stadium, asks }, bakery]);
    expect(search.answer('is the roof green', 'en')).toMatchObject({
      kind: 'found',
      fact: { id: 'stadium' },
    });
    expect(search.answer('is the roof of microsoft green', 'en').why.decision).toBe('other-place');
    expect(search.answer('was the roof green in 1998', 'en').why.decision).toBe('other-year');
  });

  it('names a city when cities are asked for', () => {
    const branches = (id: string, where: string) => ({
      id,
      text: same(`The chess club has branches ${where}.`),
      asks: inAll('where does the chess club have branches', 'chess club branches abroad'),
    });
    const search = searchIn([
      branches('abroad', 'abroad'),
      branches('cities', 'in London and Istanbul'),
      bakery,
    ]);
    for (const question of [
      'in which cities does the chess club have branches',
      'branches of the chess club abroad in what cities',
    ])
      expect(search.answer(question, 'en'), question).toMatchObject({ fact: { id: 'cities' } });
  });

  it('is not given for what a thing costs, when the store has only the thing', () => {
    const search = searchIn([stadium, bakery]);
    expect(search.answer('price of walnuts bread at the bakery', 'en').kind).toBe('unknown');
    expect(search.answer('how many dollars is a kilo of walnuts', 'en').why.decision).toBe('other-attribute');
  });

  it('is not the age of somebody of whom other things are known', () => {
    const search = searchIn([stadium, bakery]);
    for (const question of ['how old is horizon 7', 'сколько лет horizon 7'])
      expect(search.answer(question, 'en').why.decision, question).toBe('other-attribute');
  });

  it('is found with two words in one and slips in the question words', () => {
    const search = searchIn([stadium, bakery]);
    for (const question of ['wherre is the greenroof stadium', 'doess the bakery sell walnutsbread'])
      expect(search.answer(question, 'en').kind, question).toBe('found');
  });

  it('proposes no topics when nothing came near', () => {
    const search = searchIn([stadium, bakery]);
    for (const question of ['hello', 'tomorrow weather forecast sunshine old'])
      expect(search.answer(question, 'en'), question).toMatchObject({ kind: 'unknown', nearestTopics: [] });
  });

  it('needs a subject', () => {
    const search = searchIn([stadium, bakery]);
    for (const question of ['hello', 'ok thanks', 'what', 'how many tons', '', '   ', '?!', '👍']) {
      expect(search.answer(question, 'en').why.decision, question).toBe('nothing-asked');
    }
  });

  it('is the newest of a chain, unless the older one is asked for by its year or its figure', () => {
    const older = {
      id: 'older',
      text: same('The choir had 40 singers in 2021.'),
      figures: ['40', '2021'],
      asOf: '2021',
    };
    const newer = {
      id: 'newer',
      text: same('The choir had 55 singers in 2025.'),
      figures: ['55', '2025'],
      relations: [{ kind: 'updates', fact: 'older' }],
    };
    const search = searchIn([older, newer, bakery]);
    expect(search.answer('singers in the choir', 'en')).toMatchObject({
      kind: 'found',
      fact: { id: 'newer' },
    });
    expect(search.answer('singers in the choir 2021', 'en')).toMatchObject({ fact: { id: 'older' } });
    expect(search.answer('choir of 40 singers', 'en')).toMatchObject({ fact: { id: 'older' } });
  });

  it('to the bare name of a topic is a choice', () => {
    const answer = searchIn([stadium, bakery], (content) => {
      content.topics[0].name = same('Gardening');
    }).answer('gardening', 'en');
    if (answer.kind !== 'ambiguous') throw new Error(answer.kind);
    expect(answer.choices.map(({ kind }) => kind)).toEqual(['topic', 'fact', 'fact']);
    expect(answer.why.decision).toBe('name-of-many');
  });

  it('to the bare name of an entity is a fact of it', () => {
    for (const question of ['horizon 7', 'what is horizon 7', 'Horizon 7 nedir']) {
      expect(searchIn([stadium, bakery]).answer(question, 'en'), question).toMatchObject({
        fact: { id: 'stadium' },
      });
    }
  });

  it('to "what is X" is the fact that introduces X, whichever speaks of it most', () => {
    const roof = { ...stadium, id: 'roof', text: same('Horizon 7, the roof of Horizon 7.') };
    const history = { ...stadium, id: 'history', introduces: ['horizon'], text: same('Once a farm.') };
    for (const question of ['what is horizon 7', 'horizon 7', 'Horizon 7 деген не', 'что такое horizon 7'])
      expect(searchIn([roof, history]).answer(question, 'en'), question).toMatchObject({
        fact: { id: 'history' },
      });
  });

  it('is found when the whole question is glued together', () => {
    const search = searchIn([stadium, bakery]);
    expect(search.answer('doesthebakerysellwalnutbread', 'en')).toMatchObject({ fact: { id: 'bakery' } });
    expect(search.answer('doesthebakerysellxqzvwkjtrains', 'en').kind).toBe('unknown');
  });

  it('is found by its paraphrases, as by its asks', () => {
    const asks = {
      kk: ['жанкүйерлер айқайлайтын жер'],
      ru: ['где болельщики кричат по воскресеньям'],
      en: ['where do fans cheer on sundays', 'cheering fans every sunday'],
      tr: ['taraftarlar pazar günü nerede bağırıyor'],
    };
    const search = searchIn([stadium, bakery], (content) => {
      content.paraphrases = [{ id: 'stadium', asks }];
    });
    for (const question of ['fans cheer sundays', 'where do the fans cheer on sundays'])
      expect(search.answer(question, 'en'), question).toMatchObject({ fact: { id: 'stadium' } });
    expect(searchIn([stadium, bakery]).answer('fans cheer sundays', 'en').kind).toBe('unknown');
  });

  it('to "how many" is the fact that has a number of just that', () => {
    const boats = {
      id: 'boats',
      text: same('The harbour has 40 boats, a lighthouse, cranes, sheds and pilots.'),
      figures: ['40'],
    };
    const pilots = {
      id: 'pilots',
      text: same('The harbour has 12 pilots, a lighthouse, cranes, sheds and boats.'),
      figures: ['12'],
    };
    const search = searchIn([boats, pilots, bakery]);
    for (const what of ['boats', 'pilots'])
      expect(search.answer(`how many ${what} has the harbour`, 'en'), what).toMatchObject({
        fact: { id: what },
      });
  });

  it('tells people in general from those that somebody has', () => {
    const start = { id: 'start', text: same('Founders may pitch their idea to investors abroad.') };
    const search = searchIn([start, stadium]);
    expect(search.answer('can founders pitch abroad', 'en')).toMatchObject({ fact: { id: 'start' } });
    expect(search.answer('founders of horizon 7', 'en').kind).toBe('unknown');
  });

  it('leaves a long word whole that is misspelt or in other letters', () => {
    const cable = { id: 'cable', text: same('Суперкомпьютерный центр открыли осенью.') };
    const search = searchIn([cable, bakery]);
    for (const question of ['суперкомпьютрный центр', 'superkompyuternyy tsentr'])
      expect(search.answer(question, 'ru'), question).toMatchObject({ fact: { id: 'cable' } });
  });

  it('tells what something stands on from what it costs', () => {
    const tower = { ...stadium, id: 'tower', text: same('Башня стоит на скале у моря.') };
    const search = searchIn([tower, bakery]);
    expect(search.answer('на чём стоит башня у моря', 'ru')).toMatchObject({ fact: { id: 'tower' } });
    for (const question of [
      'сколько стоит хлеб с walnuts в bakery',
      'сколько это стоит walnuts bakery',
      'bakery walnuts канша турады',
    ])
      expect(search.answer(question, 'ru').kind, question).toBe('unknown');
  });

  it('never speaks of a retired fact', () => {
    const search = searchIn([{ ...stadium, status: 'retired' }, bakery]);
    expect(search.answer('green roof of the stadium', 'en').kind).toBe('unknown');
    expect(search.find('stadium roof', { limit: 9 })).toEqual([]);
  });

  it('comes from an empty store as well: nothing', () => {
    const search = searchIn([]);
    expect(search.answer('green roof', 'en').kind).toBe('unknown');
    expect(search.find('green roof', { limit: 9 })).toEqual([]);
  });
});

describe('a list while typing', () => {
  it('takes the last word as a beginning', () => {
    const search = searchIn([stadium, bakery]);
    for (const typed of ['baker', 'green ro', 'walnu', 'the stadiu']) {
      expect(search.find(typed, { limit: 5 }).length, typed).toBeGreaterThan(0);
    }
    expect(search.find('walnu', { limit: 5 }).map(({ id }) => id)).toEqual(['bakery']);
  });

  it('is empty for spaces, punctuation and pages beyond the end', () => {
    const search = searchIn([stadium, bakery]);
    for (const typed of ['', '  ', '...', '\n']) expect(search.find(typed, { limit: 5 })).toEqual([]);
    expect(search.find('bakery', { limit: 5, offset: 500 })).toEqual([]);
    expect(search.find('bakery', { limit: 0 })).toEqual([]);
  });
});
