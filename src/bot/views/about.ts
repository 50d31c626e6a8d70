import { locales } from '../../locale.ts';
import { verbatim } from '../markup/html.ts';
import type { Reader } from '../reader.ts';
import type { View } from '../view.ts';

/** `contact`: who to write to, as the operator gave it; plain text, in which apps find addresses by themselves. */
export function aboutView(contact: string | undefined, { facts, l10n }: Reader): View {
  return {
    body: l10n.html('about', {
      facts: l10n.html('facts-count', { count: facts.size }),
      sources: l10n.html('sources-count', { count: facts.usage().length }),
      languages: locales.length,
      contact: contact === undefined ? l10n.html('about-no-contact') : verbatim(contact),
    }),
  };
}
