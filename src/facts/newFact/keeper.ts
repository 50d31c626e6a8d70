import { checkDraft } from './checkDraft.ts';
import { namesOf } from './compose.ts';
import type { Desk } from './desk.ts';
import type { Draft } from './draft.ts';
import { removeDraft, saveDraft } from './drafts.ts';
import { proposeId } from './proposeId.ts';
import { written } from './statements.ts';

/** Looks after the file of the draft, whatever becomes of it. */
export interface Keeper {
  /** Saves the draft and says where it is, what it lacks and how to go on; of a draft without any text nothing is kept. */
  save(): Promise<void>;
  /** Takes the file of the draft away, under its name of now and of before. */
  remove(): Promise<void>;
}

/** @param latest the draft with all that has been answered so far */
export function createKeeper(folder: string, start: Draft, latest: () => Draft, desk: Desk): Keeper {
  async function remove(): Promise<void> {
    for (const id of new Set([start.fact.id, latest().fact.id]))
      if (id !== undefined) await removeDraft(folder, id);
  }

  async function save(): Promise<void> {
    const draft = latest();
    const [first] = written(draft);
    if (first === undefined) return desk.say('Nothing was written.\n');
    const { id: chosen, text } = draft.fact;
    const id = chosen ?? proposeId(text.en ?? text[first] ?? '', desk.taken);
    const { missing } = checkDraft(draft, desk.content, desk.today);
    await remove();
    desk.say(`Kept as a draft: ${await saveDraft(folder, id, draft)}\n`);
    if (missing.length > 0) desk.say(`Still missing: ${namesOf(missing).join(', ')}.\n`);
    desk.say(`Go on with it: npm run facts -- new --draft ${id}\n`);
  }

  return { save, remove };
}
