import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatJson } from '../../src/facts/formatJson.ts';
import { findEntities } from '../../src/facts/newFact/entities.ts';
import { InsertError, insertEntry } from '../../src/facts/newFact/insertEntry.ts';
import { findFacts } from '../../src/facts/newFact/particulars.ts';
import { proposeId } from '../../src/facts/newFact/proposeId.ts';
import { findSources } from '../../src/facts/newFact/sources.ts';
import { type Part, parts } from '../../src/facts/parts.ts';
import { checked, goodContent, goodFact, type Loose } from './content.ts';
import { formattedByBiome } from './new-biome.ts';

const dataFile = (part: Part) => path.join(import.meta.dirname, '../../data', `${part}.json`);

describe('the formatting', () => {
  it.each(parts)('leaves %s.json of this repository as it is', async (part) => {
    const text = await readFile(dataFile(part), 'utf8');
    expect(`${formatJson(JSON.parse(text))}\n`).toBe(text);
  });

  it('is that of biome, however long ids, lists and texts are', async () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,24}(-[a-z0-9]{1,12}){0,2}$/);
    const ids = fc.array(id, { maxLength: 6 });
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', 'қ', 'ü', '"', '\\', '—', '\u00a0', 'é', '🤖'),
      maxLength: 150,
    });
    const fact = fc.record({
      ...{ id, topics: ids, entities: ids, figures: ids, covers: fc.array(text, { maxLength: 3 }) },
      text: fc.record({ kk: text, ru: text, en: text, tr: text }),
      evidence: fc.array(fc.record({ source: id, paragraph: fc.option(fc.nat()), phrase: text }), {
        maxLength: 2,
      }),
    });
    const facts = fc.sample(fact, { numRuns: 400, seed: 7 });
    const list = `${formatJson({ facts: facts as Loose })}\n`;
    expect(await formattedByBiome(list)).toBe(list);
  });

  it('is that of biome around the width of a line', async () => {
    const widths = Array.from({ length: 30 }, (_, index) => ({
      list: ['x'.repeat(index + 50), 'y'.repeat(24)],
      last: ['x'.repeat(index + 50), 'y'.repeat(24)],
    }));
    const text = `${formatJson({ facts: widths })}\n`;
    expect(await formattedByBiome(text)).toBe(text);
  });
});

describe('an entry put into a file', () => {
  const entry = goodFact();

  it('changes no byte of the others', async () => {
    const text = await readFile(dataFile('facts'), 'utf8');
    const changed = insertEntry(text, 'facts', entry);
    const end = text.lastIndexOf('\n  ]');
    expect(changed.slice(0, end)).toBe(text.slice(0, end));
    expect(changed.endsWith(text.slice(end))).toBe(true);
    expect(JSON.parse(changed).facts.at(-1)).toEqual(entry);
    expect(await formattedByBiome(changed)).toBe(changed);
  });

  it.each([
    ['an empty list', '{ "facts": [] }'],
    ['line ends of Windows', '{\r\n  "facts": [\r\n    {}\r\n  ]\r\n}\r\n'],
    ['a byte order mark', '\ufeff{ "facts": [{}] }'],
    ['brackets in a text', '{ "facts": [{ "text": "] } " }] }'],
  ])('finds its place behind %s', (_, text) => {
    const changed = insertEntry(text, 'facts', entry);
    expect(JSON.parse(changed.replace('\ufeff', '')).facts.at(-1)).toEqual(entry);
    expect(changed.replaceAll('\r\n', '').includes('\n')).toBe(!text.includes('\r\n'));
  });

  it.each([
    '',
    '[]',
    '{}',
    '{ "facts": {} }',
    '{ "facts": [], "more": [] }',
    '{ "facts": [] ',
    '{ "topics": [] }',
  ])('is refused by %j', (text) => {
    expect(() => insertEntry(text, 'facts', entry)).toThrow(InsertError);
  });
});

describe('a proposed id', () => {
  it.each([
    ['KazLLM works in four languages.', 'kazllm-works-four-languages'],
    ['650,000 students, that is 92% of all, work with it.', '650000-students-92-work'],
    ['Kazakhstan’s EU list has grown', 'kazakhstan-eu-list-grown'],
    ['Месторождение Куйректыколь', 'mestorozhdenie-kuirektykol'],
    ['Қазақстанның цифрлық дамуы', 'qazaqstannyn-tsifrlyq-damuy'],
    ['Müşteriler avuç izlerinden tanınacak', 'musteriler-avuc-izlerinden'],
    ['It is what it is', 'it-is-what-it'],
    ['数字经济', 'fact'],
    ['x'.repeat(60), 'x'.repeat(32)],
  ])('for %j is %s', (text, id) => {
    expect(proposeId(text, new Set())).toBe(id);
  });

  it('is never one that is taken', () => {
    expect(proposeId('KazLLM', new Set(['kazllm', 'kazllm-2']))).toBe('kazllm-3');
  });

  it('passes the checks, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(proposeId(text, new Set())).toMatch(/^(?=.{1,46}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });
});

describe('a search', () => {
  const content = checked(goodContent());
  const values = (choices: readonly { readonly value: string }[]) => choices.map(({ value }) => value);

  it('finds entities by names and aliases in any language, those that begin so first', () => {
    expect(values(findEntities('каз', content.entities))).toEqual(['kazllm']);
    expect(values(findEntities('KAZ', content.entities))).toEqual(['kazakhstan', 'kazllm']);
    expect(values(findEntities('n', content.entities))).toEqual(['kazakhstan', 'horizon']);
    expect(findEntities('nobody', content.entities)).toEqual([]);
  });

  it('finds sources by title, publisher and address, also those without a title', () => {
    const untitled = {
      id: 'none',
      title: null,
      publisher: 'Agency',
      url: 'https://example.net/9',
      date: null,
    };
    const sources = [...content.sources, untitled];
    expect(values(findSources('second', sources))).toEqual(['second-article']);
    expect(findSources('example.net', sources)).toEqual([{ name: 'Agency (none)', value: 'none' }]);
  });

  it('finds facts by words in any language', () => {
    expect(values(findFacts('студентов моделью', content.facts))).toEqual(['model-students']);
    expect(values(findFacts('deposit', content.facts))).toEqual(['deposit-plan']);
  });
});
