import { setTimeout as delay } from 'node:timers/promises';
import type { World } from '../../../src/playground/index.ts';
import { closeAccount } from './account.ts';
import { type Bot, startBot } from './bot.ts';
import { type Chance, chanceOf } from './chance.ts';
import { type FirstFact, first, type Newsroom, openNewsroom } from './content.ts';
import { courseOf, type Life } from './course.ts';
import { type Crowd, gather } from './crowd.ts';
import { switchOffTimeouts, switchOnFaults, switchOnLastTimeouts } from './faults.ts';
import { Happenings } from './happenings.ts';
import { keepLedger, type Ledger, type Posted } from './ledger.ts';
import { type Records, readRecords } from './records.ts';
import type { Incident } from './replicas/incidents.ts';
import { seedState } from './seed.ts';
import { startTelegram, type Telegram } from './telegram.ts';

export interface TrialOptions {
  readonly subscribers: number;
  readonly kills: number;
  readonly seed: number;
  /** Answer 429 above Telegram's rates. */
  readonly enforceRates: boolean;
  /** Wait for two timeouts to the end: half a minute. */
  readonly timeouts: boolean;
  /** Hears how far it is. */
  readonly say?: (line: string) => void;
}

/** What a trial came to, for the verdict. */
export interface Trial {
  readonly options: TrialOptions;
  readonly world: World;
  readonly crowd: Crowd;
  readonly ledger: Ledger;
  readonly records: Records;
  readonly upgraded: ReadonlyMap<number, number>;
  /** Messages that had been posted before a correction was written, by fact. */
  readonly postedBefore: ReadonlyMap<FirstFact, number>;
  /** Messages lost by each kill, or whatever was done to replicas. */
  readonly lostByKills: readonly number[];
  /** Of those who were away to the end: how many there were, and how many of them the bot had paused. */
  readonly away: { readonly all: number; readonly paused: number };
  /** Who had to write before the bot knew that they were back: it was killed when it had just heard. */
  readonly unheard: number;
  /** What was done to several replicas; absent: there was one process, and it was killed. */
  readonly incidents?: readonly Incident[];
  /** Of several replicas: what had been sent before each 429 that was no fault, in words. */
  readonly floods?: readonly string[];
  /** Of several replicas: who sent each digest that left when another one led already. */
  readonly belated?: readonly string[];
  /** What went wrong on the way. */
  readonly complaints: readonly string[];
  readonly seconds: number;
}

/** Milliseconds for half of the messages of a life: there may be nothing left to send, or a pause. */
const longestHalf = 6_000;

export async function runTrial(options: TrialOptions): Promise<Trial> {
  const chance = chanceOf(options.seed);
  const telegram = await startTelegram({ chance, enforceRates: options.enforceRates });
  const newsroom = await openNewsroom();
  const crowd = gather(telegram.world, options.subscribers, chance.stream('crowd'));
  const state = await seedState(crowd.members, newsroom.folder);
  await newsroom.write(...(Object.keys(first) as FirstFact[]));
  const run = new Run(options, telegram, newsroom, crowd, state, chance.stream('course'));
  try {
    return await run.all();
  } finally {
    run.killLast();
    await telegram.close();
  }
}

class Run {
  readonly #options: TrialOptions;
  readonly #telegram: Telegram;
  readonly #newsroom: Newsroom;
  readonly #crowd: Crowd;
  readonly #state: string;
  readonly #chance: Chance;
  readonly #ledger: Ledger;
  readonly #happenings: Happenings;
  readonly #checked = new Set<Posted>();
  readonly #lostByKills: number[] = [];
  readonly #complaints: string[] = [];
  readonly #begun = Date.now();
  #unheard = 0;
  #bot: Bot | undefined;

  constructor(
    options: TrialOptions,
    telegram: Telegram,
    newsroom: Newsroom,
    crowd: Crowd,
    state: string,
    chance: Chance,
  ) {
    this.#options = options;
    this.#telegram = telegram;
    this.#newsroom = newsroom;
    this.#crowd = crowd;
    this.#state = state;
    this.#chance = chance;
    this.#ledger = keepLedger(telegram.world);
    this.#happenings = new Happenings(telegram.world, newsroom, this.#ledger, async () => {
      this.#bot?.process.signal('SIGHUP');
      await this.#bot?.process.says(/"new content"/);
    });
  }

  killLast(): void {
    this.#bot?.process.signal('SIGKILL');
  }

  async all(): Promise<Trial> {
    const { world } = this.#telegram;
    switchOnFaults(world, this.#options.subscribers);
    const lives = courseOf(this.#crowd, this.#options.kills, this.#chance);
    for (const [at, life] of lives.entries()) await this.#live(at, life);
    const away = await this.#end();
    const records = await readRecords(this.#state);
    const lostAtEnd = closeAccount(this.#ledger, records, this.#happenings.upgraded, this.#checked);
    if (lostAtEnd > 0) this.#complaints.push(`${lostAtEnd} messages were not written down by a SIGTERM`);
    return {
      options: this.#options,
      world,
      crowd: this.#crowd,
      ledger: this.#ledger,
      records,
      upgraded: this.#happenings.upgraded,
      postedBefore: this.#happenings.postedBefore,
      lostByKills: this.#lostByKills,
      away,
      unheard: this.#unheard,
      complaints: this.#complaints,
      seconds: (Date.now() - this.#begun) / 1_000,
    };
  }

  async #live(at: number, { before, within, messages, pause }: Life): Promise<void> {
    await this.#happenings.all(before);
    const bot = this.#start();
    await bot.calls(Math.floor((messages ?? 0) / 2), longestHalf);
    await this.#happenings.all(within);
    await bot.calls(Math.ceil((messages ?? 0) / 2), longestHalf);
    await delay(pause);
    bot.process.signal('SIGKILL');
    const code = await bot.process.ended;
    if (code !== null) this.#complain(`life ${at} ended by itself with ${code}`);
    await this.#telegram.hungUp();
    this.#complaints.push(...bot.errors());
    const records = await readRecords(this.#state);
    const lost = closeAccount(this.#ledger, records, this.#happenings.upgraded, this.#checked);
    this.#lostByKills.push(lost);
    this.#say(`kill ${at + 1}: ${lost} not written down, ${records.left} left`);
  }

  /** The last one is not killed. */
  async #end(): Promise<Trial['away']> {
    const { world } = this.#telegram;
    switchOffTimeouts(world);
    if (this.#options.timeouts) switchOnLastTimeouts(world);
    const bot = this.#start();
    const records = await this.#idle(bot);
    this.#say('everybody else has everything');
    const all = [...this.#happenings.away];
    const away = { all: all.length, paused: all.filter(({ key }) => records.isPaused(key)).length };
    await this.#happenings.all(all.map((member) => ({ kind: 'come back', member })));
    await world.settled();
    await this.#hear(await this.#idle(bot), bot);
    this.#say('everybody has everything');
    bot.process.signal('SIGTERM');
    const code = await bot.process.ended;
    if (code !== 0) this.#complain(`the last life ended with ${code} instead of 0`);
    this.#complaints.push(...bot.errors());
    return away;
  }

  async #idle(bot: Bot): Promise<Records> {
    const { records, isDone } = await bot.idle();
    if (!isDone) this.#complain(`${records.left} digests and edits were left over`);
    return records;
  }

  #say(what: string): void {
    const seconds = ((Date.now() - this.#begun) / 1_000).toFixed(1);
    this.#options.say?.(`${seconds.padStart(6)} s  ${this.#ledger.posted.length} posted  ${what}`);
  }

  #start(): Bot {
    const { token, address } = this.#telegram;
    const bot = startBot({
      token,
      apiRoot: address,
      state: this.#state,
      data: this.#newsroom.folder,
      ledger: this.#ledger,
    });
    this.#bot = bot;
    return bot;
  }

  /** An update that the bot has taken, and that a kill kept it from handling, does not come again: then the person writes. */
  async #hear(records: Records, bot: Bot): Promise<void> {
    const { world } = this.#telegram;
    const unheard = this.#crowd.members.filter(({ key }) => records.isPaused(key));
    this.#unheard = unheard.length;
    if (unheard.length === 0) return;
    for (const { person, chat } of unheard) if (person) world.send({ from: person, chat, text: '/start' });
    await world.settled();
    const after = await this.#idle(bot);
    const deaf = unheard.filter(({ key }) => after.isPaused(key));
    if (deaf.length > 0) this.#complain(`${deaf.length} who came back are still paused`);
  }

  #complain(what: string): void {
    this.#complaints.push(`${what}\n${this.#bot?.process.output().slice(-2_000)}`);
  }
}
