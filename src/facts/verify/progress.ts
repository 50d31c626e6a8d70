import type { OnProgress } from './network.ts';

const width = 24;

export interface ProgressBar {
  readonly show: OnProgress;
  /** Takes the bar away, so that the result stands alone. */
  clear(): void;
}

/** A line that is written over again and again; only for a terminal. */
export function createProgressBar(write: (text: string) => void): ProgressBar {
  return {
    show: (done, of, host) => {
      const full = of === 0 ? width : Math.round((done / of) * width);
      write(`\r\u001b[K${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${of} ${host.slice(0, 40)}`);
    },
    clear: () => write('\r\u001b[K'),
  };
}
