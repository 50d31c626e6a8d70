import { setTimeout as delay } from 'node:timers/promises';
import type { OwnServer } from '../../../postgres/embedded.ts';
import type { Chance } from '../chance.ts';
import type { Deed } from './course.ts';
import { type Fleet, type Replica, tokenOf } from './fleet.ts';
import type { Incident } from './incidents.ts';

export interface DeedsParts {
  readonly fleet: Fleet;
  readonly server: OwnServer;
  readonly chance: Chance;
  /** Milliseconds that a process is stopped. */
  readonly stopMs: number;
  /** The schema in which the lease of the first leader that is killed is ended. Absent: it ends by itself. */
  readonly leaseIn?: string;
}

/** Milliseconds. */
const longestDown = 1_000;
const shortestAway = 300;
const longestAway = 3_000;
const longestTakeover = 30_000;

const cut = `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'derek%'`;

/** Does what is to be done to replicas and server, and remembers when. */
export class Deeds {
  readonly incidents: Incident[] = [];
  readonly #parts: DeedsParts;
  /** Processes that are to go on, or to be started again. */
  readonly #pending = new Set<Promise<void>>();

  constructor(parts: DeedsParts) {
    this.#parts = parts;
  }

  async do(deed: Deed): Promise<Incident> {
    const { fleet, server, chance } = this.#parts;
    if (deed.kind === 'kill' || deed.kind === 'stop') return this.#toOne(deed);
    const incident = this.#begin(deed.kind, 'all');
    if (deed.kind === 'cut') await server.query(cut);
    else {
      await server.stop();
      await delay(chance.between(shortestAway, longestAway));
      await server.start();
    }
    incident.until = Date.now();
    // Whoever led before may lead on, at once.
    if (deed.patient && (await fleet.led(longestTakeover)) === undefined)
      incident.takeover = Number.POSITIVE_INFINITY;
    return incident;
  }

  /** Resolves when nobody is stopped any more, and everybody answers. Whether somebody leads is another matter. */
  async over(): Promise<void> {
    await Promise.all(this.#pending);
    await Promise.all(this.#parts.fleet.running().map(({ process }) => process.says(/"answering"/)));
  }

  /** What the processes told as errors, but for the server being away. */
  errors(): readonly string[] {
    const lines = this.#parts.fleet.all.flatMap(
      ({ name, process }) =>
        process
          .output()
          .match(/^\{"level":(?:50|60).*$/gm)
          ?.map((line) => `${name}: ${line}`) ?? [],
    );
    return lines.filter((line) => !line.includes('"code":"unavailable"'));
  }

  async #toOne(deed: Deed): Promise<Incident> {
    const { fleet, chance } = this.#parts;
    // Somebody is left.
    if (fleet.running().length < 2) await Promise.all(this.#pending);
    const leader = fleet.leader();
    const running = fleet.running();
    const target = (deed.toLeader ? leader : undefined) ?? running[chance.between(0, running.length - 1)];
    if (target === undefined) throw new Error('no replica is left');
    // When nobody has said that it sends, it may be this one.
    const incident = this.#begin(
      deed.kind === 'kill' ? 'kill' : 'stop',
      leader === undefined || target === leader ? 'the leader' : 'another one',
    );
    if (deed.kind === 'stop') this.#stop(target, incident);
    else {
      await fleet.kill(target);
      await this.#endLease(target);
      incident.until = Date.now();
      this.#later(chance.between(0, longestDown), () => fleet.startInsteadOf(target));
    }
    if (target === leader && deed.patient) {
      const next = await fleet.led(longestTakeover, target);
      incident.takeover = next === undefined ? Number.POSITIVE_INFINITY : Date.now() - incident.at;
    }
    return incident;
  }

  /**
   * As if it had died long ago: nobody can tell. Only of the first that is hit: nobody else has sent yet, so all that is claimed is its. With
   * another token somebody else leads by now.
   */
  async #endLease(target: Replica): Promise<void> {
    const { server, leaseIn } = this.#parts;
    if (leaseIn === undefined || this.incidents.length > 1) return;
    const over = 'update sender_lease set until = clock_timestamp() where token = $1 returning token';
    const ended = await server.query(over, [tokenOf(target)], leaseIn);
    if (ended.length > 0) await server.query('delete from leases', [], leaseIn);
  }

  #stop(target: Replica, incident: Incident): void {
    const { fleet, stopMs } = this.#parts;
    incident.until = incident.at + stopMs;
    fleet.stop(target);
    this.#later(stopMs, () => {
      incident.until = Date.now();
      fleet.goOn(target);
    });
  }

  #later(milliseconds: number, work: () => void): void {
    const pending = delay(milliseconds).then(() => {
      work();
      this.#pending.delete(pending);
    });
    this.#pending.add(pending);
  }

  #begin(kind: Deed['kind'], hit: Incident['hit']): Incident {
    const at = Date.now();
    const incident: Incident = { kind, hit, at, until: at, lost: 0 };
    this.incidents.push(incident);
    return incident;
  }
}
