import type { Controls } from '../protocol.ts';
import type { WorldState } from './state.ts';

/** What was turned and switched, and what came of it. */
export function controlsOf(state: WorldState): Controls {
  return {
    clock: { now: state.clock().toISOString(), offset: state.turnable.offset },
    faults: state.faults.list(),
    ratesEnforced: state.rates.enforced,
    refusals: { ...state.calls.refusals },
  };
}
