import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/facts/load.ts';
import { createPace } from '../../src/facts/verify/pace.ts';
import { folderWith, type Loose, newFolder, today } from './content.ts';
import { formattedByBiome } from './new-biome.ts';
import { article, contentOf, contentOn, html, serve, status, verify } from './verify-site.ts';

const phrase = 'более 100 ИИ-агентов';
const good = article(`Работают ${phrase}.`);
const row = (out: string, id = 'page') => out.split('\n').find((line) => line.startsWith(`${id} `));
const checksIn = async (folder: string): Promise<Loose> =>
  JSON.parse(await readFile(path.join(folder, 'checks.json'), 'utf8'));

describe('the copy of a page that cannot be read', () => {
  const gone = (site: string, archived: string) => ({
    archived,
    title: 'The second article',
    url: `${site}/a`,
  });

  it('is shown, and asked in its stead', async () => {
    const site = await serve({ '/copy': good });
    const { checks, out } = await look(gone(site.url, `${site.url}/copy`));
    expect(checks).toMatchObject({ status: 'gone', broken: false, archived: `${site.url}/copy` });
    expect(checks.pages.map(({ role }: Loose) => role)).toEqual(['source', 'archived']);
    expect(out).toContain(`archived: ${site.url}/copy`);
    expect(checks.phrases).toMatchObject({ found: 1, unread: 0 });
  });

  it('does not help when it is gone, too', async () => {
    const site = await serve({});
    const { checks } = await look(gone(site.url, `${site.url}/copy`));
    expect(checks).toMatchObject({ status: 'gone', broken: true });
  });

  it('does not help when it does not say it', async () => {
    const site = await serve({ '/copy': article('Something else.') });
    const { checks } = await look(gone(site.url, `${site.url}/copy`));
    expect(checks).toMatchObject({ status: 'changed', broken: true });
  });

  it('is asked when the page lets nobody in', async () => {
    const site = await serve({ '/a': status(403), '/copy': good });
    const { checks } = await look(gone(site.url, `${site.url}/copy`));
    expect(checks).toMatchObject({ status: 'blocked', broken: false, phrases: { found: 1 } });
  });

  it('is left alone while the page is there', async () => {
    const site = await serve({ '/a': good, '/copy': good });
    await look(gone(site.url, `${site.url}/copy`));
    expect(site.asked).toEqual(['/a']);
  });

  async function look(source: Loose) {
    const { verifyOnline } = await import('../../src/facts/verify/network.ts');
    const { createPageReader } = await import('../../src/facts/verify/readPage.ts');
    const { render } = await import('../../src/facts/cli/verifyReport.ts');
    const { record } = await import('../../src/facts/verify/checksFile.ts');
    const { sources, facts } = contentOf([{ id: 'page', phrases: [phrase], ...source }]);
    const pace = createPace({ clock: () => today, delay: async () => {}, pauseMilliseconds: 0 });
    const options = { timeoutMilliseconds: 5000, limitBytes: 10_000, userAgent: 'test', pace };
    const checks = await verifyOnline(sources, facts, { read: createPageReader(options) });
    return { out: render(checks), checks: record(checks[0] as Loose, today) as Loose };
  }
});

describe('checks.json', () => {
  async function twoSources() {
    const site = await serve({ '/a': good });
    const content = contentOf([
      { id: 'zeta', url: `${site.url}/a`, phrases: [phrase] },
      { id: 'alpha', url: `${site.url}/gone`, phrases: [phrase, 'другая фраза'] },
    ]);
    return { site, content, folder: await folderWith(content) };
  }

  it('is in the order of sources.json and formatted as our files are', async () => {
    const { folder } = await twoSources();
    expect((await verify({ folder })).out).toContain(`Written: ${folder}/checks.json`);
    const checks = await checksIn(folder);
    expect(Object.keys(checks)).toEqual(['checkedAt', 'sources']);
    expect(Object.keys(checks.sources)).toEqual(['zeta', 'alpha']);
    await expectFormatted(path.join(folder, 'checks.json'));
  });

  it('keeps what was known of the others with --only, and forgets sources that are no more', async () => {
    const { folder, site } = await twoSources();
    const known = { status: 'ok', checkedAt: '2026-01-01T00:00:00.000Z' };
    const file = path.join(folder, 'checks.json');
    await writeFile(file, JSON.stringify({ checkedAt: '', sources: { alpha: known, former: known } }));
    const { code, out } = await verify({ folder, args: ['--only', 'zeta'] });
    expect([code, row(out, 'alpha'), site.asked]).toEqual([0, undefined, ['/a']]);
    const { sources } = await checksIn(folder);
    expect(Object.keys(sources)).toEqual(['zeta', 'alpha']);
    expect(sources.alpha).toEqual(known);
  });

  it.each(['', '[]', '{ "sources": 7 }', '{'])('is begun anew when it holds %j', async (text) => {
    const { folder } = await twoSources();
    await writeFile(path.join(folder, 'checks.json'), text);
    await verify({ folder });
    expect(Object.keys((await checksIn(folder)).sources)).toEqual(['zeta', 'alpha']);
  });

  it('is no content: nobody who loads the facts minds it, or drafts', async () => {
    const { folder, content } = await twoSources();
    await writeFile(path.join(folder, 'checks.json'), 'no JSON');
    await mkdir(path.join(folder, 'drafts'));
    expect((await loadContent(folder, today)).facts).toHaveLength(content.facts.length);
  });
});

async function expectFormatted(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(await formattedByBiome(text)).toBe(text);
}

describe('--only', () => {
  it('takes a fact, and looks at the sources it rests on', async () => {
    const site = await serve({ '/a': good, '/b': good });
    const content = contentOf(['a', 'b'].map((id) => ({ id, url: `${site.url}/${id}`, phrases: [phrase] })));
    const { code, out } = await verify({ folder: await folderWith(content), args: ['--only', 'b-1'] });
    expect([code, row(out, 'a'), site.asked]).toEqual([0, undefined, ['/b']]);
  });

  it('offers the nearest ids', async () => {
    const content = contentOn(null, [phrase]);
    const result = await verify({ folder: await folderWith(content), args: ['--only', 'pge'] });
    expect([result.code, result.out]).toEqual([1, '']);
    expect(result.err).toBe('There is no source and no fact "pge". The nearest ids: page, page-1.\n');
  });
});

describe('--json', () => {
  it('prints what a program needs, and nothing else', async () => {
    const site = await serve({ '/a': article('Nothing.') });
    const folder = await folderWith(contentOn(`${site.url}/a`, [phrase]));
    const { code, out } = await verify({ folder, args: ['--json'] });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      checkedAt: today.toISOString(),
      broken: ['page'],
      sources: { page: { status: 'changed', phrases: { missing: [{ fact: 'page-1', phrase }] } } },
    });
    expect((await checksIn(folder)).sources).toEqual(JSON.parse(out).sources);
  });
});

describe('--offline', () => {
  const [one, two, three] = ['более 100 агентов', 'суперкомпьютер Alem.cloud', 'месторождение Куйректыколь'];
  const sources = [
    { id: 'first', url: 'https://example.org/1', phrases: [one, two] },
    { id: 'second', url: 'https://example.org/2', phrases: [two, three] },
    { id: 'third', url: null, phrases: [one] },
  ];

  async function offline(files: Record<string, string>, args: readonly string[] = []) {
    const [folder, saved] = await Promise.all([folderWith(contentOf(sources)), newFolder()]);
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(saved, name), text);
    return { folder, ...(await verify({ folder, args: ['--offline', saved, ...args] })) };
  }

  it('finds the phrases in files of any name; each is taken for the source that it says most of', async () => {
    const { code, out, folder } = await offline({
      '000_x.txt': `Текст: ${one}, ${two}.`,
      'any name.HTM': `<p>Здесь <b>${two}</b>, а также ${three}.`,
      'picture.png': 'x',
    });
    expect(code).toBe(0);
    expect(row(out, 'first')).toMatch(/ok +2\/2 +000_x\.txt$/);
    expect(row(out, 'second')).toMatch(/ok +2\/2 +any name\.HTM$/);
    expect(row(out, 'third')).toBeUndefined();
    expect(out).toContain('3 sources: 2 ok, 1 not saved here; nothing is broken.');
    expect(await readdir(folder)).not.toContain('checks.json');
  });

  it('takes a file named after a source for that source, whatever it says', async () => {
    const { code, out } = await offline({ 'first.ru.txt': one, 'second.txt': `${two} ${three} ${one}` });
    expect(code).toBe(1);
    expect(row(out, 'first')).toContain('changed !  1/2');
    expect(out).toContain(`does not say "${two}", on which first-2 rests`);
    expect(out).toContain('1 not saved here; 1 broken');
  });

  it('is not led astray by a word that stands in many texts', async () => {
    const { code, out } = await offline({ 'notes.txt': two });
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('3 sources: 3 not saved here; nothing is broken.'),
    ]);
  });

  it('knows whose file it is when only another source is asked for', async () => {
    const { code, out } = await offline({ 'a.txt': `${one} ${two}` }, ['--only', 'third']);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('1 source: 1 not saved here; nothing is broken.'),
    ]);
  });

  it('writes checks.json only when asked, and only about what was there', async () => {
    const { folder, out } = await offline({ 'first.txt': `${one} ${two}` }, ['--write']);
    expect(out).toContain('Written: ');
    expect(Object.keys((await checksIn(folder)).sources)).toEqual(['first']);
  });
});

describe('in a terminal', () => {
  it('a bar shows how far it is, and goes away', async () => {
    const site = await serve({ '/a': good });
    const folder = await folderWith(contentOn(`${site.url}/a`, [phrase]));
    const { out, err } = await verify({ folder, terminal: true });
    expect(err).toContain('░ 0/1 127.0.0.1:');
    expect(err).toContain('█ 1/1 127.0.0.1:');
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    expect(out).not.toContain('█');
  });

  it('is the only place for it', async () => {
    const site = await serve({ '/a': html(good) });
    const folder = await folderWith(contentOn(`${site.url}/a`, [phrase]));
    expect((await verify({ folder })).err).toBe('');
  });
});

describe('wrong usage of verify', () => {
  it.each([
    [['--timeout', 'soon'], '--timeout "soon" is no time. Write seconds, at most 600: --timeout 20'],
    [['--timeout', '0'], '--timeout "0" is no time'],
    [['--timeout', ' '], '--timeout " " is no time'],
    [['--offline', '/none'], 'There is no folder "/none" with saved pages.'],
    [['--offline', ''], '--offline needs a folder'],
    [['--write'], '--write goes with --offline'],
    [['now'], 'verify does not know what to do with "now"'],
  ])('%j ends with 2', async (args, message) => {
    const folder = await folderWith(contentOn(null, []));
    const { code, out, err } = await verify({ folder, args });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('needs good content', async () => {
    const { code, err } = await verify({ folder: '/none' });
    expect([code, err]).toEqual([1, expect.stringContaining('The folder /none is not there')]);
  });
});
