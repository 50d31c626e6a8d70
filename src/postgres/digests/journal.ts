import { sql } from 'kysely';
import type { Edition, EditionDraft } from '../../digests/edition.ts';
import { checkedEdition } from '../../digests/store/checked.ts';
import { writeRows } from '../bulk.ts';
import type { Db, Tx } from '../database.ts';
import { lock } from '../locks.ts';
import { askForEditsQuery, editionsQuery } from './queries.ts';
import { type EditionRow, editionOf, rowOfEdition } from './rows.ts';

export async function head(db: Db): Promise<number> {
  const row = await db
    .selectFrom('editions')
    .select(({ fn }) => fn.max<number | null>('number').as('head'))
    .executeTakeFirst();
  return row?.head ?? 0;
}

export async function editions(db: Db, after: number): Promise<readonly Edition[]> {
  const { rows } = await editionsQuery(after).execute(db);
  return rows.map(editionOf);
}

/** One process at a time; the second one compares with what the first one added. */
export async function publish(
  tx: Tx,
  compare: (newest: ReadonlyMap<string, Edition>) => readonly EditionDraft[],
  at: number,
  editSince: number,
): Promise<readonly Edition[]> {
  await lock(tx, 'journal');
  const last = await head(tx);
  const published = compare(await newestOfFacts(tx)).map((draft, place) =>
    checkedEdition({ ...draft, number: last + 1 + place, at }),
  );
  await writeRows(tx, 'editions', published.map(rowOfEdition));
  const wrong = published.filter(({ kind }) => kind === 'correction' || kind === 'retraction');
  const facts = [...new Set(wrong.map(({ fact }) => fact))];
  if (facts.length > 0) await askForEditsQuery(facts, editSince).execute(tx);
  return published;
}

async function newestOfFacts(tx: Tx): Promise<ReadonlyMap<string, Edition>> {
  const { rows } = await sql<EditionRow>`
    select distinct on (fact) * from editions order by fact, number desc
  `.execute(tx);
  return new Map(rows.map((row) => [row.fact, editionOf(row)]));
}
