import type { Delivery } from '../delivery.ts';
import { type DestinationKey, keyOf } from '../destination.ts';
import type { Edition } from '../edition.ts';
import type { Subscription } from '../subscription.ts';

/** An edit that was asked for; the message itself stands in the delivery. */
export interface EditRow {
  /** Its id. */
  readonly delivery: number;
  readonly messageId: number;
  readonly notBefore: number;
  readonly failures: number;
}

declare const brand: unique symbol;

/** `17/4242`: the delivery and the message. */
export type EditKey = string & { readonly [brand]: 'EditKey' };

export function editKeyOf(delivery: number, messageId: number): EditKey {
  return `${delivery}/${messageId}` as EditKey;
}

export const tableNames = ['subscriptions', 'editions', 'deliveries', 'edits'] as const;
export type TableName = (typeof tableNames)[number];

/** What is kept, and what it is found by. */
export interface Rows {
  readonly subscriptions: readonly [key: DestinationKey, row: Subscription];
  readonly editions: readonly [key: number, row: Edition];
  readonly deliveries: readonly [key: number, row: Delivery];
  readonly edits: readonly [key: EditKey, row: EditRow];
}

export type Key<Name extends TableName> = Rows[Name][0];
export type Row<Name extends TableName> = Rows[Name][1];

/** One row that is written; `null` removes it. */
export type RowChange = {
  [Name in TableName]: readonly [table: Name, key: Key<Name>, row: Row<Name> | null];
}[TableName];

/** A row as a change that writes it. */
export const changeOf = {
  subscriptions: (row: Subscription): RowChange => ['subscriptions', keyOf(row.destination), row],
  editions: (row: Edition): RowChange => ['editions', row.number, row],
  deliveries: (row: Delivery): RowChange => ['deliveries', row.id, row],
  edits: (row: EditRow): RowChange => ['edits', editKeyOf(row.delivery, row.messageId), row],
} as const;
