import type { Edition, EditionDraft } from '../edition.ts';
import { checkedEdition } from './checked.ts';
import { askForEdits } from './editing.ts';
import type { Transaction } from './transaction.ts';

export function publish(
  tx: Transaction,
  compare: (newest: ReadonlyMap<string, Edition>) => readonly EditionDraft[],
  at: number,
  editSince: number,
): readonly Edition[] {
  const { editions } = tx.book;
  const { head } = editions;
  const published = compare(editions.newest()).map((draft, place) =>
    checkedEdition({ ...draft, number: head + 1 + place, at }),
  );
  for (const edition of published) tx.put(editions, edition.number, edition);
  const wrong = published.filter(({ kind }) => kind === 'correction' || kind === 'retraction');
  askForEdits(tx, new Set(wrong.map(({ fact }) => fact)), editSince);
  return published;
}
