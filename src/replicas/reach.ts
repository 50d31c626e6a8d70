import { ChatStoreError } from '../chats/errors.ts';

/** Whether what the processes share can be reached, as far as was noticed. */
export interface Reach {
  isUp(): boolean;
  note(isUp: boolean): void;
}

/** @param onChange hears when it is lost, and when it is found again */
export function createReach(onChange: (isUp: boolean) => void): Reach {
  let up = true;
  return {
    isUp: () => up,
    note: (isUp) => {
      if (isUp === up) return;
      up = isUp;
      onChange(isUp);
    },
  };
}

/**
 * A store that refuses everything at once (`ChatStoreError`, `unavailable`) as long as it is known that the server cannot be reached:
 * whoever asks would wait for seconds to hear the same, and those who wait would pile up.
 */
export function whileUp<Store extends object>(store: Store, isUp: () => boolean): Store {
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: readonly unknown[]) =>
        isUp() ? Reflect.apply(member, target, args) : Promise.reject(away());
    },
  });
}

function away(): ChatStoreError {
  return new ChatStoreError(
    'unavailable',
    'The database cannot be reached; it is tried again all the time, and this was refused at once.',
  );
}
