import { type Locale, locales } from '../../locale.ts';
import { languageNames } from '../check/guide.ts';
import { asksOf, goodAsks } from './answers.ts';
import type { Desk, Question } from './desk.ts';
import { type Draft, withFact } from './draft.ts';

/** The languages in which nobody has said yet what people would ask. */
export function unasked({ fact: { asks } }: Draft): readonly Locale[] {
  return locales.filter((locale) => asks?.[locale] === undefined);
}

/** What people would ask to get this fact, language by language; whoever lacks one leaves it to others. */
export const askAsks: Question = (draft, desk) => askIn(unasked(draft), draft, desk);

export const changeAsks: Question = (draft, desk) => askIn(locales, draft, desk);

async function askIn(languages: readonly Locale[], draft: Draft, desk: Desk): Promise<Draft> {
  let known = draft;
  for (const locale of languages) known = await askAsksIn(locale, known, desk);
  return known;
}

async function askAsksIn(locale: Locale, draft: Draft, desk: Desk): Promise<Draft> {
  const now = draft.fact.asks?.[locale]?.join('; ');
  const skip = now === undefined ? ' (nothing: somebody else will)' : '';
  const answer = await desk.asker.text({
    message: `Questions in ${languageNames[locale]} that it answers, 2 to 5, in other words than its own, a ; between two${skip}:`,
    ...(now !== undefined && { default: now }),
    validate: (typed) => asksOf(typed).length === 0 || goodAsks(typed, locale),
  });
  if (asksOf(answer).length === 0) return draft;
  const changed = withFact(draft, { asks: { ...draft.fact.asks, [locale]: [...asksOf(answer)] } });
  desk.note(changed);
  return changed;
}
