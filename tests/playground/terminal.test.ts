import type { InlineKeyboardButton, Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/locale.ts';
import { readLine } from '../../src/playground/terminal/buttons.ts';
import { parseOptions } from '../../src/playground/terminal/options.ts';
import { type Rendering, renderMessage } from '../../src/playground/terminal/render.ts';
import { ansiStyle, plainStyle, withoutControls } from '../../src/playground/terminal/style.ts';
import { terminalTexts } from '../../src/playground/terminal/texts.ts';

describe('the command line', () => {
  it.each([
    [[], 'en'],
    [['--lang', 'kk'], 'kk'],
    [['--lang=tr'], 'tr'],
    [['--lang', 'zh-hans'], 'zh-hans'],
    [['--lang', 'ru', '--lang=kk'], 'kk'],
    [['--lang', 'none'], undefined],
  ])('%j chats with an app in %s', (args, language) => {
    expect(parseOptions(args)).toEqual({ kind: 'chat', language });
  });

  it.each([[['--help']], [['-h']], [['--lang', 'kk', '--help']]])('%j asks for help', (args) => {
    expect(parseOptions(args)).toEqual({ kind: 'help' });
  });

  it.each([
    [['--language', 'kk'], 'There is no option --language; there are --lang and --help.'],
    [['--lang'], '--lang needs a language.'],
    [['--lang='], '--lang needs a language.'],
    [['--lang', 'Қазақша'], '--lang: "Қазақша" is not the code of a language.'],
    [['/ai'], '"/ai" is not an option; messages are typed in the chat or come through a pipe.'],
  ])('%j is wrong, and is told what would have worked', (args, problem) => {
    const message = `${problem}\nFor example: npm run chat -- --lang kk\n`;
    expect(parseOptions(args)).toEqual({ kind: 'wrong', message });
  });
});

describe('a typed line', () => {
  const buttons = ['6', '7', '‹ 1', '2/4'].map(
    (text): InlineKeyboardButton => ({ text, callback_data: text }),
  );
  const pressed = (line: string) => {
    const read = readLine(line, buttons);
    return read.kind === 'press' ? read.button.text : read.kind;
  };

  it('presses by place, or by the number that the button bears', () => {
    expect(pressed('#1')).toBe('6');
    expect(pressed(' 1 ')).toBe('6');
    expect(pressed('7')).toBe('7');
    expect(pressed('#3')).toBe('‹ 1');
    expect(pressed('4')).toBe('2/4');
  });

  it('is a message where no button has that number, unless a button was meant', () => {
    expect(readLine('2026', buttons)).toEqual({ kind: 'message', text: '2026' });
    expect(readLine('5', buttons)).toEqual({ kind: 'message', text: '5' });
    expect(readLine('0', buttons)).toEqual({ kind: 'message', text: '0' });
    expect(readLine('#5', buttons)).toEqual({ kind: 'no-button', typed: '#5' });
  });

  it('leaves, or is nothing at all', () => {
    expect(pressed('/quit')).toBe('quit');
    expect(pressed('   ')).toBe('nothing');
    expect(readLine('/quit now', buttons)).toEqual({ kind: 'message', text: '/quit now' });
  });
});

describe('a message in the terminal', () => {
  const rendering: Rendering = { style: plainStyle, botUsername: 'derek_bot', unknownMessage: '?' };
  const link = (offset: number, length: number, url: string) => ({
    type: 'text_link' as const,
    offset,
    length,
    url,
  });
  const message = {
    message_id: 1,
    date: 0,
    chat: { id: 1, type: 'private', first_name: 'Reader' },
    text: 'Title\nfirst, second, again',
    entities: [
      { type: 'bold', offset: 0, length: 5 },
      link(6, 5, 'https://a.example'),
      link(13, 6, 'https://b.example'),
      link(21, 5, 'https://a.example'),
    ],
    reply_markup: {
      inline_keyboard: [
        [
          { text: '1', callback_data: 'a' },
          { text: '2', callback_data: 'b' },
        ],
        [
          { text: 'Source', url: 'https://c.example/' },
          { text: 'Share', url: 'https://t.me/share/url?url=x' },
        ],
      ],
    },
  } satisfies Message;

  it('has its links as footnotes and its buttons with numbers', () => {
    expect(renderMessage(message, rendering)).toBe(
      [
        'Title\nfirst [1], second [2], again [1]',
        '[1] https://a.example\n[2] https://b.example\n[3] https://c.example/',
        '#1 1   #2 2\n#3 Source [3]   #4 Share',
      ].join('\n\n'),
    );
  });

  it('is bold where that can be seen', () => {
    expect(renderMessage(message, { ...rendering, style: ansiStyle })).toContain(
      '\u001B[1mTitle\u001B[22m\n',
    );
    expect(renderMessage(message, rendering)).not.toContain('\u001B');
  });

  it('marks quotes, and says so when it has no text', () => {
    const quote: Message = {
      ...message,
      text: 'a\nb',
      entities: [{ type: 'blockquote', offset: 0, length: 3 }],
    };
    expect(renderMessage(quote, rendering)).toMatch(/^│ a\n│ b\n/);
    const { text, entities, reply_markup, ...bare } = message;
    expect(renderMessage(bare as Message, rendering)).toBe('?');
  });

  it('cannot steer the terminal', () => {
    const text = 'a\u001B[2Jb\u0007c\u009B31md\r\n\te';
    expect(withoutControls(text)).toBe('a[2Jbc31md\n\te');
    expect(renderMessage({ ...message, text, entities: [] }, rendering)).not.toContain('\u001B');
  });
});

describe('what the terminal says itself', () => {
  it('differs in the four languages, and is English for others', () => {
    expect(new Set(locales.map((locale) => terminalTexts(locale).hint)).size).toBe(4);
    expect(terminalTexts('kk-KZ')).toBe(terminalTexts('kk'));
    expect(terminalTexts('de')).toBe(terminalTexts('en'));
    expect(terminalTexts(undefined)).toBe(terminalTexts('en'));
  });
});
