import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/facts/cli/export.ts';
import { toJsonLines } from '../../src/facts/cli/format.ts';
import { run } from '../../src/facts/cli/run.ts';
import type { Fact } from '../../src/facts/types.ts';
import { checked, folderWith, goodContent, goodFact, type Loose, today } from './content.ts';

async function facts(args: readonly string[], folder?: string, env: Record<string, string> = {}) {
  let out = '';
  let err = '';
  const writer = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const all = folder === undefined ? args : [...args, '--data', folder];
  const code = await run(all, { env, writer, clock: () => today });
  return { code, out, err };
}

/** With the questions that each fact answers, as content that is looked after has them. */
function curated(): Loose {
  const content = goodContent();
  const two = ['what of it', 'and why'];
  for (const fact of content.facts) fact.asks = { kk: two, ru: two, en: two, tr: two };
  return content;
}

describe('facts check', () => {
  it('prints one line of counts', async () => {
    const { code, out, err } = await facts(['check'], await folderWith(curated()));
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('2 facts, 2 topics, 4 entities, 2 sources, 4 languages: no problems.\n');
  });

  it('wants published facts to have questions, and shows how; without any they are served all the same', async () => {
    const content = curated();
    delete content.facts[0].asks;
    Object.assign(content.facts[1], { status: 'retired', asks: undefined });
    const folder = await folderWith(content);
    const { code, out } = await facts(['check'], folder);
    expect(code).toBe(1);
    expect(out).toContain(`The content in ${folder} has 1 problem:`);
    expect(out).toContain('facts.json › model-students › asks\n  The fact has no questions that it answers');
    expect(out).toMatch(/\n {2}Expected: .*2 to 5 questions.*\n {2}Example: {2}"asks": /);
    expect((await facts(['show', 'model-students'], folder)).code).toBe(0);
  });

  it('prints every problem and fails', async () => {
    const content = curated();
    content.facts[0].asOf = 'soon';
    content.facts[1].assertedBy = '';
    const folder = await folderWith(content);
    const { code, out } = await facts(['check'], folder);
    expect(code).toBe(1);
    expect(out).toContain(`The content in ${folder} has 2 problems:`);
    expect(out).toContain('facts.json › model-students › asOf\n  There is no date "soon".\n  Expected: ');
    expect(out).toContain('facts.json › deposit-plan › assertedBy\n');
  });

  it('finds the folder in DATA_DIR; --data wins', async () => {
    const good = await folderWith(curated());
    expect((await facts(['check'], undefined, { DATA_DIR: good })).code).toBe(0);
    expect((await facts(['check'], good, { DATA_DIR: '/none' })).code).toBe(0);
    expect((await facts(['check'], undefined, { DATA_DIR: '/none' })).out).toContain(
      'The folder /none is not there',
    );
  });
});

describe('facts list', () => {
  it('prints a table, the newest first', async () => {
    const { code, out } = await facts(['list'], await folderWith(goodContent()));
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.split(/\s{2,}/)[0])).toEqual([
      'ID',
      'deposit-plan',
      'model-students',
      '2 of 2 facts',
      '',
    ]);
    expect(out).toContain(
      'deposit-plan    2025-11-26  plan       minerals,ai  There are plans to develop the deposit.',
    );
  });

  it('keeps to a topic', async () => {
    const { out } = await facts(['list', '--topic', 'minerals'], await folderWith(goodContent()));
    expect(out).toContain('deposit-plan');
    expect(out).not.toContain('model-students');
    expect(out).toContain('1 of 2 facts');
  });

  it('offers the nearest topic', async () => {
    const { code, err } = await facts(['list', '--topic', 'mineral'], await folderWith(goodContent()));
    expect(code).toBe(2);
    expect(err).toContain('Did you mean --topic minerals? The topics are: ai, minerals.');
  });
});

describe('facts show', () => {
  it('prints everything about a fact', async () => {
    const { code, out } = await facts(['show', 'model-students'], await folderWith(goodContent()));
    expect(code).toBe(0);
    const { text } = goodFact();
    for (const piece of [
      'statistic',
      '2025-10',
      'The Expert, expert (expert)',
      'KazLLM (kazllm), Kazakhstan (kazakhstan)',
      '650000, 92%',
      'ka-01',
      'revision 1, to be reviewed by 2027-06-01',
      ...['kk', 'ru', 'en', 'tr'].map((locale) => text[locale]),
      'The first article (first-article)',
      'Outlet, 2025-10 (estimated), en',
      'address not known (not seen)',
      'paragraph 3: “работают с моделью”',
      'ru: Первая статья, Outlet, date not known, https://example.org/ru',
      'deposit-plan',
    ]) {
      expect(out).toContain(piece);
    }
  });

  it('offers the nearest ids', async () => {
    const { code, out, err } = await facts(['show', 'model-studnts'], await folderWith(goodContent()));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('There is no fact "model-studnts". The nearest ids: model-students, deposit-plan.');
  });

  it('stays calm with an id of 500 characters and with control characters', async () => {
    const { code, err } = await facts(
      ['show', `\u001b[31m${'x'.repeat(500)}`],
      await folderWith(goodContent()),
    );
    expect(code).toBe(1);
    expect(err).toContain('<U+001B>');
    expect(err.length).toBeLessThan(300);
  });

  it('needs good content', async () => {
    const { code, out, err } = await facts(['show', 'x'], '/none');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('The folder /none is not there');
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'A command is missing: check, list, show, export, questions, counts, verify, new.'],
    [['chek'], 'There is no command "chek". Did you mean check?'],
    [['publish'], 'The commands are check, list, show, export, questions, counts, verify, new.'],
    [['show'], 'show needs an ID: npm run facts -- show kazllm-languages'],
    [['show', 'a', 'b'], 'show does not know what to do with "b"'],
    [['check', 'now'], 'check does not know what to do with "now"'],
    [['check', '--topic', 'ai'], 'The command check has no option --topic'],
    [['list', '--tpoic', 'ai'], "Unknown option '--tpoic'"],
    [['list', '--topic'], "Option '--topic <value>' argument missing"],
    [['export', '--format', 'xml'], 'There is no format "xml". Write --format csv or --format jsonl.'],
    [['check', '--data', ''], '--data needs a folder'],
  ])('%j ends with 2 and says what is meant', async (args, message) => {
    const { code, out, err } = await facts(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toContain('npm run facts -- --help');
  });

  it.each([['--help'], ['-h'], ['show', '--help']])('%s helps', async (...args) => {
    const { code, out } = await facts(args);
    expect(code).toBe(0);
    for (const name of [
      'check',
      'list [--topic',
      'show ID',
      'export [--format',
      'verify',
      'new [--draft',
      '--data DIR',
      'DATA_DIR',
    ]) {
      expect(out).toContain(name);
    }
  });
});

/** As RFC 4180 says, without any leniency. */
function parseCsv(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/gy)];
  expect(cells.map(([whole]) => whole).join('')).toBe(text);
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function factsFromCsv(text: string): Loose[] {
  const [header = [], ...rows] = parseCsv(text);
  const list = (cell: string) => (cell === '' ? [] : cell.split(' '));
  return rows.map((row) => {
    // The apostrophe that keeps a spreadsheet from running the cell.
    const cells = row.map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠])/, ''));
    const read = Object.fromEntries(header.map((name, column) => [name, cells[column] ?? '']));
    const {
      kk,
      ru,
      en,
      tr,
      topics,
      entities,
      figures,
      covers,
      evidence,
      relations,
      asOfBasis,
      revision,
      ...plain
    } = read as Loose;
    return {
      ...plain,
      ...(asOfBasis === '' ? {} : { asOfBasis }),
      ...(relations === '[]' ? {} : { relations: JSON.parse(relations) }),
      text: { kk, ru, en, tr },
      ...{ topics: list(topics), entities: list(entities), figures: list(figures), covers: list(covers) },
      evidence: JSON.parse(evidence),
      revision: Number(revision),
    };
  });
}

function factsFromJsonLines(text: string): Loose[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

describe('facts export', () => {
  it('prints csv, also when nobody asks for it, and jsonl', async () => {
    const content = goodContent();
    Object.assign(content.facts[1], {
      asOfBasis: 'estimated',
      relations: [{ kind: 'updates', fact: 'model-students' }],
    });
    const folder = await folderWith(content);
    const { facts: all } = checked(content);
    const [csv, same, lines] = await Promise.all([
      facts(['export', '--format', 'csv'], folder),
      facts(['export'], folder),
      facts(['export', '--format', 'jsonl'], folder),
    ]);
    expect(same.out).toBe(csv.out);
    expect(factsFromCsv(csv.out)).toEqual(all);
    expect(factsFromJsonLines(lines.out)).toEqual(all);
  });

  it('holds retired facts too', async () => {
    const content = goodContent();
    content.facts[0].status = 'retired';
    const { out } = await facts(['export'], await folderWith(content));
    expect(factsFromCsv(out).map(({ status }) => status)).toEqual(['retired', 'published']);
  });

  it('parses back to the facts, whatever the texts hold, and hands no spreadsheet a formula', () => {
    const text = fc.oneof(
      // A text that begins with the apostrophe itself would lose it.
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((drawn) => !drawn.startsWith("'")),
      fc.constantFrom('=1+1', '＝1', '+7', '-5%', '@x', '=HYPERLINK("x";"y")', 'a,b', '"', ' a ', '<b>&amp;'),
    );
    const fact = fc
      .record({ kk: text, ru: text, en: text, tr: text })
      .map((drawn) => ({ ...goodFact(), text: drawn }));
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 5 }), (drawn) => {
        const all = drawn as Fact[];
        expect(factsFromJsonLines(toJsonLines(all))).toEqual(all);
        expect(factsFromCsv(toCsv(all))).toEqual(all);
        for (const cell of parseCsv(toCsv(all)).flat()) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
      }),
    );
  });
});

describe('the process', () => {
  it('ends well when its reader has seen enough', async () => {
    const content = goodContent();
    content.facts = Array.from({ length: 3000 }, (_, place) => {
      const words = [...String(place)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
      const text = { kk: words, ru: words, en: words, tr: words };
      return { ...goodFact(), id: `fact-${place}`, figures: [], text };
    });
    const folder = await folderWith(content);
    const log = path.join(folder, 'stderr');
    await writeFile(log, '');
    const entry = `${process.execPath} --import tsx src/curate.ts export --data ${folder} 2>${log}; echo "code $?" >&2`;
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', `(${entry}) | head -n 1; cat ${log}`]);
    expect(stdout.split('\n')[0]).toContain('id,topics,entities');
    expect(stdout).not.toContain('EPIPE');
    expect(stderr).toContain('code 0');
  }, 20_000);
});
