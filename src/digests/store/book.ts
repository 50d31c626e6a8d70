import { Claims } from './claims.ts';
import { DeliveryTable } from './deliveryTable.ts';
import { EditionTable } from './editionTable.ts';
import { Queues } from './queues.ts';
import { changeOf, type EditKey, editKeyOf, type RowChange } from './rows.ts';
import { SubscriptionTable } from './subscriptionTable.ts';
import { Table } from './table.ts';

/** The rows of a book at one moment: what changes afterwards is not in it. */
export interface Picture {
  readonly count: number;
  /** So that no id is given twice, also when the deliveries are gone. */
  readonly lastId: number;
  changes(): Iterable<RowChange>;
}

/** Everything that is kept, in memory: its rows, and what is derived from them. */
export class Book {
  readonly subscriptions = new SubscriptionTable((before, after) =>
    this.queues.subscriptionChanged(before, after),
  );
  readonly editions = new EditionTable();
  readonly deliveries = new DeliveryTable((before, after) => this.queues.deliveryChanged(before, after));
  readonly edits = new Table('edits', (_, after) => {
    if (after !== undefined) this.queues.edits.add(editKeyOf(after.delivery, after.messageId));
  });

  /** Deliveries that somebody sends. */
  readonly claims = new Claims<number>((id) => this.queues.ready.add(id));
  /** Edits that somebody makes. */
  readonly editClaims = new Claims<EditKey>((key) => this.queues.edits.add(key));
  /** Of those: what was asked for once more meanwhile. */
  readonly editsAgain = new Set<EditKey>();

  readonly queues: Queues = new Queues(this);

  set([table, key, row]: RowChange): void {
    switch (table) {
      case 'subscriptions':
        this.subscriptions.set(key, row ?? undefined);
        break;
      case 'editions':
        this.editions.set(key, row ?? undefined);
        break;
      case 'deliveries':
        this.deliveries.set(key, row ?? undefined);
        break;
      case 'edits':
        this.edits.set(key, row ?? undefined);
    }
  }

  /** Costs a list of what there is, not a copy of it: rows are never altered. */
  picture(): Picture {
    const editions = this.editions.rows();
    const subscriptions = this.subscriptions.rows();
    const deliveries = this.deliveries.rows();
    const edits = this.edits.rows();
    return {
      count: editions.length + subscriptions.length + deliveries.length + edits.length,
      lastId: this.deliveries.lastId,
      *changes() {
        for (const row of editions) yield changeOf.editions(row);
        for (const row of subscriptions) yield changeOf.subscriptions(row);
        for (const row of deliveries) yield changeOf.deliveries(row);
        for (const row of edits) yield changeOf.edits(row);
      },
    };
  }
}
