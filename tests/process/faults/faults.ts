import type { FaultInput, World } from '../../../src/playground/index.ts';

/** About so many of the first digests are to be answered 429, whatever their number is: each one stops everything. */
const floods = 10;

/** Until they are switched off, each hits a share of the calls. */
export function switchOnFaults(world: World, subscribers: number): void {
  const flood = Math.min(0.01, floods / subscribers);
  const always: readonly FaultInput[] = [
    { method: 'sendMessage', code: 429, retryAfter: 1, share: flood / 2 },
    { method: 'sendMessage', code: 429, retryAfter: 2, share: flood / 2 },
    { method: 'sendMessage', code: 500, share: 0.02 },
    { method: 'sendMessage', kind: 'cut', share: 0.01 },
    { method: 'sendMessage', kind: 'lost-answer', share: 0.01 },
    { method: 'editMessageText', code: 429, retryAfter: 1, share: flood / 4 },
    { method: 'editMessageText', code: 500, share: 0.02 },
    { method: 'editMessageText', kind: 'cut', share: 0.01 },
    { method: 'editMessageText', kind: 'lost-answer', share: 0.01 },
    ...timeouts.map((fault): FaultInput => ({ ...fault, share: 0.003 })),
  ];
  for (const fault of always) world.failNext({ ...fault, times: 'always' });
}

const timeouts: readonly FaultInput[] = [
  { method: 'sendMessage', kind: 'timeout', taken: true },
  { method: 'sendMessage', kind: 'timeout', taken: false },
];

/** Those that a small trial might be spared by chance; each once. */
export const oneOfEach: readonly FaultInput[] = [
  { method: 'sendMessage', code: 429, retryAfter: 1 },
  { method: 'sendMessage', code: 500 },
  { method: 'sendMessage', kind: 'cut' },
  { method: 'sendMessage', kind: 'lost-answer' },
  ...timeouts,
];

/** How the ledger names those that are counted on. */
export const faultNames = [
  'sendMessage refused 429',
  'sendMessage refused 500',
  'sendMessage cut',
  'sendMessage lost-answer',
  'sendMessage timeout',
] as const;

/** No process waits for a timeout that is not killed. */
export function switchOffTimeouts(world: World): void {
  for (const { id, fault } of world.failures()) if (fault.kind === 'timeout') world.clearFaults(id);
}

/** One of each that is waited for to the end: half a minute. */
export function switchOnLastTimeouts(world: World): void {
  for (const fault of timeouts) world.failNext(fault);
}
