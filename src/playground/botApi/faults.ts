import type { FaultInput } from '../protocol.ts';
import type { WorldState } from '../world/state.ts';
import { chatNamed } from './chats.ts';
import { BotApiError, tooManyRequests } from './errors.ts';

/** The fault that hits this call, if one was switched on for it; it counts as used then. */
export function faultFor(state: WorldState, method: string, payload: unknown): FaultInput | undefined {
  // Nearly always: nothing to look for.
  return state.faults.list().length === 0 ? undefined : state.faults.take(method, chatOf(state, payload));
}

/** The chat that the call is about, however it is named. */
function chatOf(state: WorldState, payload: unknown): number | undefined {
  if (typeof payload !== 'object' || payload === null || !('chat_id' in payload)) return undefined;
  return chatNamed(state, payload.chat_id)?.chat.id;
}

/** Whether the method runs, whatever becomes of its answer. */
export function carriesOut(fault: FaultInput): boolean {
  return fault.kind === 'timeout' ? fault.taken : fault.kind !== 'cut';
}

const words = {
  400: 'Bad Request: switched on in the playground',
  403: 'Forbidden: switched on in the playground',
  500: 'Internal Server Error',
};

/** `undefined`: the fault is not one that is answered. */
export function refusalBy(fault: FaultInput): BotApiError | undefined {
  if (!('code' in fault)) return undefined;
  if (fault.code !== 429) return new BotApiError(fault.code, fault.description ?? words[fault.code]);
  return tooManyRequests(fault.retryAfter ?? 1, fault.description);
}
