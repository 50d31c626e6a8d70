import type { Change } from '../chats/keeper.ts';
import type { Database, Tx } from './database.ts';
import { type Answer, Line } from './line.ts';

/** How what is kept is loaded for some changes, and written after them. */
export interface Merging<Touch, Draft> {
  /** What the changes touch, locked until the transaction ends. */
  load(tx: Tx, touched: readonly Touch[]): Promise<Draft>;
  /** Writes what has become different from what was loaded. */
  save(tx: Tx, draft: Draft): Promise<void>;
}

interface Request<Touch, Draft> {
  readonly touch: Touch;
  readonly change: Change<Draft, unknown>;
}

/**
 * Changes by the very rules of the stores in a folder (`src/chats/changes.ts` …): what they touch is loaded, altered in memory, and
 * written. Those that wait go together into one transaction, in their order; one that refuses does not concern the others.
 */
export class Merged<Touch, Draft> {
  readonly #line: Line<Request<Touch, Draft>>;

  constructor(database: Database, { load, save }: Merging<Touch, Draft>) {
    this.#line = new Line({
      work: (requests) =>
        database.transaction(async (tx) => {
          const touched = requests.map(({ touch }) => touch);
          const draft = await load(tx, touched);
          const answers = requests.map(({ change }) => attempt(change, draft));
          await save(tx, draft);
          return answers;
        }),
    });
  }

  async change<Found>(touch: Touch, change: Change<Draft, Found>): Promise<Found> {
    // The line answers with what the change found.
    return (await this.#line.ask({ touch, change })) as Found;
  }
}

function attempt<Draft>(change: Change<Draft, unknown>, draft: Draft): Answer {
  try {
    return { found: change(draft) };
  } catch (error) {
    return { error };
  }
}
