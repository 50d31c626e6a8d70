/** The four languages Derek speaks, as the codes used in `data/`, in `locales/` and by Telegram (ISO 639-1). */
export const locales = ['kk', 'ru', 'en', 'tr'] as const;

export type Locale = (typeof locales)[number];

/** One text in each of the four languages; none may be missing. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
