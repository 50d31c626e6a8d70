import type { Clock } from '../../clock.ts';
import type { CallRecord } from '../protocol.ts';
import type { Events } from './events.ts';

const kept = 1000;

export interface CallLog {
  readonly records: readonly CallRecord[];
  /** How many requests were refused since the start, by error code. */
  readonly refusals: Readonly<Record<number, number>>;
  add(call: Omit<CallRecord, 'id' | 'at'>): void;
  countRefusal(code: number): void;
}

/** What the bot asked and was told, the last 1,000. */
export function createCallLog(clock: Clock, events: Events): CallLog {
  const records: CallRecord[] = [];
  const refusals: Record<number, number> = {};
  let lastId = 0;
  return {
    records,
    refusals,
    add: (call) => {
      lastId += 1;
      const record = { id: lastId, at: clock().toISOString(), ...call };
      records.push(record);
      if (records.length > kept) records.shift();
      events.emit({ type: 'call', call: record });
    },
    countRefusal: (code) => {
      refusals[code] = (refusals[code] ?? 0) + 1;
    },
  };
}
