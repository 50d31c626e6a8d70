import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../../src/logging.ts';
import { type Lifecycle, type LifecycleOptions, runUntilStopped } from '../../src/server/lifecycle.ts';

interface Stage {
  readonly signals: EventEmitter;
  readonly exits: number[];
  readonly lifecycle: Lifecycle;
  log(): string;
}

function running(parts: Partial<LifecycleOptions> & Pick<LifecycleOptions, 'stop'>): Stage {
  const signals = new EventEmitter();
  const exits: number[] = [];
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const lifecycle = runUntilStopped({
    logger: createLogger({ level: 'info', secrets: [], pretty: false, destination }),
    exit: (code) => void exits.push(code),
    signals,
    now: () => Date.now(),
    ...parts,
  });
  return { signals, exits, lifecycle, log: () => lines.join('') };
}

/** Work that ends when the test says so. */
function work(): { stop: () => Promise<void>; calls: () => number; finish: () => Promise<void> } {
  let calls = 0;
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const stop = () => {
    calls += 1;
    return done;
  };
  return {
    stop,
    calls: () => calls,
    finish: async () => {
      finish();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe.each(['SIGTERM', 'SIGINT'])('%s', (signal) => {
  it('stops, waits for what is under way, and exits with 0', async () => {
    const { stop, finish } = work();
    const { signals, exits } = running({ stop });
    signals.emit(signal);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(exits).toEqual([]);
    await finish();
    expect(exits).toEqual([0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits ten seconds at most', async () => {
    const { stop } = work();
    const { signals, exits, log } = running({ stop });
    signals.emit(signal);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(exits).toEqual([0]);
    expect(log()).toContain('before everything under way was finished');
  });

  it('a second time exits at once with 1, and does not stop twice', async () => {
    const { stop, calls } = work();
    const { signals, exits } = running({ stop });
    signals.emit(signal);
    await vi.advanceTimersByTimeAsync(200);
    signals.emit(signal);
    expect([exits, calls()]).toEqual([[1], 1]);
  });

  it('twice in a moment is one: npm passes on a Ctrl-C that has already arrived', async () => {
    const { stop, finish } = work();
    const { signals, exits } = running({ stop });
    signals.emit(signal);
    await vi.advanceTimersByTimeAsync(20);
    signals.emit(signal);
    expect(exits).toEqual([]);
    await finish();
    expect(exits).toEqual([0]);
  });

  it('exits with 1 and says why when stopping fails', async () => {
    const { signals, exits, log } = running({ stop: () => Promise.reject(new Error('disk gone')) });
    signals.emit(signal);
    await vi.advanceTimersByTimeAsync(0);
    expect(exits).toEqual([1]);
    expect(log()).toContain('disk gone');
  });
});

describe('SIGHUP', () => {
  it('reads the content again, as often as it comes', async () => {
    const reload = vi.fn(async () => {});
    const { signals, exits } = running({ stop: work().stop, reload });
    signals.emit('SIGHUP');
    signals.emit('SIGHUP');
    expect([reload.mock.calls.length, exits]).toEqual([2, []]);
  });

  it('goes on when that fails, and says why', async () => {
    const { signals, exits, log } = running({
      stop: work().stop,
      reload: () => Promise.reject(new Error('facts.json is bad')),
    });
    signals.emit('SIGHUP');
    await vi.advanceTimersByTimeAsync(0);
    expect(exits).toEqual([]);
    expect(log()).toContain('facts.json is bad');
  });

  it('means nothing any more while stopping', () => {
    const reload = vi.fn(async () => {});
    const { signals } = running({ stop: work().stop, reload });
    signals.emit('SIGTERM');
    signals.emit('SIGHUP');
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('an error that nobody caught', () => {
  it.each(['uncaughtException', 'unhandledRejection'])('%s: a fatal line, and exit with 1', (event) => {
    const { signals, exits, log } = running({ stop: work().stop });
    signals.emit(event, new Error('a bug'));
    expect(exits).toEqual([1]);
    expect(JSON.parse(log())).toMatchObject({ level: 60, err: { message: 'a bug' } });
  });
});

describe('the program itself', () => {
  it('can stop with an exit code of its own; a signal then exits at once', async () => {
    const { stop, finish } = work();
    const { lifecycle, exits, signals } = running({ stop });
    const stopped = lifecycle.stop(2);
    signals.emit('SIGTERM');
    expect(exits).toEqual([1]);
    await finish();
    await stopped;
    expect(exits).toEqual([1, 2]);
  });

  it('can let go of the signals', () => {
    const { lifecycle, signals } = running({ stop: work().stop });
    lifecycle.release();
    expect(signals.eventNames()).toEqual([]);
  });
});
