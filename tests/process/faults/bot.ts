import { setTimeout as delay } from 'node:timers/promises';
import { type Running, startProcess } from '../derek.ts';
import type { Ledger } from './ledger.ts';
import { type Records, readRecords } from './records.ts';

export interface BotParts {
  readonly token: string;
  readonly apiRoot: string;
  /** Folders. */
  readonly state: string;
  readonly data: string;
  readonly ledger: Ledger;
}

/** One process of the built bot, and how to wait for it. */
export interface Bot {
  readonly process: Running;
  /** Resolves after so many more messages and edits, or when it takes longer than so many milliseconds from its start on. */
  calls(count: number, longest: number): Promise<void>;
  /**
   * Resolves when nothing is left to do but for those that are paused. `isDone: false`: it ended before that, or it took far too
   * long.
   */
  idle(): Promise<{ readonly records: Records; readonly isDone: boolean }>;
  /** Lines of its log that tell of an error. */
  errors(): readonly string[];
}

/** Milliseconds: how long nothing may happen at the end, and when that is never to come. */
const calm = 400;
const longestEnd = 400_000;

export function startBot({ token, apiRoot, state, data, ledger }: BotParts): Bot {
  const env = { BOT_TOKEN: token, BOT_API_ROOT: apiRoot, STATE_DIR: state, DATA_DIR: data };
  ledger.begin();
  const process = startProcess(env);
  let hasEnded = false;
  void process.ended.then(() => {
    hasEnded = true;
  });
  const answering = process.says(/"answering"/).catch(() => {});
  return {
    process,
    calls: async (count, longest) => {
      if (count <= 0) return;
      await answering;
      const late = new AbortController();
      const { reached, forget } = callsIn(ledger, count);
      await Promise.race([reached, process.ended, delay(longest, undefined, late).catch(() => {})]);
      late.abort();
      forget();
    },
    idle: async () => {
      const limit = Date.now() + longestEnd;
      for (;;) {
        await delay(calm / 2);
        if (Date.now() - ledger.lastCallAt < calm) continue;
        const records = await readRecords(state);
        if (records.isIdle || hasEnded || Date.now() > limit) return { records, isDone: records.isIdle };
      }
    },
    errors: () => process.output().match(/^\{"level":(?:50|60).*$/gm) ?? [],
  };
}

/** Resolves after so many more messages and edits. */
export function callsIn(ledger: Ledger, count: number) {
  const until = ledger.calls + count;
  let forget = () => {};
  const reached = new Promise<void>((resolve) => {
    forget = ledger.onCall(() => {
      if (ledger.calls >= until) resolve();
    });
  });
  return { reached, forget };
}
