import { devNull } from 'node:os';
import path from 'node:path';
import { loadContent } from '../../src/facts/load.ts';
import { locales } from '../../src/locale.ts';
import { root, worker } from '../build.ts';
import { type Child, startChild } from '../child.ts';
import { median } from '../statistics.ts';
import {
  type AskAll,
  type BotReport,
  type PeopleReport,
  type TypeAll,
  type Typed,
  type TypedFast,
  timesRequest,
} from './protocol.ts';
import { every, kindsOfQueries } from './queries.ts';

export interface InlineOptions {
  readonly facts: number;
  /** How many people type at once, each in turn. */
  readonly typists: readonly number[];
}

/** Milliseconds, one figure a query. */
interface Times {
  /** From the update's arrival in the bot to the answer going out. */
  readonly bot: readonly number[];
  /** From the key to the cards, over HTTP both ways and through the playground's checks. */
  readonly person: readonly number[];
}

export interface KindRow extends Times {
  readonly kind: string;
  /** In the bot, of all rounds. */
  readonly slowestOnce: number;
}

export interface FastRow extends TypedFast {
  readonly people: number;
  readonly bot: readonly number[];
}

export interface InlineResults {
  readonly facts: number;
  readonly keys: number;
  readonly everyMs: number;
  readonly kinds: readonly KindRow[];
  readonly fast: readonly FastRow[];
}

const keys = 20;
const everyMs = 30;
const warmUp = 400;
/** How often each query is asked; its middle time counts, so that what else the machine does counts for less. */
const rounds = 3;
/** For the index of 10,000 facts on a busy machine, and for thousands of queries one after the other. */
const longestWait = 300_000;

type Tell = (what: string) => void;

/** Derek with generated facts polls the playground's Bot API; each is a process of its own. */
export async function measureInline(
  { facts, typists }: InlineOptions,
  folder: string,
  tell: Tell,
): Promise<InlineResults> {
  tell(`inline mode with ${facts} facts`);
  const people = startChild({ program: worker('inline/people'), env: {}, output: devNull });
  const { address, token } = await next<PeopleReport, 'listening'>(people, 'listening');
  const bot = startChild({
    program: worker('inline/bot'),
    env: {
      ROOT: root,
      TOKEN: token,
      API_ROOT: address,
      FACTS: String(facts),
      LOG_FILE: path.join(folder, 'inline.log'),
    },
    output: devNull,
  });
  try {
    await next<BotReport, 'ready'>(bot, 'ready');
    const content = await loadContent(path.join(root, 'data'), new Date());
    const kinds = kindsOfQueries(content, facts);
    await ask({ people, bot }, every(Object.values(kinds).flat(), 7).slice(0, warmUp));
    const rows: KindRow[] = [];
    for (const [kind, queries] of Object.entries(kinds))
      rows.push(await askOften({ people, bot }, kind, queries));
    const texts = textsOf(
      content.facts.flatMap(({ asks }) => locales.map((locale) => asks?.[locale][0] ?? '')),
    );
    const fast: FastRow[] = [];
    for (const count of typists) {
      tell(`${count} typing`);
      fast.push(await type({ people, bot }, texts.slice(0, count)));
    }
    return { facts, keys, everyMs, kinds: rows, fast };
  } finally {
    await bot.kill();
    await people.kill();
  }
}

interface Both {
  readonly people: Child;
  readonly bot: Child;
}

async function askOften(both: Both, kind: string, queries: readonly Typed[]): Promise<KindRow> {
  const times: Times[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await ask(both, queries));
  const middle = (of: 'bot' | 'person') =>
    queries.map((_, at) => median(times.map((round) => round[of][at] ?? Number.NaN)));
  const slowestOnce = Math.max(...times.flatMap(({ bot }) => bot));
  return { kind, bot: middle('bot'), person: middle('person'), slowestOnce };
}

async function ask(both: Both, queries: readonly Typed[]): Promise<Times> {
  both.people.send({ kind: 'ask', queries } satisfies AskAll);
  const { times } = await next<PeopleReport, 'asked'>(both.people, 'asked');
  return { person: times, bot: await timesInBot(both) };
}

async function type(both: Both, texts: readonly string[]): Promise<FastRow> {
  both.people.send({ kind: 'type', texts, everyMs } satisfies TypeAll);
  const typed = await next<PeopleReport, 'typed'>(both.people, 'typed');
  return { ...typed, people: texts.length, bot: await timesInBot(both) };
}

async function timesInBot({ bot }: Both): Promise<readonly number[]> {
  const told = next<BotReport, 'times'>(bot, 'times');
  bot.send(timesRequest);
  return (await told).times;
}

function next<Report extends { readonly kind: string }, Kind extends Report['kind']>(
  child: Child,
  kind: Kind,
) {
  return child.next<Extract<Report, { readonly kind: Kind }>>((report) => report.kind === kind, longestWait);
}

/** Long enough to type so many letters of. */
function textsOf(asks: readonly string[]): readonly string[] {
  return asks.filter(({ length }) => length >= keys).map((ask) => ask.slice(0, keys));
}
