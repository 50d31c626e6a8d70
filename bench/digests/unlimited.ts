import { median } from '../statistics.ts';
import { type Sender, type SenderName, type SenderOptions, startSender } from './senders.ts';
import type { Telegram } from './telegram.ts';

/** What a process did in one round. */
export interface BroadcastFigures {
  /** From the first message to the last. */
  readonly perSecond: number;
  /** The same with what goes before: the planning. */
  readonly perSecondPlanned: number;
  /** Microseconds of user and system time a message, planning included. */
  readonly cpu: number;
  /** A message's size on the wire. */
  readonly bytes: number;
}

export type BroadcastRound = Readonly<Record<SenderName, BroadcastFigures>>;

export const unlimitedChats = 2_000;
const warmUps = 2;
const slices = 4;

/** Two fresh processes side by side, which take turns: what else the machine does falls on both alike. */
export async function broadcastRound(
  folder: string,
  telegram: Telegram,
  order: readonly [SenderName, SenderName],
): Promise<BroadcastRound> {
  const [first, second] = [await ready(order[0], folder, telegram), await ready(order[1], folder, telegram)];
  for (let slice = 0; slice < slices; slice += 1) {
    const turns = slice % 2 === 0 ? [first, second] : [second, first];
    for (const each of turns) await each.measure();
  }
  await Promise.all([first.stop(), second.stop()]);
  const [derek, bare] = order[0] === 'derek' ? [first, second] : [second, first];
  return { derek: derek.figures(), bare: bare.figures() };
}

function ready(name: SenderName, folder: string, telegram: Telegram): Promise<Measured> {
  return warmedUp({ name, folder }, telegram);
}

/** A sender that is compiled and waits. */
export async function warmedUp(
  sender: Pick<SenderOptions, 'name' | 'folder' | 'databaseUrl'>,
  telegram: Telegram,
): Promise<Measured> {
  const options = { ...sender, pace: 'unlimited', chats: unlimitedChats } as const;
  const measured = new Measured(await startSender(options, telegram));
  for (let time = 0; time < warmUps; time += 1) await measured.broadcast();
  return measured;
}

/** A sender, and what its broadcasts cost. */
export class Measured {
  readonly #sender: Sender;
  readonly #slices: BroadcastFigures[] = [];

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  broadcast() {
    return this.#sender.broadcast({ enforced: false, capture: false, longestWaitMilliseconds: 60_000 });
  }

  async measure(): Promise<void> {
    const before = await this.#sender.child.sample();
    const { delivered, milliseconds } = await this.broadcast();
    const after = await this.#sender.child.sample();
    this.#slices.push({
      perSecond: (unlimitedChats * 1_000) / delivered.milliseconds,
      perSecondPlanned: (unlimitedChats * 1_000) / milliseconds,
      cpu: (after.cpu - before.cpu) / unlimitedChats,
      bytes: delivered.bytes / unlimitedChats,
    });
  }

  figures(): BroadcastFigures {
    const of = (figure: (figures: BroadcastFigures) => number) => median(this.#slices.map(figure));
    return {
      perSecond: of(({ perSecond }) => perSecond),
      perSecondPlanned: of(({ perSecondPlanned }) => perSecondPlanned),
      cpu: of(({ cpu }) => cpu),
      bytes: of(({ bytes }) => bytes),
    };
  }

  stop(): Promise<void> {
    return this.#sender.child.kill();
  }
}
