import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { fastify } from 'fastify';
import type { User, UserFromGetMe } from 'grammy/types';
import { playgroundPlugin } from '../../../src/playground/plugin.ts';
import { openInlineQuery } from '../../../src/playground/world/inline.ts';
import { createState, createWorld } from '../../../src/playground/world/world.ts';
import type { AskAll, PeopleReport, TypeAll, Typed } from '../../inline/protocol.ts';
import { botInfo, languages } from '../../updates.ts';

/** The playground's Bot API, and the people who type there. */
const token = '1000001:a-token-of-nobody';
const state = createState({
  bot: botInfo as unknown as UserFromGetMe,
  token,
  clock: () => new Date(),
  random: Math.random,
  enforceRates: false,
});
const world = createWorld(state);
const server = fastify();
await server.register(playgroundPlugin(state, world));
const address = await server.listen({ host: '127.0.0.1', port: 0 });
report({ kind: 'listening', address, token });

const readers = new Map(languages.map((language) => [language as string, readerOf(language)]));

process.on('message', (message: AskAll | TypeAll) => {
  void (message.kind === 'ask' ? askAll(message) : typeAll(message)).then(report);
});

function report(message: PeopleReport): void {
  process.send?.(message);
}

function readerOf(languageCode: string): User {
  return world.addPerson({ firstName: 'Reader', languageCode });
}

async function askAll({ queries }: AskAll): Promise<PeopleReport> {
  const times: number[] = [];
  for (const query of queries) times.push(await ask(query));
  return { kind: 'asked', times };
}

async function ask({ query, offset = '', language }: Typed): Promise<number> {
  const started = performance.now();
  await openInlineQuery(state, { from: readers.get(language) ?? readerOf(language), query, offset });
  return performance.now() - started;
}

async function typeAll({ texts, everyMs }: TypeAll): Promise<PeopleReport> {
  const people = texts.map((text, at) => typeOne(text, at, everyMs));
  const last = await Promise.all(people.map((person) => person.last));
  const late = people.flatMap((person) => person.late);
  return {
    kind: 'typed',
    keys: texts.join('').length,
    answers: late.length,
    last: last.flatMap((milliseconds) => milliseconds ?? []),
    late,
  };
}

/** Telegram takes no later answer. */
const longestWait = 10_000;

/** One person; no two press their keys at the same moment. `last`: how late the last answer was; `undefined`: it never came. */
function typeOne(text: string, at: number, everyMs: number) {
  const from = readerOf(languages[at % languages.length] ?? 'en');
  const late: number[] = [];
  const begin = performance.now() + ((at * 7) % everyMs);
  const presses = Array.from(text, async (_, key) => {
    await pause(begin + key * everyMs - performance.now());
    const started = performance.now();
    await openInlineQuery(state, { from, query: text.slice(0, key + 1) });
    const took = performance.now() - started;
    late.push(took);
    return took;
  });
  const givenUp = pause(text.length * everyMs + longestWait, undefined);
  return { last: Promise.race([presses.at(-1), givenUp]), late };
}
