import type { FaultInput } from './types.ts';

export interface Faults {
  add(fault: FaultInput): void;
  /** The fault that hits this call, if one was switched on for it. Method names are compared without case. */
  take(method: string): FaultInput | undefined;
}

/** Errors that a test switches on beforehand. */
export function createFaults(): Faults {
  const waiting: { fault: FaultInput; left: number }[] = [];
  return {
    add: (fault) => {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    take: (method) => {
      const index = waiting.findIndex(({ fault }) => fault.method.toLowerCase() === method.toLowerCase());
      const entry = waiting[index];
      if (!entry) return undefined;
      entry.left -= 1;
      if (entry.left <= 0) waiting.splice(index, 1);
      return entry.fault;
    },
  };
}
