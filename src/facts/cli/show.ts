import { locales } from '../../locale.ts';
import { nearest } from '../check/nearest.ts';
import { quote } from '../check/quote.ts';
import { loadContent } from '../load.ts';
import { createFactStore } from '../snapshot.ts';
import type { FactStore } from '../store.ts';
import type { Evidence, Fact, Source, SourceEdition } from '../types.ts';
import { table } from './table.ts';
import { type ExitCode, exitCodes, type Surroundings } from './writer.ts';

/** Everything about one fact, published or retired. For an id that does not exist, the nearest ones are offered. */
export async function show({ writer, folder, today }: Surroundings, id: string): Promise<ExitCode> {
  const content = await loadContent(folder, today);
  const store = createFactStore(content);
  const fact = store.fact(id);
  if (fact) {
    writer.out(page(store, fact));
    return exitCodes.fine;
  }
  const ids = nearest(
    id,
    content.facts.map((known) => known.id),
  );
  const advice = ids.length > 0 ? ` The nearest ids: ${ids.join(', ')}.` : '';
  writer.err(`There is no fact ${quote(id)}.${advice} All of them: npm run facts -- list\n`);
  return exitCodes.problems;
}

function page(store: FactStore, fact: Fact): string {
  return table([
    ['id', fact.id],
    ['kind', fact.kind],
    ['as of', fact.asOfBasis === 'estimated' ? `${fact.asOf} (estimated)` : fact.asOf],
    ['says', named(store, fact.assertedBy)],
    ['topics', fact.topics.join(', ')],
    ['about', fact.entities.map((entity) => named(store, entity)).join(', ') || 'none'],
    ['figures', fact.figures.join(', ') || 'none'],
    ['covers', fact.covers.join(', ') || 'none'],
    ['status', `${fact.status}, revision ${fact.revision}, to be reviewed by ${fact.reviewBy}`],
    ...locales.map((locale) => [locale, fact.text[locale]]),
    ...fact.evidence.flatMap((evidence) => evidenceRows(evidence, store.source(evidence.source))),
    ...relationRows(store, fact),
    [
      'related',
      store
        .related(fact, 5)
        .map(({ id }) => id)
        .join(', ') || 'none',
    ],
  ]);
}

/** What the fact says of others, and what they say of it. */
function relationRows(store: FactStore, fact: Fact): readonly (readonly string[])[] {
  const outward = (fact.relations ?? []).map(({ kind, fact: other }) => [kind, other]);
  const inward = store
    .latest()
    .flatMap((other) =>
      (other.relations ?? [])
        .filter((relation) => relation.fact === fact.id)
        .map(({ kind }) => [`${kind} it`, other.id]),
    );
  return [...outward, ...inward];
}

function named(store: FactStore, id: Fact['assertedBy']): string {
  const { name, role } = store.entity(id);
  return `${name.en}${role ? `, ${role.en}` : ''} (${id})`;
}

function evidenceRows({ phrase, paragraph }: Evidence, source: Source): readonly (readonly string[])[] {
  const basis = source.dateBasis === 'estimated' ? ' (estimated)' : '';
  const by = [source.author, source.publisher, `${source.date ?? 'date not known'}${basis}`, source.lang];
  return [
    ['source', `${source.title ?? 'title not known'} (${source.id})`],
    ['', by.filter((part) => part !== null).join(', ')],
    ['', address(source)],
    ...(source.archived === undefined ? [] : [['', `archived: ${source.archived}`]]),
    ['', `${paragraph === null ? 'paragraph not known' : `paragraph ${paragraph}`}: “${phrase}”`],
    ...source.editions.map((edition) => ['edition', editionLine(edition)]),
  ];
}

function editionLine(edition: SourceEdition): string {
  return `${edition.lang}: ${edition.title}, ${edition.publisher}, ${edition.date ?? 'date not known'}, ${address(edition)}`;
}

function address({ url, verified }: { readonly url: string | null; readonly verified: boolean }): string {
  return `${url ?? 'address not known'}${verified ? '' : ' (not seen)'}`;
}
