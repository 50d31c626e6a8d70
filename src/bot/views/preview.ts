import { compose, type Published } from '../../digests/compose.ts';
import type { Journal } from '../../digests/journal.ts';
import type { Topic } from '../../facts/types.ts';
import { type Locale, type Localized, locales } from '../../locale.ts';
import type { L10n } from '../locales/l10n.ts';
import type { Reader } from '../reader.ts';
import type { View } from '../view.ts';
import { digestViews } from './digest.ts';

const dayMs = 86_400_000;

export interface PreviewOf {
  readonly topic: Topic;
  /** The subscriber has everything but the editions of so many days. */
  readonly days: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A message of a digest. */
export interface Preview {
  readonly locale: Locale;
  readonly view: View;
}

/** The next digest on a topic in each language; empty: there is nothing new. */
export function previewsOf(
  { topic, days, now }: PreviewOf,
  published: Published,
  reader: Omit<Reader, 'l10n'>,
  languages: Localized<L10n>,
): readonly Preview[] {
  const { journal } = published;
  const seen = lastBefore(now - days * dayMs, journal);
  const wish = {
    topics: { [topic.id]: { on: true, back: 1, seen } },
    corrected: seen,
    filter: [],
    backlog: false,
  };
  const digest = compose(wish, published);
  if (digest === null) return [];
  return locales.flatMap((locale) => {
    const views = digestViews(digest, reader.today, journal, { ...reader, l10n: languages[locale] });
    return views.map((view) => ({ locale, view }));
  });
}

/** The number of the newest edition before a moment. */
function lastBefore(moment: number, journal: Journal): number {
  for (let number = journal.head; number > 0; number -= 1)
    if ((journal.edition(number)?.at ?? 0) < moment) return number;
  return 0;
}
