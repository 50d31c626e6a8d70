import type { ActiveFault, FaultInput } from '../../protocol.ts';
import type { TextKey } from '../texts.ts';

/** What the page can switch on. */
export type FaultName = 'rate' | 'blocked' | 'error' | 'timeout' | 'lost';

export const faultNames: readonly FaultName[] = ['rate', 'blocked', 'error', 'timeout', 'lost'];

export const faultTexts: Readonly<Record<FaultName, { readonly label: TextKey; readonly hint: TextKey }>> = {
  rate: { label: 'faultRate', hint: 'faultRateHint' },
  blocked: { label: 'faultBlocked', hint: 'faultBlockedHint' },
  error: { label: 'faultError', hint: 'faultErrorHint' },
  timeout: { label: 'faultTimeout', hint: 'faultTimeoutHint' },
  lost: { label: 'faultLost', hint: 'faultLostHint' },
};

const method = 'sendMessage';

/** `retryAfter`: seconds. */
export function faultOf(name: FaultName, chat: number, retryAfter: number): FaultInput {
  switch (name) {
    case 'rate':
      return { method, code: 429, retryAfter };
    case 'blocked':
      return { method, code: 403, chat, times: 'always' };
    case 'error':
      return { method, code: 500, times: 'always' };
    case 'timeout':
      return { method, kind: 'timeout', taken: false, times: 'always' };
    case 'lost':
      return { method, kind: 'lost-answer', times: 'always' };
  }
}

/** The fault that is on by that name; that of another chat is not this one. */
export function activeFault(
  active: readonly ActiveFault[],
  name: FaultName,
  chat: number,
): ActiveFault | undefined {
  const wanted = faultOf(name, chat, 1);
  return active.find(({ fault }) => isSame(fault, wanted));
}

function isSame(one: FaultInput, other: FaultInput): boolean {
  const code = (fault: FaultInput) => ('code' in fault ? fault.code : fault.kind);
  return code(one) === code(other) && one.chat === other.chat;
}
