import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../tests/postgres/embedded.ts';
import { type Bench, derekEnv } from '../bots.ts';
import { derekProgram } from '../build.ts';
import { type Probed, startProbed } from '../probed.ts';

/** `node dist/main.js` with a webhook. */
export interface Replica {
  readonly port: number;
  readonly child: Probed;
}

export const secret = 'a-secret-of-nobody';
const token = `1000001:replica-${'a-token-of-nobody'.repeat(2)}`;

/** Resolves when it takes updates. Without a database it keeps what it keeps in a folder. */
export async function startReplica(bench: Bench, databaseUrl: string | undefined): Promise<Replica> {
  const port = await freePort();
  const child = startProbed({
    program: derekProgram,
    env: {
      ...derekEnv(bench.folder),
      BOT_TOKEN: token,
      BOT_API_ROOT: bench.apiRoot,
      PORT: String(port),
      WEBHOOK_URL: 'https://bot.example.org/webhook',
      WEBHOOK_SECRET: secret,
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
    output: path.join(bench.folder, 'replica.log'),
  });
  await child.during(ready(port));
  return { port, child };
}

async function ready(port: number): Promise<void> {
  const isReady = () =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    );
  while (!(await isReady())) await pause(50);
}
