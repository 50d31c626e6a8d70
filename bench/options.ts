import type { DigestOptions } from './digests/measure.ts';
import type { InlineOptions } from './inline/measure.ts';
import type { MiniSearchOptions } from './minisearch.ts';
import type { ReplicaOptions } from './replicas/measure.ts';
import type { SearchOptions } from './search.ts';

/** How much is measured of the answers. Rounds stop early when the time is over; the report says how many there were. */
export interface AnswerOptions {
  /** Fresh processes of both bots in each round. */
  readonly rounds: number;
  /** Starts of each bot. */
  readonly starts: number;
  /** Batches of 1,000 updates for the parts. */
  readonly batches: number;
  /** No round begins after so many milliseconds. */
  readonly budget: number;
}

/** What is measured, and how much of it; absent: not at all. */
export interface Options {
  readonly answers?: AnswerOptions;
  readonly digests?: DigestOptions;
  readonly inline?: InlineOptions;
  readonly minisearch?: MiniSearchOptions;
  readonly replicas?: ReplicaOptions;
  readonly search?: SearchOptions;
}

type Amount = Required<Options>;
type Part = keyof Amount;

const usual: Amount = {
  answers: { rounds: 9, starts: 9, batches: 40, budget: 130_000 },
  digests: { rounds: 5, pacedChats: 1_500, upTo: 100_000 },
  inline: { facts: 10_000, typists: [1, 20, 200] },
  minisearch: { upTo: 10_000 },
  replicas: { rounds: 3, outboxChats: 3_000, upTo: 1_000_000 },
  search: { upTo: 100_000 },
};
const quick: Amount = {
  answers: { rounds: 2, starts: 3, batches: 10, budget: 24_000 },
  digests: { rounds: 2, pacedChats: 300, upTo: 10_000 },
  inline: { facts: 1_000, typists: [1, 20] },
  minisearch: { upTo: 1_000 },
  replicas: { rounds: 1, outboxChats: 2_000, upTo: 100_000 },
  search: { upTo: 10_000 },
};
const full: Amount = {
  ...usual,
  digests: { ...usual.digests, pacedChats: 10_000 },
  minisearch: { upTo: 100_000 },
};

export const usage = `npm run bench [-- [--only answers|digests|inline|minisearch|replicas|search] [--quick | --full]]

Measures this bot against bare grammY, over HTTP on this machine. Asserts nothing.
  --only answers   /ai against a bare bot: three to four minutes
  --only digests   broadcasts against a bare loop, planning, the store, memory: four to six minutes
  --only inline    inline queries of every kind with 10,000 facts, and fast typing: two minutes
  --only minisearch  what MiniSearch as a whole would cost, for comparison: half a minute, with --full four minutes
  --only replicas  PostgreSQL and two replicas against the folder, a million chats: three to four minutes
  --only search    how the search grows from 100 facts to 100,000: about a minute and a half
  --quick          less of everything: about a minute and a half, of the answers alone under 40 seconds
  --full           a broadcast to 10,000 chats at Telegram's pace instead of 1,500, MiniSearch with 100,000 facts: nine minutes more
`;

const amounts: Readonly<Record<string, Amount>> = { '--quick': quick, '--full': full };

/** `undefined` for arguments that there are not. */
export function readOptions(given: readonly string[]): Options | undefined {
  const [first, second, ...more] = given;
  if (first === '--only') {
    const amount = amountOf(more);
    return amount && isPart(second) ? { [second]: amount[second] } : undefined;
  }
  return amountOf(given);
}

function amountOf([first, ...more]: readonly string[]): Amount | undefined {
  if (first === undefined) return usual;
  return more.length === 0 && Object.hasOwn(amounts, first) ? amounts[first] : undefined;
}

function isPart(text: string | undefined): text is Part {
  return text !== undefined && Object.hasOwn(usual, text);
}
