import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderWith, type Loose, today } from './content.ts';
import { article, contentOf, contentOn, html, redirect, serve, status, verify } from './verify-site.ts';

const phrase = 'более 100 ИИ-агентов';
const good = article(`В стране работают <b>более&nbsp;100</b> ИИ<i>-агентов</i>.`);

async function checksIn(folder: string): Promise<Loose> {
  return JSON.parse(await readFile(path.join(folder, 'checks.json'), 'utf8'));
}

/** Verifies one source at that address with one phrase, and tells what was printed and written. */
async function verifyPage(url: string | null, source: Loose = {}, args: readonly string[] = []) {
  const folder = await folderWith(contentOn(url, [phrase], source));
  const result = await verify({ folder, args });
  const checks = await checksIn(folder).catch(() => undefined);
  return { ...result, folder, check: checks?.sources.page };
}

const row = (out: string, id = 'page') => out.split('\n').find((line) => line.startsWith(`${id} `));

describe('a page that still says it', () => {
  it('is ok: the phrase stands across tags and entities', async () => {
    const site = await serve({ '/a': good });
    const { code, out, check } = await verifyPage(`${site.url}/a`);
    expect(code).toBe(0);
    expect(row(out)).toMatch(/^page {4}ok {6}1\/1 {6}127\.0\.0\.1:\d+$/);
    expect(out).toContain('1 source: 1 ok; nothing is broken.');
    expect(check).toEqual({
      status: 'ok',
      broken: false,
      checkedAt: today.toISOString(),
      pages: [{ url: `${site.url}/a`, role: 'source', lang: 'ru', status: 'read' }],
      phrases: { found: 1, outsideArticle: [], missing: [], unread: 0 },
    });
  });

  it('learns who comes by', async () => {
    const site = await serve({ '/a': good });
    await verifyPage(`${site.url}/a`);
    expect([...site.userAgents]).toEqual([expect.stringMatching(/^Derek-facts\/\d+\.\d+\.\d+ \(.+\)$/)]);
  });

  it('may say it in an edition: the address of the original is not known', async () => {
    const site = await serve({ '/ru': good });
    const edition = { lang: 'ru', title: 'The second article', publisher: 'Outlet', verified: true };
    const editions = [{ ...edition, url: `${site.url}/ru`, date: null }];
    const { code, out } = await verifyPage(null, { lang: 'en', editions });
    expect([code, row(out)]).toEqual([0, expect.stringContaining(' ok ')]);
  });

  it('may be plain text, and written in windows-1251', async () => {
    // "галлий"
    const bytes = Buffer.from([0xe3, 0xe0, 0xeb, 0xeb, 0xe8, 0xe9]);
    const site = await serve({
      '/header': html(bytes, 'text/plain; charset=windows-1251'),
      '/meta': html(Buffer.concat([Buffer.from('<meta charset=windows-1251><p>'), bytes]), 'text/html'),
    });
    const sources = ['header', 'meta'].map((id) => ({ id, url: `${site.url}/${id}`, phrases: ['Галлий'] }));
    const { code, out } = await verify({ folder: await folderWith(contentOf(sources)) });
    expect([code, row(out, 'header'), row(out, 'meta')]).toEqual([
      0,
      expect.stringContaining(' ok '),
      expect.stringContaining(' ok '),
    ]);
  });

  it('is told apart from one that says it only around the article', async () => {
    const site = await serve({ '/a': `${article('Nothing.')}<aside>Читайте: ${phrase}</aside>` });
    const { code, out } = await verifyPage(`${site.url}/a`);
    expect(code).toBe(0);
    expect(out).toContain(`says "${phrase}" (page-1), but outside of what looks like the article`);
  });
});

describe('a page that says something else', () => {
  it('is broken, and it is said which fact rests on it', async () => {
    const site = await serve({ '/a': article('В стране работают более 200 ИИ-агентов.') });
    const { code, out, check } = await verifyPage(`${site.url}/a`);
    expect(code).toBe(1);
    expect(row(out)).toContain('changed !  0/1');
    expect(out).toContain(`does not say "${phrase}", on which page-1 rests`);
    expect(out).toContain('1 source: 1 changed; 1 broken (marked with !).');
    expect(check.phrases.missing).toEqual([{ fact: 'page-1', phrase }]);
  });

  it('is not held against a retired fact', async () => {
    const site = await serve({ '/a': article('Nothing of that.') });
    const content = contentOn(`${site.url}/a`, [phrase]);
    content.facts[0].status = 'retired';
    const { code, out } = await verify({ folder: await folderWith(content) });
    expect([code, row(out)]).toEqual([0, expect.stringMatching(/ok +- /)]);
  });

  it('is not accused while an edition that may say it cannot be read', async () => {
    const site = await serve({ '/a': article('Nothing of that.'), '/kk': status(403) });
    const edition = { lang: 'kk', title: 'x', publisher: 'Outlet', date: null, verified: true };
    const { code, out } = await verifyPage(`${site.url}/a`, {
      editions: [{ ...edition, url: `${site.url}/kk` }],
    });
    expect([code, row(out)]).toEqual([0, expect.stringContaining('blocked (403)  0/1')]);
    expect(out).toContain('1 phrase could not be looked for');
  });

  it.each([
    [
      'title',
      '<meta property="og:title" content="Quite another one">',
      'is "Quite another one", ours is "The second article"',
    ],
    [
      'date',
      '<meta property="article:published_time" content="2025-12-01">',
      'is "2025-12-01", ours is "2025-11-26"',
    ],
  ])('has another %s: a note, no failure', async (field, head, note) => {
    const page = good.replaceAll(/<(title|h1)>.*?<\/\1>/g, '').replace('</head>', `${head}</head>`);
    const site = await serve({ '/a': page });
    const { code, out, check } = await verifyPage(`${site.url}/a`);
    expect(code).toBe(0);
    expect(out).toContain(`the ${field} on ${site.url}/a ${note}`);
    expect(check.pages[0].differs).toEqual([expect.objectContaining({ field })]);
  });

  it.each([
    ['2025-11-26', '2025-11-25T20:30:00Z'],
    ['2025-11', '2025-11-30'],
    ['2025', '2025-01-01T00:00:00+05:00'],
  ])('has our date %s as %s', async (date, published) => {
    const head = `<meta property="article:published_time" content="${published}">`;
    const site = await serve({ '/a': good.replace('</head>', `${head}</head>`) });
    expect((await verifyPage(`${site.url}/a`, { date })).out).not.toContain('the date on');
  });

  it('shows nothing of a page that could steer a terminal', async () => {
    const page = good.replaceAll(/<(title|h1)>.*?<\/\1>/g, '<title>\u001b[2JEvil\u202e</title>');
    const site = await serve({ '/a': page });
    const { out } = await verifyPage(`${site.url}/a`);
    expect(out).toContain('<U+001B>[2JEvil<U+202E>');
    expect(out).not.toContain('\u001b');
  });
});

describe('a page that is gone', () => {
  it.each([404, 410])('(%i) is broken, with a word on what to do', async (code) => {
    const site = await serve({ '/a': status(code) });
    const result = await verifyPage(`${site.url}/a`);
    expect(result.code).toBe(1);
    expect(row(result.out)).toContain('gone !  0/1');
    expect(result.out).toContain(`${site.url}/a is gone (${code})\n  No archived address is known.`);
    expect(result.check).toMatchObject({ status: 'gone', broken: true, phrases: { unread: 1 } });
  });

  it('is broken too when it is an edition: readers of that language are sent there', async () => {
    const site = await serve({ '/a': good });
    const edition = { lang: 'kk', title: 'x', publisher: 'Outlet', date: null, verified: true };
    const { code, out } = await verifyPage(`${site.url}/a`, {
      editions: [{ ...edition, url: `${site.url}/kk` }],
    });
    expect([code, row(out)]).toEqual([1, expect.stringContaining('gone !  1/1')]);
    expect(out).toContain(`${site.url}/kk (edition) is gone (404)`);
  });
});

describe('a page that has moved', () => {
  it.each([
    [301, 'for good'],
    [308, 'for good'],
    [302, 'for now'],
    [307, 'for now'],
  ])('(%i) is followed, and it is said that it moved %s', async (code, howLong) => {
    const site = await serve({ '/a': redirect(code, '/b'), '/b': redirect(301, 'c?d=1#e'), '/c?d=1': good });
    const { out, check, ...result } = await verifyPage(`${site.url}/a`);
    expect([result.code, row(out)]).toEqual([0, expect.stringContaining(' ok ')]);
    expect(out).toContain(`${site.url}/a has moved ${howLong} to ${site.url}/c?d=1`);
    expect(check.finalUrl).toBe(`${site.url}/c?d=1`);
    expect(check.pages[0].movedForGood).toBe(howLong === 'for good');
  });

  it.each([
    ['in a circle', { '/a': redirect(301, '/b'), '/b': redirect(301, '/a') }, 2],
    [
      'on and on',
      Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`/${n || 'a'}`, redirect(302, `/${n + 1}`)])),
      11,
    ],
    ['to what is no web address', { '/a': redirect(301, 'javascript:alert(1)') }, 1],
    ['to nonsense', { '/a': redirect(301, 'http://[') }, 1],
  ])('%s is lost', async (_, routes, requests) => {
    const site = await serve(routes);
    const { code, out } = await verifyPage(`${site.url}/a`);
    expect([code, row(out)]).toEqual([0, expect.stringContaining('lost ')]);
    expect(out).toContain('is redirected without end (at ');
    expect(site.asked).toHaveLength(requests);
  });

  it('to a page that is gone is gone', async () => {
    const site = await serve({ '/a': redirect(301, '/b') });
    const { code, out } = await verifyPage(`${site.url}/a`);
    expect([code, row(out)]).toEqual([1, expect.stringContaining('gone !')]);
    expect(out).toContain(`moved for good to ${site.url}/b`);
  });
});

describe('a page that cannot be read', () => {
  it.each([
    [401, 'blocked (401)'],
    [403, 'blocked (403)'],
    [429, 'blocked (429)'],
    [500, 'failing (500)'],
    [503, 'failing (503)'],
    [304, 'failing (304)'],
  ])('(%i) is %s, not gone, and asked once', async (code, words) => {
    const site = await serve({ '/a': (response) => void response.writeHead(code).end() });
    const { out, ...result } = await verifyPage(`${site.url}/a`);
    expect([result.code, row(out)]).toEqual([0, expect.stringContaining(words)]);
    expect(site.asked).toEqual(['/a']);
  });

  it.each([
    ['never answers', () => {}],
    [
      'stops in the middle',
      (response: Loose) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
    ],
  ])('that %s is slow', async (_, route) => {
    const site = await serve({ '/a': route });
    const { code, out } = await verifyPage(`${site.url}/a`, {}, ['--timeout', '0.05']);
    expect([code, row(out)]).toEqual([0, expect.stringContaining(' slow ')]);
  });

  it.each([
    [
      'says so beforehand',
      (response: Loose) => void response.writeHead(200, { 'content-length': 6_000_000 }).write('x'),
    ],
    ['goes on', html('x'.repeat(5_000_001))],
    [
      'was packed',
      (response: Loose) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(6_000_000))),
    ],
  ])('that is huge and %s is not read to its end', async (_, route) => {
    const site = await serve({ '/a': route });
    const { code, out } = await verifyPage(`${site.url}/a`);
    expect([code, row(out)]).toEqual([0, expect.stringContaining(' too large ')]);
  });

  it('is a PDF', async () => {
    const site = await serve({ '/a': html('%PDF-1.7', 'application/pdf') });
    const { code, out } = await verifyPage(`${site.url}/a`);
    expect([code, row(out)]).toEqual([0, expect.stringContaining(' not HTML ')]);
    expect(out).toContain('is not HTML (application/pdf) and cannot be read');
  });

  it('breaks off, and is asked a second time', async () => {
    let visits = 0;
    const site = await serve({
      '/a': (response, request) => {
        visits += 1;
        if (visits === 1) request.socket.destroy();
        else html(good)(response, request);
      },
    });
    const { code, out } = await verifyPage(`${site.url}/a`);
    expect([code, row(out), visits]).toEqual([0, expect.stringContaining(' ok '), 2]);
  });

  it('has no address: that is not broken', async () => {
    const { code, out, check } = await verifyPage(null);
    expect([code, row(out)]).toEqual([0, expect.stringMatching(/no address +0\/1 +-/)]);
    expect(check.status).toBe('no-address');
  });
});

describe('when no host can be reached', () => {
  it('that is said, and what was known before stays', async () => {
    const site = await serve({ '/a': (_, request) => void request.socket.destroy() });
    const folder = await folderWith(contentOn(`${site.url}/a`, [phrase]));
    await writeFile(path.join(folder, 'checks.json'), 'what was known');
    const { code, out, err } = await verify({ folder });
    expect([code, row(out)]).toEqual([1, expect.stringContaining(' unreachable ')]);
    expect(err).toContain('is there a network? Nothing was written.');
    expect(await readFile(path.join(folder, 'checks.json'), 'utf8')).toBe('what was known');
    expect(site.asked).toHaveLength(2);
  });
});
