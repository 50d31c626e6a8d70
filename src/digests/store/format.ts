import { z } from 'zod';
import { damaged, firstIssues, json } from '../../chats/damage.ts';
import { version1 } from '../../chats/fileVersion.ts';
import type { DestinationKey } from '../destination.ts';
import { changeOf, type EditKey, type RowChange, type TableName, tableNames } from './rows.ts';
import { deliverySchema, editionSchema, editSchema, subscriptionSchema } from './schema.ts';

/**
 * Two files. The snapshot: a head, then a row a line. The log of what changed since: a head, then what was written in one step a line.
 */
export const snapshotName = 'digests.jsonl';
export const logName = 'digests.log';

const snapshotHeadSchema = z.strictObject({
  version: version1,
  /** Grows with every snapshot. */
  generation: z.int().min(1),
  /** So many bytes of the log before it are in it. */
  covers: z.int().min(0),
  /** The highest id that a delivery has had. */
  lastId: z.int().min(0),
  /** How many lines follow. */
  rows: z.int().min(0),
});
export type SnapshotHead = z.output<typeof snapshotHeadSchema>;

const logHeadSchema = z.strictObject({
  version: version1,
  /** Of the snapshot that it goes on from; 0: from nothing. */
  generation: z.int().min(0),
});
export type LogHead = z.output<typeof logHeadSchema>;

const changeSchema = z.tuple([z.enum(tableNames), z.union([z.string(), z.number()]), z.unknown()]);
const changesSchema = z.array(z.unknown());

/** Reads the lines of one file. What is wrong with one is thrown as `ChatStoreError` (`damaged`). */
export class LineReader {
  readonly #file: string;
  #line = 0;

  constructor(file: string) {
    this.#file = file;
  }

  snapshotHead(text: string): SnapshotHead {
    return this.#parse(snapshotHeadSchema, this.#json(text, 1));
  }

  logHead(text: string): LogHead {
    return this.#parse(logHeadSchema, this.#json(text, 1));
  }

  change(text: string, line: number): RowChange {
    return this.#change(this.#json(text, line));
  }

  changes(text: string, line: number): readonly RowChange[] {
    return this.#parse(changesSchema, this.#json(text, line)).map((each) => this.#change(each));
  }

  damaged(wrong: string): Error {
    return damaged({
      file: this.#file,
      wrong,
      what: `${snapshotName} and ${logName}, both of the same moment,`,
      without: 'subscriptions, and what was delivered, are then forgotten',
    });
  }

  #change(value: unknown): RowChange {
    const [table, key, row] = this.#parse(changeSchema, value);
    const change = row === null ? removal(table, key) : this.#row(table, row);
    if (change === undefined || change[1] !== key)
      throw this.damaged(`Line ${this.#line}: a row has another key.`);
    return change;
  }

  #row(table: TableName, row: unknown): RowChange {
    switch (table) {
      case 'subscriptions':
        return changeOf.subscriptions(this.#parse(subscriptionSchema, row));
      case 'editions':
        return changeOf.editions(this.#parse(editionSchema, row));
      case 'deliveries':
        return changeOf.deliveries(this.#parse(deliverySchema, row));
      case 'edits':
        return changeOf.edits(this.#parse(editSchema, row));
    }
  }

  #json(text: string, line: number): unknown {
    this.#line = line;
    const value = json(text);
    if (value === undefined) throw this.damaged(`Line ${line} is not JSON.`);
    return value;
  }

  #parse<T>(schema: z.ZodType<T>, value: unknown): T {
    const result = schema.safeParse(value);
    if (!result.success) throw this.damaged(`Line ${this.#line}: ${firstIssues(result.error)}`);
    return result.data;
  }
}

/** `undefined` for a key that the table does not have. */
function removal(table: TableName, key: string | number): RowChange | undefined {
  switch (table) {
    case 'subscriptions':
      return typeof key === 'string' ? [table, key as DestinationKey, null] : undefined;
    case 'edits':
      return typeof key === 'string' ? [table, key as EditKey, null] : undefined;
    default:
      return typeof key === 'number' ? [table, key, null] : undefined;
  }
}
