import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MarkupError } from '../../src/playground/markup/errors.ts';
import { parseHtml } from '../../src/playground/markup/html.ts';
import { type TelegramParse, telegramParse } from '../tdlib.ts';

function ourParse(html: string): TelegramParse {
  try {
    const { text, entities } = parseHtml(html);
    return {
      text,
      entities: entities.map((e) => (e.type === 'text_mention' ? { ...e, user: e.user.id } : { ...e })),
    };
  } catch (error) {
    if (error instanceof MarkupError) return { error: error.message };
    throw error;
  }
}

const names = 'b strong i em u ins s strike del tg-spoiler a code pre blockquote tg-time B'.split(' ');
const name = fc.constantFrom(...names);
const link = fc.constantFrom(
  'https://example.org/a?b=c&amp;d=e#f',
  'HTTP://Example.ORG',
  'example.org',
  'tg://user?id=123',
  'tg:user?id=0',
  'tg://resolve?domain=x',
  'TG://Resolve/?domain=x',
  'ton://a/b?c',
  'tonsite://a.ton',
  'ftp://example.org',
  'javascript:alert(1)',
  'localhost',
  'http://[::1]:80/x',
  'http://u:p@example.org:8080',
  'http://example.org:99999/',
  'http://exa%41mple.org/ x',
  'http://пример.kz/я б',
  'a.b:c',
  '#',
  '',
);
const value = fc.oneof(
  link,
  fc.constantFrom(
    'language-js',
    'tg-spoiler',
    'x',
    '5368324170671202286',
    '0',
    '-1',
    '1700000000',
    'r',
    'wDT',
    'tTq',
  ),
);
const attribute = fc
  .tuple(
    fc.constantFrom('href', 'class', 'emoji-id', 'expandable', 'unix', 'format', 'x', ''),
    fc.constantFrom('=', ' = ', '', '=='),
    fc.oneof(
      value.map((text) => `"${text}"`),
      value.map((text) => `'${text}'`),
      fc.constantFrom('abc', 'A.b-1', '1700000000', 'r', '"', "'", '/', ''),
    ),
  )
  .map((parts) => ` ${parts.join('')}`);
const attributes = fc.array(attribute, { maxLength: 2 }).map((list) => list.join(''));
const references =
  '&lt; &gt; &amp; &quot; &lt &#60; &#x1F600; &#X41; &#0; &#99999999; &nbsp; & &# &#x;'.split(' ');
const text = fc.oneof(
  fc.constantFrom(...references),
  fc.constantFrom(
    'a',
    ' ',
    '\n',
    'Қ',
    '😀',
    '>',
    '"',
    'example.org',
    '\t',
    'x y',
    '/',
    '</',
    '<',
    '< b>',
    '\u202e',
  ),
  fc.string({ maxLength: 4 }),
  fc.string({ unit: 'binary', maxLength: 2 }),
);

/** Mostly well-formed, so that the parsers get far. */
const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc
    .array(fc.oneof({ depthSize: 'small' }, text, tie('element')), { maxLength: 4 })
    .map((list) => list.join('')),
  element: fc
    .tuple(
      name,
      fc.oneof({ weight: 5, arbitrary: fc.constant('') }, { weight: 1, arbitrary: attributes }),
      tie('tree'),
    )
    .map(([tag, attrs, content]) => `<${tag}${attrs}>${content}</${tag}>`),
}));

/** What each tag is meant to carry. */
const proper = fc
  .tuple(
    fc.constantFrom(
      (content: string, target: string) => `<a href="${target}">${content}</a>`,
      (content: string) => `<span class="tg-spoiler">${content}</span>`,
      (content: string) => `<pre><code class="language-js">${content}</code></pre>`,
      (content: string) => `<code class='language-js'><pre>${content}</pre></code>`,
      (content: string) => `<blockquote expandable>${content}</blockquote>`,
      (content: string) => `<tg-emoji emoji-id="5368324170671202286">${content}</tg-emoji>`,
      (content: string) => `<tg-time unix="1700000000" format="wDT">${content}</tg-time>`,
      (content: string, target: string) => `<a>${target}${content.slice(0, 0)}</a>`,
    ),
    tree,
    link,
  )
  .map(([wrap, content, target]) => wrap(content, target));

/** Addresses of all kinds. */
const addressed = fc
  .array(
    fc.constantFrom(
      ...[
        'http://',
        'HTTPS://',
        'tg:',
        'tg://',
        'user',
        'ton://',
        '//',
        '/',
        '?',
        '#',
        ':',
        '@',
        '.',
        '..',
        '&amp;',
      ],
      ...[
        'id=7',
        'a',
        'B',
        '8',
        '080',
        '70000',
        'kz',
        'example',
        '%41',
        '%4',
        '_',
        '-',
        '~',
        ' ',
        '[',
        ']',
        '::1',
        'Қ',
      ],
    ),
    { maxLength: 8 },
  )
  .map((pieces) => `<a href="${pieces.join('')}">a</a>`);

const broken = fc
  .array(
    fc.oneof(
      text,
      name.map((tag) => `<${tag}>`),
      name.map((tag) => `</${tag}>`),
      tree,
      proper,
    ),
    { maxLength: 6 },
  )
  .map((list) => list.join(''));

test.each([
  ['mostly well-formed', tree, 1500],
  ['with the attributes that Telegram reads', proper, 1500],
  ['with addresses of all kinds', addressed, 2000],
  ['often broken', broken, 2500],
] as const)('our parser agrees with TDLib on HTML, %s', (_, html, numRuns) => {
  fc.assert(
    fc.property(html, (input) => {
      expect(ourParse(input)).toEqual(telegramParse(input));
    }),
    { numRuns },
  );
});
