import type { Locale } from '../../locale.ts';
import { checkAsks } from '../check/asks.ts';
import { checkDates } from '../check/dates.ts';
import type { Entry } from '../check/entry.ts';
import { checkEvidence } from '../check/facts.ts';
import { checkId } from '../check/ids.ts';
import type { Problem } from '../check/problem.ts';
import { checkSource } from '../check/sources.ts';
import { checkTexts } from '../check/texts.ts';
import { plainFigure } from '../figures.ts';
import type { Part } from '../parts.ts';

/** `true`, or what is wrong: as a question wants to hear it. */
export type Verdict = true | string;

/** A single answer, held against the checks of the content as if it stood in an entry of its own. */
function verdict(part: Part, raw: object, check: (entry: Entry) => readonly Problem[]): Verdict {
  const id = 'id' in raw && typeof raw.id === 'string' ? raw.id : undefined;
  const [problem] = check({ part, raw, id, position: 1 });
  return problem ? `${problem.message} Expected: ${problem.expected}.` : true;
}

/** A text that people see; with a locale, one of four. */
export function goodText(part: Part, field: string, answer: string, locale?: Locale): Verdict {
  return verdict(part, { [field]: locale ? { [locale]: answer } : answer }, checkTexts);
}

/** Questions that the fact answers, in one language. */
export function goodAsks(answer: string, locale: Locale): Verdict {
  return verdict('facts', { asks: { [locale]: asksOf(answer) } }, checkAsks);
}

export function asksOf(answer: string): readonly string[] {
  return answer
    .split(';')
    .map((ask) => ask.trim())
    .filter((ask) => ask !== '');
}

export function goodId(part: Part, id: string, taken: ReadonlySet<string>): Verdict {
  if (taken.has(id)) return `"${id}" is taken already.`;
  return verdict(part, { id }, checkId);
}

export function goodDate(part: 'facts' | 'sources', field: string, answer: string, today: Date): Verdict {
  return verdict(part, { [field]: answer }, (entry) => checkDates(entry, today));
}

export function goodPhrase(phrase: string): Verdict {
  return verdict('facts', { evidence: [{ phrase }] }, checkEvidence);
}

/** Empty where none is known. */
export function goodParagraph(answer: string): Verdict {
  return /^(?:|[1-9]\d{0,3})$/.test(answer) || 'Write the number of the paragraph (1, 2, 3 …), or nothing.';
}

/** Empty where none is known. */
export function goodAddress(url: string): Verdict {
  return url === '' || verdict('sources', { url }, checkSource);
}

export function goodLanguage(lang: string): Verdict {
  return verdict('sources', { lang }, checkSource);
}

export function goodFigures(answer: string): Verdict {
  const bad = figuresOf(answer).find((figure) => plainFigure(figure) === undefined);
  return bad === undefined || `"${bad}" is not in plain form: digits, a point for decimals, % behind.`;
}

export function figuresOf(answer: string): readonly string[] {
  return answer.split(/[\s,;]+/).filter((figure) => figure !== '');
}
