import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startServer } from '../../tests/postgres/embedded.ts';
import { build } from '../build.ts';
import { startStub } from '../stub.ts';
import { aiUpdate } from '../updates.ts';
import { type Replica, secret, startReplica } from './replica.ts';
import { startSlowLink } from './slowLink.ts';

/*
 * A replica under a flood of updates, while whatever the database says comes seconds late: how much memory it takes.
 * `npx tsx bench/replicas/slow.ts [seconds late = 2] [seconds of flood = 120]`
 */

const [late = 2, lasts = 120] = process.argv.slice(2).map(Number);
/** Telegram opens no more connections (`max_connections` of `setWebhook`); each waits for its answer before the next update. */
const connections = 100;
const before = 30;
const after = 30;

interface Usage {
  /** Megabytes. */
  readonly resident: number;
  readonly heap: number;
}

interface Phase {
  readonly name: string;
  readonly answered: number;
  readonly peak: Usage;
  readonly end: Usage;
}

type Update = ReturnType<typeof aiUpdate>;

/** From very many people, or all from one group. */
const floods: Readonly<Record<string, (id: number) => Update>> = {
  'many chats': aiUpdate,
  'one group': (id) => {
    const update = aiUpdate(id);
    const chat = { id: -1_001_234_567_890, type: 'supergroup', title: 'Analysts' };
    return { ...update, message: { ...update.message, chat } };
  },
};

class Flood {
  readonly #replica: Replica;
  readonly #updateOf: (id: number) => Update;
  readonly #agent = new Agent({ keepAlive: true });
  #last = 0;
  #answered = 0;
  #isOver = false;
  #lanes: Promise<unknown> | undefined;

  constructor(replica: Replica, updateOf: (id: number) => Update) {
    this.#replica = replica;
    this.#updateOf = updateOf;
  }

  start(): void {
    this.#lanes = Promise.all(Array.from({ length: connections }, () => this.#lane()));
  }

  async during(name: string, seconds: number): Promise<Phase> {
    const from = this.#answered;
    const peak = { resident: 0, heap: 0 };
    let end = peak;
    for (let second = 0; second < seconds; second += 1) {
      await pause(1_000);
      end = await usageOf(this.#replica);
      peak.resident = Math.max(peak.resident, end.resident);
      peak.heap = Math.max(peak.heap, end.heap);
    }
    return { name, answered: this.#answered - from, peak, end };
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#lanes;
    this.#agent.destroy();
  }

  async #lane(): Promise<void> {
    while (!this.#isOver) {
      this.#last += 1;
      await this.#post(JSON.stringify(this.#updateOf(this.#last)));
      this.#answered += 1;
    }
  }

  #post(body: string): Promise<void> {
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret };
    return new Promise((resolve, reject) => {
      const asked = request(
        { agent: this.#agent, port: this.#replica.port, path: '/webhook', method: 'POST', headers },
        (response) => response.resume().once('end', resolve),
      );
      asked.once('error', reject);
      asked.end(body);
    });
  }
}

async function usageOf({ port }: Replica): Promise<Usage> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const megabytes = (name: string) =>
    Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1] ?? Number.NaN) / 1e6;
  return {
    resident: megabytes('process_resident_memory_bytes'),
    heap: megabytes('nodejs_heap_size_used_bytes'),
  };
}

async function measure(name: string, updateOf: (id: number) => Update, folder: string): Promise<void> {
  const server = await startServer();
  const link = await startSlowLink(server.port);
  const stub = await startStub();
  const url = new URL(await server.schema());
  url.port = String(link.port);
  const replica = await startReplica({ folder, apiRoot: stub.apiRoot }, url.href);
  try {
    const flood = new Flood(replica, updateOf);
    flood.start();
    const phases = [await flood.during('as always', before)];
    link.delay(late * 1_000);
    phases.push(await flood.during(`${late} s late`, lasts));
    link.delay(0);
    phases.push(await flood.during('as always again', after));
    await flood.stop();
    print(name, phases);
  } finally {
    await replica.child.kill();
    await stub.child.kill();
    await link.close();
    await server.remove();
  }
}

function print(name: string, phases: readonly Phase[]): void {
  console.log(`\n${name}: MB resident (heap)`);
  const text = ({ resident, heap }: Usage) => `${resident.toFixed(0)} (${heap.toFixed(0)})`;
  for (const { name: phase, answered, peak, end } of phases)
    console.log(
      `  ${phase.padEnd(16)} ${answered} updates answered, at most ${text(peak)}, at the end ${text(end)}`,
    );
}

if (!build()) process.exit(1);
const folder = mkdtempSync(path.join(tmpdir(), 'derek-slow-'));
for (const [name, updateOf] of Object.entries(floods)) await measure(name, updateOf, folder);
rmSync(folder, { recursive: true, force: true });
// The server has a say in how the process ends.
process.exit(0);
