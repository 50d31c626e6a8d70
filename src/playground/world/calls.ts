import type { Clock } from '../../clock.ts';
import type { CallRecord } from '../protocol.ts';
import type { Events } from './events.ts';

const kept = 1000;

export interface CallLog {
  readonly records: readonly CallRecord[];
  add(call: Omit<CallRecord, 'id' | 'at'>): void;
}

/** What the bot asked and was told, the last 1,000. */
export function createCallLog(clock: Clock, events: Events): CallLog {
  const records: CallRecord[] = [];
  let lastId = 0;
  return {
    records,
    add: (call) => {
      lastId += 1;
      const record = { id: lastId, at: clock().toISOString(), ...call };
      records.push(record);
      if (records.length > kept) records.shift();
      events.emit({ type: 'call', call: record });
    },
  };
}
