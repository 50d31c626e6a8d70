import type { DigestStoreReport } from '../digestStore.ts';
import { measurePaced, type Paced } from './paced.ts';
import { measurePlanning, measureStore, planningSizes } from './planning.ts';
import type { Planning } from './protocol.ts';
import { learnMessages, type SenderName } from './senders.ts';
import { startTelegram, type Telegram } from './telegram.ts';
import { type BroadcastRound, broadcastRound } from './unlimited.ts';

/** How much of the digests is measured. */
export interface DigestOptions {
  /** Chats of the broadcast at Telegram's pace: 29.8 a second. */
  readonly pacedChats: number;
  readonly rounds: number;
  /** Subscriptions, and chats in the store, at most. */
  readonly upTo: number;
}

export interface DigestResults {
  readonly paced: Paced;
  readonly rounds: readonly BroadcastRound[];
  readonly planning: readonly Planning[];
  readonly store: DigestStoreReport;
}

export async function measureDigests(
  { pacedChats, rounds, upTo }: DigestOptions,
  folder: string,
  tell: (what: string) => void,
): Promise<DigestResults> {
  const telegram = await startTelegram();
  try {
    const unlimited = await measureRounds(rounds, folder, telegram, tell);
    tell('planning digests');
    const planning = await measureAllPlanning(upTo, folder);
    tell('the store of digests');
    const store = await measureStore(upTo);
    tell(`a broadcast to ${pacedChats} chats at Telegram's pace: ${Math.ceil(pacedChats / 29.8)} s`);
    return { rounds: unlimited, planning, store, paced: await measurePaced(pacedChats, folder, telegram) };
  } finally {
    await telegram.child.kill();
  }
}

async function measureRounds(
  count: number,
  folder: string,
  telegram: Telegram,
  tell: (what: string) => void,
): Promise<readonly BroadcastRound[]> {
  await learnMessages(folder, telegram);
  const rounds: BroadcastRound[] = [];
  while (rounds.length < count) {
    tell(`broadcasts, round ${rounds.length + 1} of ${count}`);
    rounds.push(await broadcastRound(folder, telegram, orderIn(rounds.length)));
  }
  return rounds;
}

/** Who is first changes from round to round. */
function orderIn(round: number): readonly [SenderName, SenderName] {
  return round % 2 === 0 ? ['derek', 'bare'] : ['bare', 'derek'];
}

async function measureAllPlanning(upTo: number, folder: string): Promise<readonly Planning[]> {
  const all: Planning[] = [];
  for (const size of planningSizes.filter(({ subscriptions }) => subscriptions <= upTo)) {
    all.push(await measurePlanning(size, 'memory', folder));
    all.push(await measurePlanning(size, 'embedded', folder));
  }
  return all;
}
