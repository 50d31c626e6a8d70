import { startSender } from './senders.ts';
import type { Telegram } from './telegram.ts';

/** A broadcast as fast as Telegram allows. */
export interface Paced {
  readonly chats: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Of the thirty a second. */
  readonly share: number;
  /** How many got 429. */
  readonly refused: number;
  /** The shortest time, in milliseconds, in which 31 messages came; from 1,000 on all of them are taken. */
  readonly fastest: number;
  /** Microseconds of the processor a message. */
  readonly cpu: number;
}

const allowedPerSecond = 30;

/** The Bot API refuses what is too fast, by a strict sliding window, so the time includes what that costs. */
export async function measurePaced(chats: number, folder: string, telegram: Telegram): Promise<Paced> {
  const sender = await startSender({ name: 'derek', pace: 'telegram', chats, folder }, telegram);
  const before = await sender.child.sample();
  const longestWaitMilliseconds = 60_000 + chats * 50;
  const { delivered } = await sender.broadcast({ enforced: true, capture: false, longestWaitMilliseconds });
  const after = await sender.child.sample();
  await sender.child.kill();
  const seconds = delivered.milliseconds / 1_000;
  const perSecond = (chats - 1) / seconds;
  return {
    chats,
    seconds,
    perSecond,
    share: perSecond / allowedPerSecond,
    refused: delivered.refused,
    fastest: delivered.fastest,
    cpu: (after.cpu - before.cpu) / chats,
  };
}
