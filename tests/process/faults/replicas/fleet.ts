import { setTimeout as delay } from 'node:timers/promises';
import { type Running, startProcess } from '../../derek.ts';

/** One process of the built bot among several. */
export interface Replica {
  readonly name: string;
  readonly process: Running;
  state: 'runs' | 'stopped' | 'killed' | 'asked to end' | 'ended by itself';
}

/** The processes that serve one bot, each started again when it was killed. */
export class Fleet {
  readonly #envOf: (name: string) => Readonly<Record<string, string>>;
  readonly #places: Replica[] = [];
  readonly #all: Replica[] = [];

  /** @param envOf what a process is told, by its name */
  constructor(envOf: (name: string) => Readonly<Record<string, string>>) {
    this.#envOf = envOf;
  }

  get all(): readonly Replica[] {
    return this.#all;
  }

  running(): readonly Replica[] {
    return this.#places.filter(({ state }) => state === 'runs');
  }

  /** The one that sends, as far as it has said. */
  leader(): Replica | undefined {
    const [first] = this.running()
      .filter(leads)
      .sort((one, other) => tokenOf(other) - tokenOf(one));
    return first;
  }

  /** Resolves with the one that sends as soon as one does that is not excluded. */
  async led(longest: number, but?: Replica): Promise<Replica | undefined> {
    for (const limit = Date.now() + longest; Date.now() < limit; await delay(20)) {
      const leader = this.leader();
      if (leader !== undefined && leader !== but) return leader;
    }
    return undefined;
  }

  start(place: number): Replica {
    const name = `replica ${place + 1}.${this.#all.length + 1}`;
    const replica: Replica = { name, process: startProcess(this.#envOf(name)), state: 'runs' };
    this.#places[place] = replica;
    this.#all.push(replica);
    void replica.process.ended.then(() => {
      if (replica.state === 'runs' || replica.state === 'stopped') replica.state = 'ended by itself';
    });
    return replica;
  }

  async kill(replica: Replica): Promise<void> {
    replica.state = 'killed';
    replica.process.signal('SIGKILL');
    await replica.process.ended;
  }

  startInsteadOf(replica: Replica): void {
    this.start(this.#places.indexOf(replica));
  }

  stop(replica: Replica): void {
    replica.state = 'stopped';
    replica.process.signal('SIGSTOP');
  }

  goOn(replica: Replica): void {
    if (replica.state === 'stopped') replica.state = 'runs';
    replica.process.signal('SIGCONT');
  }

  /** Returns what each ended with that did not end with 0. */
  async end(): Promise<readonly string[]> {
    const ended = this.running().map(async (replica) => {
      replica.state = 'asked to end';
      replica.process.signal('SIGTERM');
      const code = await replica.process.ended;
      return code === 0 ? [] : [`${replica.name} ended with ${code} instead of 0`];
    });
    return (await Promise.all(ended)).flat();
  }

  killAll(): void {
    for (const { process } of this.#places) process.signal('SIGKILL');
  }
}

const begins = /"token":(\d+),"msg":"this replica sends now"/g;

function leads({ process }: Replica): boolean {
  const output = process.output();
  return (
    output.lastIndexOf('this replica sends now') > output.lastIndexOf('this replica does not send any more')
  );
}

/** Of the term in which it led last; 0: it never did. */
export function tokenOf({ process }: Replica): number {
  return Number([...process.output().matchAll(begins)].at(-1)?.[1] ?? 0);
}

/** For the report. */
export function termOf(replica: Replica): string {
  const token = tokenOf(replica);
  if (token === 0) return 'never led';
  return leads(replica) ? `term ${token}` : `after term ${token}`;
}
