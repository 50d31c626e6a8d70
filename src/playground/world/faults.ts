import type { ActiveFault, FaultInput } from '../protocol.ts';

export interface Faults {
  add(fault: FaultInput): ActiveFault;
  /** The fault that hits this call, if one was switched on for it. Method names are compared without case. */
  take(method: string, chat: number | undefined): FaultInput | undefined;
  /** Those that wait for calls, the oldest first. */
  list(): readonly ActiveFault[];
  /** Without an id: all of them. */
  clear(id?: number): void;
}

/** Errors that somebody switches on beforehand. `random`: from 0 to below 1, for faults that hit only a share. */
export function createFaults(random: () => number): Faults {
  let active: readonly ActiveFault[] = [];
  let lastId = 0;
  const hit = (entry: ActiveFault) => {
    const left = entry.left === 'always' ? entry.left : entry.left - 1;
    const after = { ...entry, left, hits: entry.hits + 1 };
    active = active.flatMap((each) => (each === entry ? (left === 0 ? [] : [after]) : [each]));
    return entry.fault;
  };
  return {
    add: (fault) => {
      lastId += 1;
      const entry: ActiveFault = { id: lastId, fault, left: fault.times ?? 1, hits: 0 };
      if (entry.left === 'always' || entry.left > 0) active = [...active, entry];
      return entry;
    },
    take: (method, chat) => {
      const entry = active.find(({ fault }) => concerns(fault, method, chat) && falls(fault, random));
      return entry && hit(entry);
    },
    list: () => active,
    clear: (id) => {
      active = id === undefined ? [] : active.filter((each) => each.id !== id);
    },
  };
}

/** Without a method: every one but `getUpdates`, so that a bot goes on to hear of what people do. */
function concerns(fault: FaultInput, method: string, chat: number | undefined): boolean {
  const name = method.toLowerCase();
  const wanted = fault.method?.toLowerCase();
  const isMethod = wanted === undefined ? name !== 'getupdates' : wanted === name;
  return isMethod && (fault.chat === undefined || fault.chat === chat);
}

function falls({ share }: FaultInput, random: () => number): boolean {
  return share === undefined || random() < share;
}
