import { I18n } from '@grammyjs/i18n';
import { type Locale, type Localized, locales } from '../../locale.ts';
import { createL10n, type L10n } from './l10n.ts';

/** A text that the code asks for and no language has: a mistake of ours that must not reach a reader as `{key}`. */
export class MissingTextError extends Error {
  readonly code = 'missing-text';
}

/**
 * Reads `kk.ftl`, `ru.ftl`, `en.ftl` and `tr.ftl` of a folder.
 *
 * One `I18n` for each language: with all four in one, every look-up negotiates languages anew, at twice the cost.
 */
export function loadL10n(directory: string): Localized<L10n> {
  const load = (locale: Locale) => {
    const i18n = new I18n({
      defaultLocale: locale,
      // The isolating marks around variables would end up in what people copy; `isolate` adds them where they matter.
      fluentBundleOptions: { useIsolating: false },
      fluentOptions: {
        warningHandler: ({ path }) => {
          throw new MissingTextError(`locales/${locale}.ftl has no text "${path}"`);
        },
      },
    });
    i18n.loadLocaleSync(locale, { filePath: `${directory}/${locale}.ftl` });
    return createL10n(locale, i18n);
  };
  return Object.fromEntries(locales.map((locale) => [locale, load(locale)])) as unknown as Localized<L10n>;
}
