import { type Bench, type BotProcess, type Kind, startBot } from './bots.ts';
import { median } from './statistics.ts';
import type { Stub } from './stub.ts';

/** What a process did in one round. */
export interface Figures {
  /** Microseconds of user and system time an update. */
  readonly cpu: number;
  readonly updatesPerSecond: number;
  /** Bytes after 10,000 updates. */
  readonly rss: number;
  /** An answer's size on the wire. */
  readonly bytesPerAnswer: number;
}

export interface Round {
  readonly derek: Figures;
  readonly bare: Figures;
  /** Microseconds of CPU an update that the stub took: were it more than the bots', it would be what is measured. */
  readonly stubCpu: number;
}

export const inFlight = 50;
/** After so many nothing is compiled any more, and memory is looked at. */
const warmUp = 10_000;
const slice = 2_500;
const slices = 6;

/**
 * Two fresh processes side by side: while one is fed, the other waits in a held `getUpdates` and costs nothing. They
 * take turns in short slices, so that what else the machine does falls on both alike.
 */
export async function runRound(bench: Bench, stub: Stub, order: readonly [Kind, Kind]): Promise<Round> {
  const bots = {
    [order[0]]: await ready(bench, stub, order[0]),
    [order[1]]: await ready(bench, stub, order[1]),
  };
  const { derek, bare } = bots as Record<Kind, Measured>;
  for (let at = 0; at < slices; at += 1) {
    const [first, second] = (at % 2 === 0) === (order[0] === 'derek') ? [derek, bare] : [bare, derek];
    await first.measure();
    await second.measure();
  }
  const stubCpu = median([...derek.stubCpu, ...bare.stubCpu]);
  const round = { derek: derek.figures(), bare: bare.figures(), stubCpu };
  await Promise.all([derek.bot.child.kill(), bare.bot.child.kill()]);
  return round;
}

async function ready(bench: Bench, stub: Stub, kind: Kind): Promise<Measured> {
  const bot = startBot(kind, bench);
  await bot.child.during(stub.connected(bot.token));
  await stub.feed({ token: bot.token, updates: warmUp, inFlight, capture: false });
  const { rss } = await bot.child.sample();
  return new Measured(bot, stub, rss);
}

class Measured {
  readonly bot: BotProcess;
  readonly stubCpu: number[] = [];
  readonly #stub: Stub;
  readonly #rss: number;
  readonly #cpu: number[] = [];
  readonly #speed: number[] = [];
  #bytes = 0;

  constructor(bot: BotProcess, stub: Stub, rss: number) {
    this.bot = bot;
    this.#stub = stub;
    this.#rss = rss;
  }

  async measure(): Promise<void> {
    const { token, child } = this.bot;
    const [before, stubBefore] = [await child.sample(), await this.#stub.child.sample()];
    const fed = await child.during(this.#stub.feed({ token, updates: slice, inFlight, capture: false }));
    const [after, stubAfter] = [await child.sample(), await this.#stub.child.sample()];
    this.#cpu.push((after.cpu - before.cpu) / slice);
    this.stubCpu.push((stubAfter.cpu - stubBefore.cpu) / slice);
    this.#speed.push((slice * 1000) / fed.milliseconds);
    this.#bytes = fed.bytes / slice;
  }

  figures(): Figures {
    return {
      cpu: median(this.#cpu),
      updatesPerSecond: median(this.#speed),
      rss: this.#rss,
      bytesPerAnswer: this.#bytes,
    };
  }
}
