import { isLocale, type Locale } from '../../locale.ts';

// Whose readers read one of the four more easily than English. Speakers of the other languages get the default.
const neighbours: Readonly<Record<string, Locale>> = {
  kaa: 'kk', // Karakalpak
  be: 'ru',
  ky: 'ru',
  tg: 'ru',
  tt: 'ru',
  ba: 'ru',
  uz: 'ru',
  mn: 'ru',
  az: 'tr',
  tk: 'tr',
  crh: 'tr',
  gag: 'tr',
};

/**
 * Derek's language for an IETF tag such as Telegram's `language_code` (`kk`, `zh-hans`, absent).
 * The region and the script are ignored: `ru-KZ` reads Russian.
 */
export function negotiateLocale(languageCode: string | undefined, fallback: Locale): Locale {
  const language = languageCode?.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  if (isLocale(language)) return language;
  return Object.hasOwn(neighbours, language) ? (neighbours[language] ?? fallback) : fallback;
}
