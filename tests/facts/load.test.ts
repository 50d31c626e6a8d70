import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderProblems } from '../../src/facts/check/problem.ts';
import { ContentError } from '../../src/facts/contentError.ts';
import { findJsonError } from '../../src/facts/jsonError.ts';
import { loadContent, readFiles } from '../../src/facts/load.ts';
import { folderWith, goodContent, newFolder, today } from './content.ts';

async function errorOf(folder: string): Promise<ContentError> {
  const error = await loadContent(folder, today).catch((thrown: unknown) => thrown);
  if (error instanceof ContentError) return error;
  throw new Error(`no ContentError: ${String(error)}`);
}

describe('loading a folder', () => {
  it('gives the content as it was written', async () => {
    const content = goodContent();
    expect(await loadContent(await folderWith(content), today)).toEqual(content);
  });

  it('does not mind a byte order mark', async () => {
    const folder = await folderWith(goodContent());
    await writeFile(
      path.join(folder, 'facts.json'),
      `\ufeff${JSON.stringify({ facts: goodContent().facts })}`,
    );
    expect((await loadContent(folder, today)).facts).toHaveLength(2);
  });

  it('names the file that is missing, and nothing that follows from it', async () => {
    const folder = await folderWith(goodContent());
    await rm(path.join(folder, 'topics.json'));
    const error = await errorOf(folder);
    expect(error.problems).toMatchObject([{ code: 'file-missing', file: 'topics.json', entry: null }]);
    expect(error.message).toContain('The file is not there');
    expect(error.message).toContain('DATA_DIR or --data');
    expect(error.message).toContain('{ "topics": [] }');
  });

  it('says that the whole folder is missing', async () => {
    const error = await errorOf(path.join(await newFolder(), 'none'));
    expect(error.problems.map(({ code }) => code)).toEqual(Array(4).fill('file-missing'));
    expect(error.message).toMatch(/The folder .*none is not there/);
  });

  it.each([
    ['', 'The file is empty (line 1, column 1)', 'one object with the list "facts"'],
    ['{ "facts": [\n  { "id": "a", }\n] }', 'line 2, column 16: there is }', 'a field name in double quotes'],
    [
      '{\n"facts": [1 2]}',
      'line 2, column 13: there is 2',
      'a comma before the next one, or the closing bracket',
    ],
    ['{ "facts": [', 'line 1, column 13: there is the end of the file', 'a value or ]'],
    ["{ 'facts': [] }", "line 1, column 3: there is '", 'a field name in double quotes, or }'],
    ['{ "facts": [] // mine\n}', 'line 1, column 15: there is a comment', 'the closing bracket'],
    ['{ "facts": ["a\nb"] }', 'quotes are not closed, or with a line break', 'a value'],
    [
      '{ "facts": [] }\n<<<<<<< HEAD',
      'line 2, column 1: there is the mark of an unsolved merge',
      'nothing more',
    ],
    ['{ "facts" [] }', 'column 11: there is [', 'a colon between field name and value'],
  ])('says where %j breaks', async (text, found, expected) => {
    const folder = await folderWith(goodContent());
    await writeFile(path.join(folder, 'facts.json'), text);
    const error = await errorOf(folder);
    expect(error.problems).toMatchObject([{ code: 'json-syntax', file: 'facts.json' }]);
    expect(error.message).toContain(found);
    expect(error.message).toContain(expected);
  });

  it.each([
    ['[]', 'The file holds a list'],
    ['null', 'The file holds null'],
    ['{ "fact": [] }', 'has no list "facts"'],
    ['{ "facts": {} }', '"facts" is an object, not a list'],
  ])('says what is wrong with the shape of %s', async (text, found) => {
    const folder = await folderWith(goodContent());
    await writeFile(path.join(folder, 'facts.json'), text);
    const error = await errorOf(folder);
    expect(error.problems).toMatchObject([{ code: 'wrong-shape', file: 'facts.json' }]);
    expect(error.message).toContain(found);
    expect(error.message).toContain('one object with the list "facts"');
  });

  it('says why a file cannot be read', async () => {
    const folder = await folderWith(goodContent());
    await rm(path.join(folder, 'facts.json'));
    await mkdir(path.join(folder, 'facts.json'));
    const error = await errorOf(folder);
    expect(error.problems).toMatchObject([{ code: 'file-unreadable', file: 'facts.json' }]);
    expect(error.message).toContain('it is a folder (EISDIR)');
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    const folder = await folderWith(goodContent());
    await chmod(path.join(folder, 'facts.json'), 0);
    expect((await errorOf(folder)).message).toContain('this user may not read it');
  });

  it('reports the problems of all files together, and judges by code', async () => {
    const content = goodContent();
    content.entities[0].id = 'No Id';
    content.facts[0].revision = 0;
    const folder = await folderWith(content);
    await writeFile(path.join(folder, 'topics.json'), 'x');
    const error = await errorOf(folder);
    expect(error.code).toBe('BAD_CONTENT');
    expect(error.problems.map(({ file }) => file)).toEqual([
      'topics.json',
      'entities.json',
      'facts.json',
      'facts.json',
      'facts.json',
    ]);
    expect(error.message).toBe(renderProblems(folder, error.problems));
    expect(error.message).toContain(`The content in ${folder} has 5 problems:`);
  });

  it('writes nothing', async () => {
    const folder = await newFolder();
    await readFiles(folder);
    const { problems } = await readFiles(folder);
    expect(problems.map(({ code }) => code)).toEqual(Array(4).fill('file-missing'));
  });
});

describe('the place where JSON breaks', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('is found exactly when the text is no JSON', () => {
    const pieces = fc.constantFrom(
      ...'{}[],:',
      '"a"',
      '"\\u00e4"',
      '"\\x"',
      '"',
      '1',
      '-',
      '0.5',
      '01',
      '1e5',
      'true',
      'nul',
      ' ',
      '\n',
      'x',
    );
    const broken = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(broken, fc.json(), fc.string()), (text) => {
        expect(findJsonError(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('lies inside the text after one character was lost', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const broken = text.slice(0, at % text.length) + text.slice((at % text.length) + 1);
        const error = findJsonError(broken);
        expect(error === undefined).toBe(isJson(broken));
        if (error) expect(error.column).toBeLessThanOrEqual(broken.length + 1);
      }),
    );
  });
});
