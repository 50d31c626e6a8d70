import type { Locale } from '../locale.ts';

/** The plain form: digits, a decimal point, a percent sign behind, a minus before: `92%`, `650000`, `0.939`, `-5`. */
const plainShape = /^-?\d+(?:\.\d+)?%?$/;

const spaces = '[ \\u00a0\\u202f\\u2009]';
const letter = '[\\p{L}\\p{M}]';
const word = '[\\p{L}\\p{M}\\d]';

interface Notation {
  /** Between thousands. */
  readonly group: string;
  readonly decimal: string;
  /** What makes the number behind it a percentage. */
  readonly percentBefore: string;
  /** What makes the number before it a percentage. */
  readonly percentBehind: string;
}

const spaced = { group: spaces, decimal: ',', percentBefore: '(?!)' };
const notations: Readonly<Record<Locale, Notation>> = {
  kk: { ...spaced, percentBehind: `${spaces}?(?:%|пайыз(?!дық\\s+(?:тармақ|пункт)))` },
  ru: { ...spaced, percentBehind: `${spaces}?(?:%|процент(?!н\\p{L}+\\s+пункт))` },
  en: {
    group: ',',
    decimal: '\\.',
    percentBefore: '(?!)',
    percentBehind: `${spaces}?(?:%|per ?cent(?!\\p{L}))`,
  },
  // A percent sign with a number behind it belongs to that number: "%50 %24".
  tr: {
    group: '\\.',
    decimal: ',',
    percentBefore: `%${spaces}?|yüzde\\s`,
    percentBehind: `${spaces}?%(?!${spaces}?\\d)`,
  },
};

/** `numbers`: what is well formed in that language, else each run of digits alone (a date, a foreign notation). */
function numberPattern({ group, decimal, percentBefore, percentBehind }: Notation): RegExp {
  const whole = `(?:[1-9]\\d{0,2}(?:${group}\\d{3})+|\\d+)(?:${decimal}\\d+)?`;
  const number = `(?<!\\d[.,]?)${whole}(?![.,]?\\d)|\\d+`;
  const sign = `(?:(?<![\\p{L}\\p{M}\\d)%])[-−])?`;
  return new RegExp(
    `(?<before>${sign}(?:(?:${percentBefore})[-−]?)?)(?<number>${number})(?<behind>${percentBehind})?`,
    'giu',
  );
}

const numberPatterns: Readonly<Record<Locale, RegExp>> = {
  kk: numberPattern(notations.kk),
  ru: numberPattern(notations.ru),
  en: numberPattern(notations.en),
  tr: numberPattern(notations.tr),
};

const nameTail = `${word}*(?:[-‑+.]${word}*\\d${word}*)*`;
const nameLike = new RegExp(
  [
    // H200, Web3, C5+1, Web3.0
    `(?<!${word})${letter}+\\d${nameTail}`,
    // GPT-4, COVID-19, but not top-10 or mid-2025
    `(?<!${word})(?!(?:Top|TOP|Топ|ТОП|Mid|Pre|Post|Late|Early)[-‑])(?=${letter}*\\p{Lu})${letter}+[-‑]\\d${nameTail}`,
    // 3D, 5G, but not $450B
    `(?<![\\p{L}\\p{M}\\d$€₸£₺₽¥.,])\\d+(?:[.,]\\d+)*\\p{Lu}${word}*`,
  ].join('|'),
  'gu',
);

/** Finds the names among `names` that hold letters and digits. `undefined` when there is none. */
export function namesWithDigits(names: Iterable<string>): RegExp | undefined {
  const found = [...new Set(names)].filter((name) => /\d/u.test(name) && /\p{L}/u.test(name));
  if (found.length === 0) return undefined;
  const alternatives = found.sort((one, other) => other.length - one.length).map(wholeName);
  return new RegExp(alternatives.join('|'), 'giu');
}

function wholeName(name: string): string {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const endsInDigit = /\d$/.test(name);
  // A Kazakh or Turkish ending may follow a letter at once; a digit that goes on is another number.
  return `(?<!${word})${escaped}${endsInDigit ? '(?!\\d)' : ''}`;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly percent: boolean;
}

/**
 * The figures of a text in plain form, each once, in order of appearance. Read are the thousands, decimals and percent
 * signs of the language, ordinals (`24th`, `24-е`, `24-орын`) and endings (`2029'a`). Digits inside a name (`H200`,
 * `3D`, `Web3`, `C5+1`, and whatever `names` finds) do not count.
 */
export function figuresIn(text: string, locale: Locale, names?: RegExp): readonly string[] {
  if (!/\d/.test(text)) return [];
  const unnamed = names ? text.replace(names, blank) : text;
  const plain = unnamed.replace(nameLike, blank);
  const found = Array.from(plain.matchAll(numberPatterns[locale]), (match) => read(match, locale));
  return [
    ...new Set(shareRangePercent(found, plain).map(({ value, percent }) => (percent ? `${value}%` : value))),
  ];
}

function blank(name: string): string {
  return '_'.repeat(name.length);
}

function read(match: RegExpExecArray, locale: Locale): Found {
  const { before = '', number = '', behind = '' } = match.groups ?? {};
  const decimal = locale === 'en' ? '.' : ',';
  const [whole = '', fraction] = number.split(decimal);
  const digits = fraction === undefined ? onlyDigits(whole) : `${onlyDigits(whole)}.${fraction}`;
  return {
    start: match.index,
    end: match.index + match[0].length,
    value: shortest(/[-−]/.test(before) ? `-${digits}` : digits),
    percent: /[%y]/i.test(before) || behind !== '',
  };
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '');
}

/** The percent sign of a range belongs to both ends: `5–10%`, `%5–10`. */
function shareRangePercent(found: readonly Found[], text: string): readonly Found[] {
  const joined = (one: Found | undefined, other: Found | undefined) =>
    one !== undefined && other !== undefined && /^\s?[-–—]\s?$/.test(text.slice(one.end, other.start));
  return found.map((figure, index) => {
    const [left, right] = [found[index - 1], found[index + 1]];
    const fromLeft = left?.percent && joined(left, figure);
    const fromRight = right?.percent && joined(figure, right);
    return fromLeft || fromRight ? { ...figure, percent: true } : figure;
  });
}

/** `007` is 7 and `2.50` is 2.5. */
function shortest(number: string): string {
  const bare = number.replace(/^(-?)0+(?=\d)/, '$1');
  return bare.includes('.') ? bare.replace(/\.?0+$/, '') : bare;
}

/** The plain form in its shortest writing; `undefined` for what is not in plain form. */
export function plainFigure(figure: string): string | undefined {
  if (!plainShape.test(figure)) return undefined;
  return figure.endsWith('%') ? `${shortest(figure.slice(0, -1))}%` : shortest(figure);
}

const separators: Readonly<Record<Locale, readonly [group: string, decimal: string]>> = {
  kk: ['\u00a0', ','],
  ru: ['\u00a0', ','],
  en: [',', '.'],
  tr: ['.', ','],
};

/** A plain figure as the language writes it; four digits stay together, since they may be a year. */
export function printFigure(figure: string, locale: Locale): string {
  const [group, decimal] = separators[locale];
  const [, sign = '', whole = '', fraction, percent = ''] = /^(-?)(\d+)(?:\.(\d+))?(%?)$/.exec(figure) ?? [];
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  const number = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return locale === 'tr' ? `${sign}${percent}${number}` : `${sign}${number}${percent}`;
}
