import { type Locale, type Localized, locales } from '../../locale.ts';
import { type Message, readMessages } from './messages.ts';

/** Something that is wrong with the texts, told so that a translator can mend it. */
export interface TextProblem {
  readonly file: string;
  readonly key: string;
  readonly message: string;
}

/** Telegram's limits, in characters (https://core.telegram.org/bots/api#setmyname and the methods after it). */
const limits: readonly (readonly [RegExp, number])[] = [
  [/^bot-name$/, 64],
  [/^bot-short-description$/, 120],
  [/^bot-description$/, 512],
  [/^command-(?!unknown|nearest|see-help)/, 256],
  // Shown by answerCallbackQuery.
  [
    /^(button-old|error-short|state-unavailable-short|.*-administrators|subscribe-(gone|channel-(private|unknown|none|bot|person)))$/,
    200,
  ],
];

/**
 * Compares the texts of the four languages and holds them against the keys that the code asks for.
 * @param used keys that stand in the code; a key ending in `-` stands for all that begin so
 */
export function checkTexts(sources: Localized, used: ReadonlySet<string>): readonly TextProblem[] {
  const texts = Object.fromEntries(
    locales.map((locale) => [locale, readMessages(locale, sources[locale])]),
  ) as unknown as Localized<ReadonlyMap<string, Message>>;
  const keys = new Set(locales.flatMap((locale) => [...texts[locale].keys()]));
  return [
    ...[...keys].flatMap((key) => checkKey(key, texts)),
    ...[...keys]
      .filter((key) => !isUsed(key, used))
      .map((key) => problem('en', key, 'is used nowhere: remove it')),
    ...[...used]
      .filter((key) => !key.endsWith('-') && !keys.has(key))
      .map((key) =>
        problem('en', key, 'is asked for in the code and has no text: write it in all four files'),
      ),
  ];
}

function isUsed(key: string, used: ReadonlySet<string>): boolean {
  return used.has(key) || [...used].some((prefix) => prefix.endsWith('-') && key.startsWith(prefix));
}

function checkKey(key: string, texts: Localized<ReadonlyMap<string, Message>>): readonly TextProblem[] {
  const present = locales.flatMap((locale) => {
    const message = texts[locale].get(key);
    return message ? [{ locale, message }] : [];
  });
  const [reference] = present;
  if (!reference) return [];
  const missing = locales
    .filter((locale) => !texts[locale].has(key))
    .map((locale) =>
      problem(locale, key, `is missing; in ${reference.locale}.ftl it is: ${reference.message.text}`),
    );
  return [
    ...missing,
    ...present.flatMap(({ locale, message }) => [
      ...checkMessage(locale, key, message),
      ...compare(locale, key, message, reference.locale, reference.message),
    ]),
  ];
}

function checkMessage(locale: Locale, key: string, message: Message): readonly TextProblem[] {
  const limit = limits.find(([pattern]) => pattern.test(key))?.[1] ?? Number.POSITIVE_INFINITY;
  return [
    ...message.errors.map((error) => problem(locale, key, error)),
    ...(message.text.length > limit
      ? [problem(locale, key, `has ${message.text.length} characters; Telegram takes ${limit}`)]
      : []),
    ...(isSound(message.text)
      ? []
      : [problem(locale, key, 'has markup that is not <b>, <i> or <code>, or a bare & or <')]),
  ];
}

/** Which facets of a text have to be the same in every language, and what they are called. */
const facets = {
  variables: 'the variables',
  figures: 'the figures',
  commands: 'the commands',
  plurals: 'the numbers that choose a plural form',
} as const;

function compare(
  locale: Locale,
  key: string,
  message: Message,
  referenceLocale: Locale,
  reference: Message,
): readonly TextProblem[] {
  return (Object.keys(facets) as (keyof typeof facets)[])
    .filter((facet) => message[facet].join() !== reference[facet].join())
    .map((facet) =>
      problem(
        locale,
        key,
        `${facets[facet]} are [${message[facet].join(', ')}], in ${referenceLocale}.ftl [${reference[facet].join(', ')}]`,
      ),
    );
}

// Every tag closed in order, and no other markup.
function isSound(markup: string): boolean {
  let rest = markup;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/<(b|i|code)>[^<&]*<\/\1>/g, '');
  }
  return !/[<&]/.test(rest);
}

function problem(locale: Locale, key: string, message: string): TextProblem {
  return { file: `locales/${locale}.ftl`, key, message };
}
