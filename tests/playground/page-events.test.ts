import { describe, expect, it } from 'vitest';
import { listen, type Source, type Wire } from '../../src/playground/page/net/events.ts';
import { oneAtATime } from '../../src/playground/page/net/one-at-a-time.ts';

interface PretendSource extends Source {
  closed: boolean;
}

function pretendSource(): PretendSource {
  return {
    onopen: null,
    onerror: null,
    onmessage: null,
    closed: false,
    close() {
      this.closed = true;
    },
  };
}

/** A wire whose ends are in the test's hands, and a clock that waits for it. */
function pretendWire() {
  const sources: PretendSource[] = [];
  const pauses: number[] = [];
  const heard: unknown[] = [];
  let waiting: (() => void) | undefined;
  const wire: Wire = {
    open: () => {
      const source = pretendSource();
      sources.push(source);
      return source;
    },
    later: (action, milliseconds) => {
      pauses.push(milliseconds);
      waiting = action;
      return () => {
        waiting = undefined;
      };
    },
  };
  const stop = listen<unknown>(wire, {
    connected: () => heard.push('connected'),
    lost: () => heard.push('lost'),
    event: (event) => heard.push(event),
  });
  const timePasses = () => {
    const action = waiting;
    waiting = undefined;
    action?.();
  };
  return { sources, pauses, heard, stop, current: () => sources.at(-1), timePasses };
}

describe('the stream of events', () => {
  it('connects, tells events, and says so when it is lost and when it is back', () => {
    const { heard, current, timePasses } = pretendWire();
    current()?.onopen?.();
    current()?.onmessage?.({ data: '{"type":"changed"}' });
    current()?.onerror?.();
    timePasses();
    current()?.onopen?.();
    expect(heard).toEqual(['connected', { type: 'changed' }, 'lost', 'connected']);
  });

  it('tries again after growing pauses, says only once that it is lost, and keeps one source open', () => {
    const { sources, pauses, heard, current, timePasses } = pretendWire();
    for (let i = 0; i < 7; i++) {
      current()?.onerror?.();
      timePasses();
    }
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
    expect(heard).toEqual(['lost']);
    expect(sources.filter(({ closed }) => !closed)).toHaveLength(1);
    current()?.onopen?.();
    current()?.onerror?.();
    expect(pauses.at(-1)).toBe(500);
  });

  it('ends for good, also while it waits', () => {
    const { sources, current, stop, timePasses } = pretendWire();
    current()?.onerror?.();
    stop();
    timePasses();
    expect(sources).toHaveLength(1);
  });
});

describe('loading', () => {
  it('happens once at a time, and once more for all who asked meanwhile', async () => {
    let runs = 0;
    const finish: (() => void)[] = [];
    const load = oneAtATime(
      () =>
        new Promise<void>((resolve) => {
          runs++;
          finish.push(resolve);
        }),
    );
    const first = load();
    const others = [load(), load(), load()];
    expect(runs).toBe(1);
    finish.shift()?.();
    await first;
    await Promise.resolve();
    while (runs < 2) await Promise.resolve();
    finish.shift()?.();
    await Promise.all(others);
    expect(runs).toBe(2);
  });

  it('goes on after a failure', async () => {
    let runs = 0;
    const load = oneAtATime(async () => {
      runs++;
      if (runs === 1) throw new Error('no connection');
    });
    const first = load();
    const second = load();
    await expect(first).rejects.toThrow('no connection');
    await second;
    await load();
    expect(runs).toBe(3);
  });
});
