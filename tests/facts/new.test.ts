import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/facts/load.ts';
import { parts } from '../../src/facts/parts.ts';
import { today } from './content.ts';
import {
  asks,
  everything,
  evidence,
  folderOfOurs,
  particulars,
  read,
  rest,
  statements,
} from './new-answers.ts';
import { formattedByBiome } from './new-biome.ts';
import { converse, leave } from './new-person.ts';

describe('a new fact', () => {
  it('is asked for, shown, and written behind the others, which stay as they are', async () => {
    const folder = await folderOfOurs();
    const before = await read(folder, 'facts');
    const { code, out, err } = await converse(folder, [...everything, ['All is well', 'Write it']]);
    expect([code, err]).toEqual([0, '']);
    const block = `    {
      "id": "kazllm-downloaded-1500-times",
      "topics": ["ai", "minerals"],
      "entities": ["kazllm", "kazakhstan"],
      "kind": "statistic",
      "asOf": "2026-10",
      "text": {
        "kk": "KazLLM 1500 рет жүктелді.",
        "ru": "KazLLM скачали 1500 раз.",
        "en": "KazLLM has been downloaded 1,500 times.",
        "tr": "KazLLM 1.500 kez indirildi."
      },
      "asks": {
        "kk": ["модельді қанша рет алды", "қанша адам көшірді"],
        "ru": ["сколько раз её взяли", "сколько было загрузок"],
        "en": ["how often did people get it", "how many downloads"],
        "tr": ["kaç kez alındı", "kaç indirme oldu"]
      },
      "assertedBy": "expert",
      "figures": ["1500"],
      "evidence": [
        {
          "source": "second-article",
          "paragraph": 4,
          "phrase": "скачали 1500 раз"
        }
      ],
      "covers": [],
      "reviewBy": "2027-11-22",
      "revision": 1,
      "status": "published"
    }`;
    const after = await read(folder, 'facts');
    expect(after).toBe(before.replace(/\n {2}\]\n\}\n$/, `,\n${block}\n  ]\n}\n`));
    expect(await formattedByBiome(after)).toBe(after);
    expect((await loadContent(folder, today)).facts).toHaveLength(3);
    expect(out).toContain('\n  "id": "kazllm-downloaded-1500-times",\n');
    expect(out).toContain(
      'Written: facts.json\nLook at it: npm run facts -- show kazllm-downloaded-1500-times\n' +
        'Does its source say so? npm run facts -- verify --only kazllm-downloaded-1500-times\n',
    );
    expect(await readdir(folder)).not.toContain('drafts');
  });

  it('may bring a source and an entity with it', async () => {
    const folder = await folderOfOurs();
    const { code, out } = await converse(folder, [
      ...statements,
      ...particulars,
      ['Where does it stand', 'A new one'],
      ['Its address', 'https://example.org/3'],
      ['Its title', 'Сколько раз скачали модель'],
      ['Its publisher', 'Outlet'],
      ['Its author', ''],
      ['Its date', '2026-10-05'],
      ['Is that date printed', true],
      ['Its language', 'ru'],
      ['Have you seen', true],
      ['The id of the source', ''],
      ['Which paragraph', ''],
      ['One to six words', 'скачали 1500 раз'],
      ['Does it rest on another source', false],
      ['Who says so', 'A new one'],
      ['Its name in English', 'The Minister'],
      ['Its name in Russian', 'Министр'],
      ['Its name in Kazakh', 'Министр'],
      ['Its name in Turkish', 'Bakan'],
      ['Is it a person', true],
      ['Who the person is (adviser, minister of …) in English', 'minister'],
      ['Who the person is (adviser, minister of …) in Russian', 'министр'],
      ['Who the person is (adviser, minister of …) in Kazakh', ''],
      ['Who the person is (adviser, minister of …) in Turkish', 'bakan'],
      ...rest.slice(1),
      ['All is well', 'Write it'],
    ]);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('Written: entities.json, sources.json, facts.json'),
    ]);
    const { sources, entities, facts } = await loadContent(folder, today);
    expect(sources.at(-1)).toEqual({
      ...{ id: 'outlet-skolko-raz-skachali', title: 'Сколько раз скачали модель', publisher: 'Outlet' },
      ...{ author: null, url: 'https://example.org/3', date: '2026-10-05', dateBasis: 'stated' },
      ...{ lang: 'ru', verified: true, editions: [] },
    });
    expect(entities.at(-1)).toMatchObject({ id: 'minister', role: { kk: 'министр', tr: 'bakan' } });
    expect(facts.at(-1)).toMatchObject({
      assertedBy: 'minister',
      evidence: [{ source: 'outlet-skolko-raz-skachali', paragraph: null }],
    });
    for (const part of parts)
      expect(await formattedByBiome(await read(folder, part)), part).toBe(await read(folder, part));
  });

  it('says what it is to another one, and that its date was worked out', async () => {
    const folder = await folderOfOurs();
    await converse(folder, [
      ...statements,
      ...particulars.with(-1, ['Does the source say so itself', false]),
      ...evidence,
      ['Who says so', 'exp > The Expert'],
      ['Does it dispute', true],
      ['Which fact', '650 студентов > model-students'],
      ['What is the new fact to model-students', 'updates'],
      ['And another one', false],
      ...rest.slice(2),
      ['All is well', 'Write it'],
    ]);
    const { facts } = await loadContent(folder, today);
    expect(facts.at(-1)).toMatchObject({
      asOfBasis: 'estimated',
      relations: [{ kind: 'updates', fact: 'model-students' }],
    });
  });
});

describe('each answer', () => {
  it('is checked at once, in the words of the checks', async () => {
    const folder = await folderOfOurs();
    const { complaints } = await converse(folder, [
      ['Which language', 'English'],
      ['The statement in English', ''],
      ['The statement in English', 'x'.repeat(301)],
      ['The statement in English', 'KazLLM has been downloaded 1,500 times.'],
      ['The statement in Kazakh', 'two\nlines'],
      ...statements.slice(2),
      ['Its id', 'Not An Id'],
      ['Its id', 'deposit-plan'],
      ...particulars.slice(0, -2),
      ['When was it so', 'soon'],
      ['When was it so', '2029'],
      ...particulars.slice(-2),
      ['Where does it stand', 'second > The second article'],
      ['Which paragraph', '0'],
      ['Which paragraph', '4'],
      ['One to six words', 'one two three four five six seven'],
      ['One to six words', ''],
      ...evidence.slice(2),
      ['Who says so', 'exp > The Expert'],
      ['Does it dispute', false],
      ['The figures', 'many'],
      ['The figures', ''],
      ['Questions in Kazakh', 'қанша рет'],
      ['Questions in Kazakh', 'қанша рет; Қанша рет?'],
      ...asks,
      ['By when', '2020'],
      ['By when', '2027-13'],
      ['By when', ''],
      ['All is well', 'Throw it away'],
    ]);
    const expected = [
      'The text is empty.',
      'The text has 301 characters, 1 too many.',
      'characters that nobody sees: U+000A. Expected: one line',
      'The id "Not An Id" does not fit',
      '"deposit-plan" is taken already.',
      'There is no date "soon". Expected: a day',
      'The date "2029" lies far ahead',
      'Write the number of the paragraph',
      'The evidence phrase has 7 words.',
      'The evidence phrase is empty.',
      '"many" is not in plain form',
      'Kazakh has 1 question.',
      'stands here more than once.',
      'That day is past.',
      'There is no date "2027-13".',
    ];
    expect(complaints).toEqual(expected.map((words) => expect.stringContaining(words)));
  });

  it('that has other figures than the first text is remarked on at once', async () => {
    const folder = await folderOfOurs();
    const { out } = await converse(folder, [
      ...statements.with(3, ['The statement in Russian', 'Скачали 15 раз.']),
      leave,
    ]);
    expect(out).toContain('The figures differ: English has 1500, Russian has 15.');
  });

  it('offers what the texts name, whatever its ending', async () => {
    const folder = await folderOfOurs();
    const { choices } = await converse(folder, [
      ['Which language', 'Russian'],
      ['The statement in Russian', 'В Kazakhstanе выпустили «КазLLM».'],
      ['The statement in Kazakh', ''],
      ['The statement in English', ''],
      ['The statement in Turkish', ''],
      ...particulars.slice(0, 4),
      ['What does it speak of', true],
      leave,
    ]);
    expect(choices('What does it speak of')).toEqual(['Kazakhstan (kazakhstan)', 'KazLLM (kazllm)']);
  });
});
