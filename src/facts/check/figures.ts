import { type Locale, locales } from '../../locale.ts';
import { figuresIn, namesWithDigits, plainFigure, printFigure } from '../figures.ts';
import { type Entry, type Path, problemAt, stringAt, stringsAt, valueAt } from './entry.ts';
import { languageNames } from './guide.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/** The names and aliases of the entities that hold digits: those are no figures. */
export function digitNames(entities: readonly Entry[]): RegExp | undefined {
  const names = entities.flatMap(({ raw }) =>
    locales.flatMap((locale) => [
      ...[stringAt(raw, ['name', locale])].filter((name) => name !== undefined),
      ...stringsAt(raw, ['aliases', locale]).map(({ value }) => value),
    ]),
  );
  return namesWithDigits(names);
}

/** One place where the figures of a fact stand: a language, or the list. */
interface Place {
  readonly path: Path;
  readonly locale: Locale | undefined;
  readonly figures: ReadonlySet<string>;
}

/** Every number stands in all four languages and in `figures`, with the same value. */
export function checkFigures(fact: Entry, names: RegExp | undefined): readonly Problem[] {
  return [
    ...checkPlainForm(fact),
    ...checkAgreement(fact, [...listed(fact), ...textsAt(fact, ['text'], names)]),
    ...checkAgreement(fact, textsAt(fact, ['change', 'note'], names)),
  ];
}

function checkPlainForm(fact: Entry): readonly Problem[] {
  return stringsAt(fact.raw, ['figures'])
    .filter(({ value }) => plainFigure(value) === undefined)
    .map(({ path, value }) =>
      problemAt(fact, path, 'bad-figure', `${quote(value)} is not a number in plain form.`),
    );
}

function checkAgreement(fact: Entry, places: readonly Place[]): readonly Problem[] {
  const agreed = mostCommon(places);
  return places.flatMap((place) => {
    const missing = [...agreed].filter((figure) => !place.figures.has(figure));
    const extra = [...place.figures].filter((figure) => !agreed.has(figure));
    return missing.length + extra.length === 0 ? [] : [disagreement(fact, place, missing, extra)];
  });
}

/** A list with anything but plain forms is left out: that is another problem. It comes first and wins a tie. */
function listed(fact: Entry): readonly Place[] {
  const figures = stringsAt(fact.raw, ['figures']).map(({ value }) => plainFigure(value));
  if (!Array.isArray(valueAt(fact.raw, ['figures'])) || figures.includes(undefined)) return [];
  const plain = figures.filter((figure) => figure !== undefined);
  return [{ path: ['figures'], locale: undefined, figures: new Set(plain) }];
}

/** Languages without a text are left out. */
function textsAt(fact: Entry, field: Path, names: RegExp | undefined): readonly Place[] {
  return locales.flatMap((locale): readonly Place[] => {
    const path = [...field, locale];
    const text = stringAt(fact.raw, path);
    if (text === undefined || text.trim() === '') return [];
    return [{ path, locale, figures: new Set(figuresIn(text, locale, names)) }];
  });
}

function mostCommon(places: readonly Place[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  let best = places[0];
  for (const place of places) {
    votes.set(keyOf(place), (votes.get(keyOf(place)) ?? 0) + 1);
  }
  for (const place of places) {
    if (best && (votes.get(keyOf(place)) ?? 0) > (votes.get(keyOf(best)) ?? 0)) best = place;
  }
  return best?.figures ?? new Set();
}

function keyOf({ figures }: Place): string {
  return [...figures].sort().join(' ');
}

function disagreement(
  fact: Entry,
  place: Place,
  missing: readonly string[],
  extra: readonly string[],
): Problem {
  const [where, others, verb] = place.locale
    ? [languageNames[place.locale], 'the other languages and figures', 'have']
    : ['figures', 'the text', 'has'];
  const parts = [
    ...(missing.length > 0 ? [`lacks ${missing.join(', ')}, which ${others} ${verb}`] : []),
    ...(extra.length > 0 ? [`has ${extra.join(', ')}, which ${others} ${verb} not`] : []),
  ];
  return problemAt(
    fact,
    place.path,
    'figures-differ',
    `The figures differ: ${where} ${parts.join(', and ')}.`,
    {
      expected:
        'every number with the same value in all four languages, written as the language does, and in figures in plain form',
      example: exampleFor(place.locale, missing),
    },
  );
}

function exampleFor(locale: Locale | undefined, missing: readonly string[]): string {
  const figures = missing.length > 0 ? missing : ['650000', '92%', '0.939'];
  if (locale === undefined) return `"figures": [${figures.map((figure) => `"${figure}"`).join(', ')}]`;
  return figures
    .map((figure) => `${figure} is ${printFigure(figure, locale)} in ${languageNames[locale]}`)
    .join('; ');
}
