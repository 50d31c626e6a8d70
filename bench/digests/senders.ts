import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, worker } from '../build.ts';
import { type Probed, startProbed } from '../probed.ts';
import { languageOf } from '../updates.ts';
import { broadcastRequest, type Delivered, type PaceName, type SenderReport } from './protocol.ts';
import type { Telegram } from './telegram.ts';

/** Derek's dispatcher, or the bare loop. */
export type SenderName = 'derek' | 'bare';

/** A process that sends a message to every chat when it is told to. */
export interface Sender {
  readonly child: Probed;
  broadcast(delivery: Delivery): Promise<Broadcast>;
}

export interface Delivery {
  readonly enforced: boolean;
  readonly capture: boolean;
  readonly longestWaitMilliseconds: number;
}

export interface Broadcast {
  readonly delivered: Delivered;
  /** Milliseconds from beginning to end, planning included; with a pace: that the messages took. */
  readonly milliseconds: number;
}

export interface SenderOptions {
  readonly name: SenderName;
  readonly pace: PaceName;
  readonly chats: number;
  /** For what the processes write; removed at the end. */
  readonly folder: string;
  /** Derek keeps everything there; absent: in a folder. */
  readonly databaseUrl?: string;
}

/** As many messages in flight as the dispatcher has. */
const atOnce = 40;
let started = 0;

/** Resolves when it is ready: the dispatcher has its subscriptions then. */
export async function startSender(options: SenderOptions, telegram: Telegram): Promise<Sender> {
  const { name, pace, chats, folder, databaseUrl } = options;
  started += 1;
  const token = `1000001:${name}-${started}-${'a-token-of-nobody'.repeat(2)}`;
  const child = startProbed({
    program: worker(name === 'derek' ? 'broadcast' : 'loop'),
    env: {
      BOT_TOKEN: token,
      BOT_API_ROOT: telegram.apiRoot,
      CHATS: String(chats),
      ...(name === 'derek'
        ? {
            ROOT: root,
            FOLDER: mkdtempSync(path.join(folder, 'digests-')),
            PACE: pace,
            ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
          }
        : { MESSAGES: messagesFile(folder), AT_ONCE: String(atOnce) }),
    },
    output: path.join(folder, `${name}.log`),
  });
  await child.next<SenderReport>(({ kind }) => kind === 'ready');
  return {
    child,
    broadcast: async ({ longestWaitMilliseconds, ...how }) => {
      const delivered = telegram.expect({ token, messages: chats, ...how }, longestWaitMilliseconds);
      const done =
        pace === 'telegram'
          ? undefined
          : child.next<Extract<SenderReport, { kind: 'broadcast' }>>(({ kind }) => kind === 'broadcast');
      child.send(broadcastRequest);
      const [all, end] = await child.during(Promise.all([delivered, done]));
      return { delivered: all, milliseconds: end?.milliseconds ?? all.milliseconds };
    },
  };
}

function messagesFile(folder: string): string {
  return path.join(folder, 'messages.json');
}

/** Derek's digests, for the loop to repeat. */
export async function learnMessages(folder: string, telegram: Telegram): Promise<void> {
  const sender = await startSender({ name: 'derek', pace: 'unlimited', chats: 4, folder }, telegram);
  const { delivered } = await sender.broadcast({
    enforced: false,
    capture: true,
    longestWaitMilliseconds: 60_000,
  });
  await sender.child.kill();
  const byLanguage = delivered.samples.map((sample) => [languageOf(sample.chat_id), sample]);
  writeFileSync(messagesFile(folder), JSON.stringify(Object.fromEntries(byLanguage)));
}
