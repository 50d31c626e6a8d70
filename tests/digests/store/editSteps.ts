import { expect } from 'vitest';
import type { Edit } from '../../../src/digests/delivery.ts';
import type { editionKinds } from '../../../src/digests/edition.ts';
import { expectFirst, type Step } from './step.ts';

export function publishing(wanted: {
  drafts: { fact: string; kind: (typeof editionKinds)[number] }[];
  at: number;
  since: number;
}): Step {
  const drafts = wanted.drafts.map((each) => ({ ...each, revision: 1, topics: ['ai'] }));
  let at = 0;
  return {
    name: `publish ${JSON.stringify(wanted)}`,
    ask: (store, memory) => {
      at = Math.max(memory.published, wanted.at);
      memory.published = at;
      return store.publish(() => drafts, at, wanted.since);
    },
    follow: (model, answer) => {
      model.publish(drafts, at, wanted.since);
      expect(answer).toEqual(drafts.length === 0 ? [] : model.editions.slice(-drafts.length));
    },
  };
}

export function claimingEdits({ now, limit }: { now: number; limit: number }): Step {
  return {
    name: `claimEdits ${now} ${limit}`,
    ask: (store) => store.claimEdits(now, limit),
    follow: (model, answer, memory) => {
      const edits = answer as Edit[];
      expectFirst(edits.map(keyOfEdit), model.claimableEdits(now), limit);
      for (const edit of edits) {
        const { notBefore, failures } = model.edit(keyOfEdit(edit)) ?? {};
        expect(edit).toEqual({ ...edit, delivery: model.delivery(edit.delivery.id), notBefore, failures });
        Object.assign(model.edit(keyOfEdit(edit)) ?? {}, { claimed: true });
      }
      memory.edits.push(...edits);
    },
  };
}

export function editing({ which, later }: { which: number; later: number | null }): Step {
  let edit: Edit | undefined;
  return {
    name: `${later === null ? 'recordEdit' : 'postponeEdit'} ${which}`,
    ask: async (store, memory) => {
      edit = memory.edits.at(-1 - (which % 3));
      if (edit === undefined) return;
      await (later === null ? store.recordEdit(edit) : store.postponeEdit(edit, later));
    },
    follow: (model) => {
      if (edit === undefined) return;
      if (later === null) model.recordEdit(keyOfEdit(edit));
      else model.postponeEdit(keyOfEdit(edit), later);
    },
  };
}

function keyOfEdit({ delivery, message }: Edit): string {
  return `${delivery.id}/${message.messageId}`;
}
