import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureAnswers } from './answers.ts';
import { build } from './build.ts';
import { measureDigests } from './digests/measure.ts';
import { reportDigests } from './digests/report.ts';
import { measureInline } from './inline/measure.ts';
import { reportInline } from './inline/report.ts';
import { measureMiniSearchApart } from './minisearch.ts';
import { type Options, readOptions, usage } from './options.ts';
import { measureReplicas } from './replicas/measure.ts';
import { reportReplicas } from './replicas/report.ts';
import { report } from './report.ts';
import { measureSearchApart } from './search.ts';

const options = readOptions(process.argv.slice(2));
if (options) await main(options);
else {
  process.stderr.write(usage);
  process.exitCode = 2;
}

async function main(wanted: Options): Promise<void> {
  tell('building');
  if (!build()) {
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'derek-bench-'));
  try {
    await measureAll(wanted, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each part is printed when it is measured. */
async function measureAll(options: Options, folder: string): Promise<void> {
  const { answers, digests, inline, minisearch, replicas, search } = options;
  if (answers) process.stdout.write(report(await measureAnswers(answers, folder, tell)));
  if (digests) process.stdout.write(reportDigests(await measureDigests(digests, folder, tell)));
  if (inline) process.stdout.write(reportInline(await measureInline(inline, folder, tell)));
  if (replicas) process.stdout.write(reportReplicas(await measureReplicas(replicas, folder, tell)));
  if (minisearch) process.stdout.write(measureMiniSearchApart(minisearch, tell));
  if (search) process.stdout.write(measureSearchApart(search, tell));
}

function tell(what: string): void {
  process.stderr.write(`bench: ${what}\n`);
}
