import { isLocale, type Locale, type Localized } from '../../locale.ts';
import en from './texts/en.json' with { type: 'json' };
import kk from './texts/kk.json' with { type: 'json' };
import ru from './texts/ru.json' with { type: 'json' };
import tr from './texts/tr.json' with { type: 'json' };

export type TextKey = keyof typeof en;

/** The page's own labels. A key that one of the languages lacks does not compile. */
export const texts: Localized<Readonly<Record<TextKey, string>>> = { kk, ru, en, tr };

export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export function translator(locale: Locale): Translate {
  return (key, values = {}) =>
    texts[locale][key].replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`);
}

/** The page speaks the app's language where it can (`kk-KZ` is Kazakh), and English otherwise. */
export function pageLocale(appLanguage: string | undefined): Locale {
  const language = appLanguage?.toLowerCase().split('-')[0];
  return isLocale(language) ? language : 'en';
}
