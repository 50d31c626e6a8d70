import path from 'node:path';
import { quote } from '../check/quote.ts';
import { loadContent } from '../load.ts';
import { AbortedError } from '../newFact/asker.ts';
import { type Composed, compose } from '../newFact/compose.ts';
import type { Desk } from '../newFact/desk.ts';
import { type Draft, emptyDraft } from '../newFact/draft.ts';
import { listDrafts, openDraft } from '../newFact/drafts.ts';
import { InsertError } from '../newFact/insertEntry.ts';
import { createKeeper, type Keeper } from '../newFact/keeper.ts';
import { publish } from '../newFact/publish.ts';
import { UsageError } from './usage.ts';
import { type ExitCode, exitCodes, type Surroundings } from './writer.ts';

/** Asks for a fact, or for what a draft of one lacks. A complete one goes into `facts.json`, any other into `drafts`. */
export async function newFact(surroundings: Surroundings, draftId: string | undefined): Promise<ExitCode> {
  const { folder, writer } = surroundings;
  const start = draftId === undefined ? emptyDraft : await openDraft(folder, draftId);
  if ('problem' in start) {
    writer.err(`${quote(draftId)}: ${start.problem}\n`);
    return exitCodes.problems;
  }
  let latest: Draft = start;
  const desk = await openDesk(surroundings, draftId, (draft) => {
    latest = draft;
  });
  const keeper = createKeeper(folder, start, () => latest, desk);
  try {
    return await settle(await compose(start, desk), keeper, surroundings);
  } catch (error) {
    if (!(error instanceof AbortedError)) throw error;
    await keeper.save();
    return exitCodes.fine;
  }
}

async function openDesk(
  { asker, folder, today, writer }: Surroundings,
  draftId: string | undefined,
  note: Desk['note'],
): Promise<Desk> {
  if (asker === undefined)
    throw new UsageError(
      'new asks questions, so it needs a terminal. How a fact is written by hand: docs/curating.md',
    );
  const content = await loadContent(folder, today);
  const drafts = (await listDrafts(folder)).filter((id) => id !== draftId);
  const taken = new Set<string>([...content.facts.map(({ id }) => id), ...drafts]);
  return { asker, content, today, taken, note, say: (text) => writer.out(text) };
}

async function settle(
  { draft, decision }: Composed,
  keeper: Keeper,
  surroundings: Surroundings,
): Promise<ExitCode> {
  if (decision === 'write') return write(draft, keeper, surroundings);
  if (decision === 'keep') await keeper.save();
  else {
    await keeper.remove();
    surroundings.writer.out('Thrown away.\n');
  }
  return exitCodes.fine;
}

/** Whatever keeps the fact from being written, the work is not lost: it stays as a draft. */
async function write(
  draft: Draft,
  keeper: Keeper,
  { folder, writer, today }: Surroundings,
): Promise<ExitCode> {
  const published = await publish(folder, draft, today).catch(async (error: unknown) => {
    await keeper.save();
    if (error instanceof InsertError) return error;
    throw error;
  });
  if ('files' in published) {
    await keeper.remove();
    writer.out(farewell(draft, published.files));
    return exitCodes.fine;
  }
  if ('problems' in published) await keeper.save();
  const reason =
    'problems' in published
      ? 'The content has changed meanwhile; the fact does not fit it.'
      : published.message;
  writer.err(`${reason}\n`);
  return exitCodes.problems;
}

function farewell({ fact: { id } }: Draft, files: readonly string[]): string {
  return [
    `Written: ${files.map((file) => path.basename(file)).join(', ')}`,
    `Look at it: npm run facts -- show ${id}`,
    `Does its source say so? npm run facts -- verify --only ${id}`,
    '',
  ].join('\n');
}
