import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/facts/verify/charset.ts';
import { fold, stands } from '../../src/facts/verify/fold.ts';
import { readBytes } from '../../src/facts/verify/readPage.ts';
import { readHtml } from '../../src/facts/verify/readText.ts';
import { article } from './verify-site.ts';

const says = (page: string, phrase: string) =>
  readHtml(page).whole.some((text) => stands(fold(phrase), text));

describe('a phrase in a page', () => {
  it.each([
    ['across tags', '<p>более <b>100</b> <a href="x"><i>ИИ</i></a>-агентов</p>', 'более 100 ИИ-агентов'],
    ['over a line break of the source', '<p>более\n\t 100   агентов</p>', 'более 100 агентов'],
    ['over <br>', '<p>более 100<br>агентов</p>', 'более 100 агентов'],
    ['across blocks', '<h2>Итоги</h2><p>года</p>', 'итоги года'],
    ['from cell to cell', '<table><tr><td>галлий</td><td>99%</td></tr></table>', 'галлий 99%'],
    ['kept apart by style alone', '<span>650 000</span><span>студентов</span>', '650 000 студентов'],
    ['with entities', '<p>Q&amp;A &laquo;Алем&raquo; &mdash; 5&nbsp;&#37;</p>', 'Q&A «Алем» — 5 %'],
    ['with other quotes', '<p>проект “Алем” и Qazaqstan’s</p>', "проект «Алем» и Qazaqstan's"],
    ['with another dash', '<p>2025–2029 жылдары</p>', '2025-2029 жылдары'],
    ['with no-break and thin spaces', '<p>650\u00a0000\u2009студентов</p>', '650 000 студентов'],
    ['with soft hyphens', '<p>супер&shy;компью\u00adтер</p>', 'суперкомпьютер'],
    ['in capitals', '<p>СУПЕРКОМПЬЮТЕР ALEM.CLOUD</p>', 'суперкомпьютер Alem.cloud'],
    ['outside of the article', `${article('Nothing.')}<aside>Читайте также: галлий</aside>`, 'также: галлий'],
    ['without any body', 'Just <b>some</b> words', 'just some words'],
    ['in a page that is cut off', '<html><body><div><p>более 100 агентов', '100 агентов'],
    ['in Chinese', '<p>哈萨克斯坦的数字经济</p>', '数字经济'],
  ])('is found %s', (_, page, phrase) => {
    expect(says(page, phrase)).toBe(true);
  });

  it.each([
    ['another word', '<p>более 200 агентов</p>', 'более 100 агентов'],
    ['part of a number', '<p>в 2024 году</p>', '24'],
    ['part of a decimal', '<p>рост на 10,5 процента</p>', '10'],
    ['part of a word', '<p>кен орнының</p>', 'кен орны'],
    [
      'in a script',
      '<script>var a = "кен орны"</script><style>.a { content: "кен орны" }</style>',
      'кен орны',
    ],
    ['in a comment', '<p>a<!-- кен орны -->b</p>', 'кен орны'],
    [
      'in the title alone',
      '<html><head><title>кен орны</title></head><body>Nothing</body></html>',
      'кен орны',
    ],
    ['nothing', '<p>anything</p>', '«»'.slice(2)],
  ])('is not found as %s', (_, page, phrase) => {
    expect(says(page, phrase)).toBe(false);
  });

  it('is told to stand in the article, or only around it', () => {
    const page = `${article('Более 100 агентов.').replace('</body>', '')}<aside>Читайте: галлий</aside></body></html>`;
    const { article: found, whole } = readHtml(page);
    expect(stands('более 100 агентов', found ?? '')).toBe(true);
    expect([stands('галлий', found ?? ''), stands('галлий', whole[0] ?? '')]).toEqual([false, true]);
  });

  it('stands where it was put, whatever stands around it', () => {
    const words = fc.array(fc.constantFrom('галлий', '24', 'ЕО', '«Алем»', 'a-b', '<', '&'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, words, fc.string({ unit: 'grapheme' }), (phrase, before, after) => {
        const text = `${before.join(' ')} ${phrase.join(' ')} ${after}`;
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const glued = /^[\p{L}\p{M}\p{N}]/u.test(fold(after)) && !/^\s/.test(after);
        if (!glued) expect(says(`<p>${escaped}</p>`, phrase.join(' '))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('does not stop at pages that nobody would write', () => {
    expect(says(`${'<div>'.repeat(20_000)}галлий`, 'галлий')).toBe(true);
    expect(says('', 'галлий')).toBe(false);
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('<p', '<p>', '</p>', '<body>', '<html>', '"', '<!--', 'x', '<a b="', '>', '<svg>'),
        ),
        (pieces) => {
          readHtml(pieces.join(''));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Only what the tests need: Cyrillic as windows-1251 has it. */
function windows1251(text: string): Buffer {
  return Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );
}

describe('the encoding of a page', () => {
  const page = '<html><head></head><body><p>Месторождение</p></body></html>';
  const declared = page.replace('<head>', '<head><meta charset="windows-1251">');
  const old = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';

  it.each([
    ['in the header', windows1251(page), 'text/html; charset=windows-1251'],
    ['in capitals and quotes', windows1251(page), 'text/html;charset="Windows-1251"'],
    ['in the page', windows1251(declared), 'text/html'],
    ['in the page, the old way', windows1251(page.replace('<head>', `<head>${old}`)), null],
    ['nowhere, and it cannot be UTF-8', windows1251(page), 'text/html'],
    ['nowhere: UTF-8', Buffer.from(page), 'text/html'],
    ['in the header, the page is wrong', Buffer.from(declared), 'text/html; charset=utf-8'],
    ['in the byte order mark', Buffer.from(`\ufeff${page}`), 'text/html; charset=windows-1251'],
    ['in the mark of UTF-16', Buffer.from(`\ufeff${page}`, 'utf16le'), 'text/html'],
    ['under a name that nobody knows', Buffer.from(page), 'text/html; charset=nonsense'],
    [
      'for UTF-16, which cannot be',
      Buffer.from(page.replace('<head>', '<head><meta charset="utf-16">')),
      null,
    ],
  ])('stands %s', (_, bytes, type) => {
    expect(decode(bytes, type)).toContain('Месторождение');
  });
});

describe('what kind of page it is', () => {
  it.each([
    ['text/html', '<p>x</p>', 'read'],
    ['application/xhtml+xml; charset=utf-8', '<p>x</p>', 'read'],
    ['text/plain', 'x', 'read'],
    [null, '<!doctype html><p>x', 'read'],
    [null, 'only words', 'read'],
    [null, '%PDF-1.7', 'not-html'],
    [null, 'PK\u0003\u0004\u0000', 'not-html'],
    ['application/pdf', '%PDF-1.7', 'not-html'],
    ['image/png', 'x', 'not-html'],
  ])('%s %s is %s', (type, body, expected) => {
    expect(readBytes(Buffer.from(body), type).status).toBe(expected);
  });
});

describe('what a page says of itself', () => {
  it.each([
    [
      '<meta property="article:published_time" content="2025-11-26T09:00:00+05:00">',
      '2025-11-26T09:00:00+05:00',
    ],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2025-11-26"}]}</script>',
      '2025-11-26',
    ],
    [
      '<script type="application/ld+json">{ broken</script><meta name="date" content="2025-11-26">',
      '2025-11-26',
    ],
    ['<meta property="article:published_time" content="26 November">', undefined],
    ['<meta property="article:published_time" content="2025-13-45">', undefined],
    ['', undefined],
  ])('%s', (head, published) => {
    expect(readHtml(article('Text.', head)).published).toBe(published);
  });

  it('may be a time in the text', () => {
    expect(readHtml(article('<time datetime="2025-11-26">yesterday</time>')).published).toBe('2025-11-26');
  });

  it('has its titles', () => {
    const { titles } = readHtml(
      article('Text.', '<meta property="og:title" content="The  second\narticle">'),
    );
    expect(titles).toEqual(['The second article', 'The second article — Outlet']);
  });
});
