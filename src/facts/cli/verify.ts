import { readFile, stat } from 'node:fs/promises';
import { nearest } from '../check/nearest.ts';
import { quote } from '../check/quote.ts';
import { loadContent } from '../load.ts';
import type { Content, Source } from '../types.ts';
import { record, writeChecks } from '../verify/checksFile.ts';
import { verifyOnline } from '../verify/network.ts';
import { createPace } from '../verify/pace.ts';
import { createProgressBar } from '../verify/progress.ts';
import { createPageReader } from '../verify/readPage.ts';
import { verifySaved } from '../verify/saved.ts';
import { sourcesFor } from '../verify/scope.ts';
import type { SourceCheck } from '../verify/types.ts';
import { UsageError } from './usage.ts';
import { render } from './verifyReport.ts';
import { type ExitCode, exitCodes, type Surroundings } from './writer.ts';

export interface VerifyOptions {
  /** The id of a source, or of a fact whose sources are meant. */
  readonly only?: string | undefined;
  /** A folder of saved pages. */
  readonly offline?: string | undefined;
  readonly json?: boolean | undefined;
  /** Seconds. */
  readonly timeout?: string | undefined;
  /** Write `checks.json` after looking into saved pages, too. */
  readonly write?: boolean | undefined;
}

/** Do the sources still say it? Fails when something is broken, or when no host at all could be reached. */
export async function verify(surroundings: Surroundings, options: VerifyOptions): Promise<ExitCode> {
  const { writer, folder, today, clock } = surroundings;
  const timeout = timeoutOf(options);
  if (options.offline !== undefined) await needFolder(options.offline);
  const content = await loadContent(folder, today);
  const sources = sourcesFor(options.only, content);
  if (sources.length === 0 && options.only !== undefined)
    return notFound(options.only, content, surroundings);
  const checks =
    options.offline === undefined
      ? await online(sources, content, surroundings, timeout)
      : await verifySaved(options.offline, sources, content.sources, content.facts);
  const cutOff = isCutOff(checks);
  const wanted = !cutOff && (options.offline === undefined || options.write === true);
  const saved =
    options.offline === undefined ? checks : checks.filter(({ status }) => status !== 'not-saved');
  const file = wanted ? await writeChecks(folder, content.sources, saved, clock()) : undefined;
  writer.out(options.json ? json(checks, clock()) : render(checks));
  if (file !== undefined && !options.json) writer.out(`Written: ${file}\n`);
  if (cutOff) writer.err('No host could be reached: is there a network? Nothing was written.\n');
  return cutOff || checks.some(({ broken }) => broken) ? exitCodes.problems : exitCodes.fine;
}

function timeoutOf({ timeout = '20', offline, write }: VerifyOptions): number {
  const seconds = Number(timeout);
  if (timeout.trim() === '' || !(seconds > 0 && seconds <= 600))
    throw new UsageError(`--timeout ${quote(timeout)} is no time. Write seconds, at most 600: --timeout 20`);
  if (offline === '') throw new UsageError('--offline needs a folder of saved pages: --offline ./saved');
  if (write && offline === undefined)
    throw new UsageError('--write goes with --offline; without it checks.json is written anyway.');
  return seconds * 1000;
}

async function needFolder(folder: string): Promise<void> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UsageError(`There is no folder ${quote(folder)} with saved pages.`);
}

function notFound(id: string, { sources, facts }: Content, { writer }: Surroundings): ExitCode {
  const ids = nearest(
    id,
    [...sources, ...facts].map((entry) => entry.id),
  );
  const advice = ids.length > 0 ? ` The nearest ids: ${ids.join(', ')}.` : '';
  writer.err(`There is no source and no fact ${quote(id)}.${advice}\n`);
  return exitCodes.problems;
}

const limitBytes = 5_000_000;
const pauseMilliseconds = 1000;

async function online(
  sources: readonly Source[],
  { facts }: Content,
  { writer, clock, delay, terminal }: Surroundings,
  timeoutMilliseconds: number,
): Promise<readonly SourceCheck[]> {
  const bar = terminal ? createProgressBar((text) => writer.err(text)) : undefined;
  const pace = createPace({ clock, delay, pauseMilliseconds });
  const read = createPageReader({ timeoutMilliseconds, limitBytes, pace, userAgent: await userAgent() });
  try {
    return await verifyOnline(sources, facts, { read, ...(bar && { onProgress: bar.show }) });
  } finally {
    bar?.clear();
  }
}

/** Names the project, so that whoever keeps the page knows who comes by. */
async function userAgent(): Promise<string> {
  const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { readonly version: string };
  return `Derek-facts/${version} (curated fact store; checks its own sources)`;
}

/** It is rather our network that is down than every host of the world. */
function isCutOff(checks: readonly SourceCheck[]): boolean {
  const statuses = checks.flatMap(({ pages }) => pages.map(({ status }) => status));
  return statuses.length > 0 && statuses.every((status) => status === 'unreachable');
}

function json(checks: readonly SourceCheck[], now: Date): string {
  const sources = Object.fromEntries(checks.map((check) => [check.id, record(check, now)]));
  const broken = checks.filter((check) => check.broken).map(({ id }) => id);
  return `${JSON.stringify({ checkedAt: now.toISOString(), broken, sources }, null, 2)}\n`;
}
