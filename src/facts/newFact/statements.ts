import { type Locale, locales } from '../../locale.ts';
import { entriesOf } from '../check/entry.ts';
import { digitNames } from '../check/figures.ts';
import { languageNames } from '../check/guide.ts';
import { figuresIn } from '../figures.ts';
import { figuresOf, goodFigures, goodText } from './answers.ts';
import { withDraft } from './checkDraft.ts';
import type { Desk, Question } from './desk.ts';
import { type Draft, withFact } from './draft.ts';

/** The languages that have a text, the one that was written first in front. */
export function written({ fact: { text } }: Draft): readonly Locale[] {
  return Object.keys(text).filter((key): key is Locale => locales.some((locale) => locale === key));
}

export function unwritten({ fact: { text } }: Draft): readonly Locale[] {
  return locales.filter((locale) => text[locale] === undefined);
}

/** The statement in one language, then in the others; whoever lacks one leaves it to others. */
export const askStatements: Question = async (draft, desk) => {
  const [first] = written(draft);
  const locale = first ?? (await askLanguage(desk));
  const begun = first === undefined ? await askStatement(draft, locale, desk, true) : draft;
  let known = begun;
  for (const other of unwritten(begun)) known = await askStatement(known, other, desk, false);
  return known;
};

/** All texts again, each with what it is now. */
export const changeStatements: Question = async (draft, desk) => {
  const [first] = written(draft);
  let known = draft;
  for (const locale of locales) known = await askStatement(known, locale, desk, locale === first);
  return known;
};

function askLanguage({ asker }: Desk): Promise<Locale> {
  return asker.choose({
    message: 'Which language do you write in first?',
    choices: locales.map((locale) => ({ name: languageNames[locale], value: locale })),
    default: 'en',
  });
}

async function askStatement(draft: Draft, locale: Locale, desk: Desk, needed: boolean): Promise<Draft> {
  const now = draft.fact.text[locale];
  const skip = needed ? '' : ' (nothing: somebody else will write it)';
  const answer = await desk.asker.text({
    message: `The statement in ${languageNames[locale]}${now === undefined ? skip : ''}:`,
    ...(now !== undefined && { default: now }),
    validate: (typed) => (typed.trim() === '' && !needed) || goodText('facts', 'text', typed.trim(), locale),
  });
  if (answer.trim() === '') return draft;
  const changed = withFact(draft, { text: { ...draft.fact.text, [locale]: answer.trim() } });
  desk.note(changed);
  warnOfFigures(changed, locale, desk);
  return changed;
}

/** A number that the first text has otherwise is best seen while the other one is being written. */
function warnOfFigures(draft: Draft, locale: Locale, desk: Desk): void {
  const [first] = written(draft);
  if (first === undefined || first === locale) return;
  const [expected, found] = [figuresOfText(draft, first, desk), figuresOfText(draft, locale, desk)];
  const same = expected.length === found.length && expected.every((figure) => found.includes(figure));
  if (same) return;
  const [one, other] = [languageNames[first], languageNames[locale]];
  desk.say(`  The figures differ: ${one} has ${listed(expected)}, ${other} has ${listed(found)}.\n`);
}

function listed(figures: readonly string[]): string {
  return figures.join(', ') || 'none';
}

/** As the checks read them: digits in the names of entities do not count. */
function figuresOfText(draft: Draft, locale: Locale, { content }: Desk): readonly string[] {
  const names = digitNames(entriesOf(withDraft(draft, content)).entities ?? []);
  return figuresIn(draft.fact.text[locale] ?? '', locale, names);
}

/** Proposes the figures of the first text; without any, nobody is asked. */
export const askFigures: Question = async (draft, desk) => {
  const [first = 'en'] = written(draft);
  const proposed = figuresOfText(draft, first, desk);
  if (proposed.length === 0) return withFact(draft, { figures: [] });
  const answer = await desk.asker.text({
    message: 'The figures in the text, in plain form (650000 92% 0.939):',
    default: proposed.join(' '),
    validate: goodFigures,
  });
  return withFact(draft, { figures: [...figuresOf(answer)] });
};
