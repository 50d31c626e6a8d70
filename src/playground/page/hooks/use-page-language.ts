import { useEffect, useMemo } from 'preact/hooks';
import type { Locale } from '../../../locale.ts';
import type { StateResponse } from '../../protocol.ts';
import { pageLocale, type Translate, translator } from '../texts.ts';

/** The page follows the language of the person's app; the document says which it is. */
export function usePageLanguage(
  server: StateResponse | undefined,
  me: number,
): { readonly locale: Locale; readonly t: Translate } {
  const person = server?.people.find(({ user }) => user.id === me);
  const locale = pageLocale(server ? person?.user.language_code : navigator.language);
  const t = useMemo(() => translator(locale), [locale]);
  useEffect(() => {
    document.documentElement.lang = locale;
    if (server) document.title = server.name;
  }, [locale, server]);
  return { locale, t };
}
