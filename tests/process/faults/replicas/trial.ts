import { setTimeout as delay } from 'node:timers/promises';
import { type OwnServer, startServer } from '../../../postgres/embedded.ts';
import { schemaOf } from '../../../postgres/kept.ts';
import { temporaryFolder } from '../../derek.ts';
import { callsIn } from '../bot.ts';
import { type Chance, chanceOf } from '../chance.ts';
import { type FirstFact, first, type Newsroom, openNewsroom } from '../content.ts';
import { courseOf, type Event, type Life } from '../course.ts';
import { type Crowd, gather } from '../crowd.ts';
import { switchOffTimeouts, switchOnFaults, switchOnLastTimeouts } from '../faults.ts';
import { type Floods, floodText, keepFloods, type Sender } from '../floods.ts';
import { Happenings } from '../happenings.ts';
import { keepLedger, type Ledger } from '../ledger.ts';
import type { Records } from '../records.ts';
import { seedDatabase } from '../seed.ts';
import { startTelegram, type Telegram } from '../telegram.ts';
import type { Trial, TrialOptions } from '../trial.ts';
import { type Deed, deedsOf } from './course.ts';
import { Deeds } from './deeds.ts';
import { Fleet, type Replica, termOf, tokenOf } from './fleet.ts';
import { settle } from './incidents.ts';
import { readRecordsInDatabase } from './records.ts';

export interface ReplicasTrialOptions extends TrialOptions {
  readonly replicas: number;
  /** Milliseconds that a process is stopped. */
  readonly stopMs: number;
  /**
   * To take less time: with little content, the lease of the first that is killed is over at once, and Telegram's faults end with the last
   * deed. Absent: as in earnest.
   */
  readonly short?: boolean;
}

interface Surroundings {
  readonly telegram: Telegram;
  readonly newsroom: Newsroom;
  readonly crowd: Crowd;
  readonly server: OwnServer;
  readonly url: string;
  readonly fleet: Fleet;
}

/** Milliseconds. */
const longestHalf = 6_000;
const longestEnd = 400_000;
const calm = 400;
/** Messages before something is done to somebody who sends. */
const fewest = 10;
/** The promise; and how long is waited for it. */
const promised = 10_000;
const longestTakeover = 30_000;

/** Several replicas on one server, and whatever may happen to them, in the middle of a broadcast. */
export async function runReplicasTrial(options: ReplicasTrialOptions): Promise<Trial> {
  const chance = chanceOf(options.seed);
  const telegram = await startTelegram({ chance, enforceRates: options.enforceRates });
  const server = await startServer();
  const newsroom = await openNewsroom(options.short ? 'small' : 'whole');
  const crowd = gather(telegram.world, options.subscribers, chance.stream('crowd'));
  const url = await server.schema();
  await seedDatabase(crowd.members, newsroom.folder, url);
  await newsroom.write(...(Object.keys(first) as FirstFact[]));
  const common = {
    BOT_TOKEN: telegram.token,
    DATABASE_URL: url,
    DATA_DIR: newsroom.folder,
    STATE_DIR: await temporaryFolder(),
  };
  const fleet = new Fleet((name) => ({ ...common, BOT_API_ROOT: telegram.addressFor(name) }));
  const run = new Run(options, { telegram, newsroom, crowd, server, url, fleet }, chance);
  try {
    return await run.all();
  } finally {
    fleet.killAll();
    await telegram.close();
    await server.remove();
  }
}

class Run {
  readonly #options: ReplicasTrialOptions;
  readonly #around: Surroundings;
  readonly #chance: Chance;
  readonly #ledger: Ledger;
  readonly #floods: Floods;
  readonly #happenings: Happenings;
  readonly #deeds: Deeds;
  readonly #complaints: string[] = [];
  readonly #begun = Date.now();
  #unheard = 0;

  constructor(options: ReplicasTrialOptions, around: Surroundings, chance: Chance) {
    const { telegram, newsroom, fleet, server, url } = around;
    this.#options = options;
    this.#around = around;
    this.#chance = chance.stream('course');
    this.#ledger = keepLedger(telegram.world);
    this.#floods = keepFloods(telegram.world, () => this.#caller());
    this.#happenings = new Happenings(telegram.world, newsroom, this.#ledger, async () => this.#tell());
    this.#deeds = new Deeds({
      fleet,
      server,
      chance: chance.stream('deeds'),
      stopMs: options.stopMs,
      ...(options.short ? { leaseIn: schemaOf(url) } : {}),
    });
  }

  async all(): Promise<Trial> {
    const { options, ledger, happenings } = {
      options: this.#options,
      ledger: this.#ledger,
      happenings: this.#happenings,
    };
    const { telegram, crowd, fleet, url } = this.#around;
    const { world } = telegram;
    switchOnFaults(world, options.subscribers);
    if (!options.timeouts) switchOffTimeouts(world);
    const deeds = deedsOf(options.kills, this.#chance);
    const lives = courseOf(crowd, options.kills, this.#chance);
    for (let place = 0; place < options.replicas; place += 1) fleet.start(place);
    for (const [at, deed] of deeds.entries()) {
      const life = lives[at];
      if (life !== undefined) await this.#live(at, life, deed);
    }
    const away = await this.#end();
    const records = await readRecordsInDatabase(url);
    const { incidents } = this.#deeds;
    for (const { chatId, at } of settle(ledger, records, happenings.upgraded, incidents))
      this.#complaints.push(
        `a message to ${chatId} at ${this.#since(at)} s was not written down, and nothing explains it`,
      );
    for (const { takeover = 0, kind, at } of incidents)
      if (takeover > promised)
        this.#complaints.push(`${kind} at ${this.#since(at)} s: nobody sent for ${inWords(takeover)}`);
    for (const { name, state, process } of fleet.all)
      if (state === 'ended by itself')
        this.#complaints.push(`${name} ended by itself\n${process.output().slice(-2_000)}`);
    return {
      options,
      world,
      crowd,
      ledger,
      records,
      upgraded: happenings.upgraded,
      postedBefore: happenings.postedBefore,
      lostByKills: incidents.map(({ lost }) => lost),
      away,
      unheard: this.#unheard,
      incidents,
      floods: this.#floods.all.map((flood) => floodText(flood, (moment) => this.#since(moment))),
      belated: this.#floods.belated,
      complaints: [...this.#complaints, ...this.#deeds.errors()],
      seconds: (Date.now() - this.#begun) / 1_000,
    };
  }

  async #live(at: number, { before, within, messages }: Life, deed: Deed): Promise<void> {
    await this.#happenings.all(before.filter((event) => this.#isWanted(event)));
    if (deed.patient) await this.#led();
    const count = Math.max(messages ?? 0, deed.patient ? fewest : 0);
    await this.#calls(Math.floor(count / 2));
    await this.#happenings.all(within.filter((event) => this.#isWanted(event)));
    await this.#calls(Math.ceil(count / 2));
    this.#ledger.begin();
    const { kind, hit, takeover } = await this.#deeds.do(deed);
    this.#ledger.begin();
    const until = takeover === undefined ? '' : `, another one sends after ${inWords(takeover)}`;
    this.#say(`${at + 1}: ${kind} of ${hit}${until}`);
  }

  /** All replicas are there in the end, and none of them is disturbed any more. */
  async #end(): Promise<Trial['away']> {
    const { telegram, fleet } = this.#around;
    const { world } = telegram;
    await this.#deeds.over();
    // What fails at the very end is tried again after seconds, for which everything would wait.
    if (this.#options.short) world.clearFaults();
    switchOffTimeouts(world);
    if (this.#options.timeouts) switchOnLastTimeouts(world);
    // Who was told of new content may have been killed before the others were.
    await this.#tell();
    const records = await this.#idle();
    this.#say('everybody else has everything');
    const all = [...this.#happenings.away];
    const away = { all: all.length, paused: all.filter(({ key }) => records.isPaused(key)).length };
    await this.#happenings.all(all.map((member) => ({ kind: 'come back', member })));
    await this.#hear(await this.#idle(calm));
    this.#say('everybody has everything');
    this.#complaints.push(...(await fleet.end()));
    return away;
  }

  /** Content is new: one of them is told, whichever. */
  async #tell(): Promise<void> {
    const told = await this.#led();
    (this.#chance.happens(0.5) ? told : this.#around.fleet.running().at(-1))?.process.signal('SIGHUP');
  }

  /** Somebody has to lead when nothing is done to anybody. */
  async #led(): Promise<Replica | undefined> {
    const from = Date.now();
    const leader = await this.#around.fleet.led(longestTakeover);
    const took = Date.now() - from;
    if (leader === undefined || took > promised)
      this.#complaints.push(`from ${this.#since(from)} s on nobody led for ${took} ms`);
    return leader;
  }

  async #calls(count: number): Promise<void> {
    if (count <= 0) return;
    await this.#led();
    const late = new AbortController();
    const { reached, forget } = callsIn(this.#ledger, count);
    await Promise.race([reached, delay(longestHalf, undefined, late).catch(() => {})]);
    late.abort();
    forget();
  }

  /** @param atLeast milliseconds: for what only begins */
  async #idle(atLeast = calm): Promise<Records> {
    const { url } = this.#around;
    const limit = Date.now() + longestEnd;
    await delay(atLeast);
    for (;;) {
      await delay(calm / 2);
      if (Date.now() - this.#ledger.lastCallAt < calm) continue;
      const records = await readRecordsInDatabase(url);
      if (records.isIdle) return records;
      if (Date.now() < limit) continue;
      this.#complaints.push(`${records.left} digests and edits were left over`);
      return records;
    }
  }

  /** An update that a replica has taken, and that a kill kept it from handling, may not come again: then the person writes. */
  async #hear(records: Records): Promise<void> {
    const { crowd, telegram } = this.#around;
    const unheard = crowd.members.filter(({ key }) => records.isPaused(key));
    this.#unheard = unheard.length;
    if (unheard.length === 0) return;
    for (const { person, chat } of unheard)
      if (person) telegram.world.send({ from: person, chat, text: '/start' });
    const after = await this.#idle(2 * calm);
    const deaf = unheard.filter(({ key }) => after.isPaused(key));
    if (deaf.length > 0) this.#complaints.push(`${deaf.length} who came back are still paused`);
  }

  /** Whoever is not killed waits half a minute for a timeout. */
  #isWanted(event: Event): boolean {
    return this.#options.timeouts || event.kind !== 'fault' || event.fault.kind !== 'timeout';
  }

  /** Whose call is being carried out, and in which of its terms, as far as it has said. */
  #caller(): Sender {
    const { name = 'somebody', cameAt = Date.now() } = this.#around.telegram.caller() ?? {};
    const { all } = this.#around.fleet;
    const replica = all.find((each) => each.name === name);
    if (replica === undefined) return { who: name, cameAt, isFormer: false };
    const token = tokenOf(replica);
    const isFormer = token > 0 && all.some((each) => tokenOf(each) > token);
    return { who: `${name} (${termOf(replica)})`, cameAt, isFormer };
  }

  #say(what: string): void {
    this.#options.say?.(
      `${this.#since(Date.now()).padStart(6)} s  ${this.#ledger.posted.length} posted  ${what}`,
    );
  }

  #since(moment: number): string {
    return ((moment - this.#begun) / 1_000).toFixed(1);
  }
}

function inWords(takeover: number): string {
  return takeover === Number.POSITIVE_INFINITY ? 'as long as was waited' : `${takeover} ms`;
}
