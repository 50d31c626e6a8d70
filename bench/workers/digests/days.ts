import { performance } from 'node:perf_hooks';
import { loadContent } from '../../../src/facts/load.ts';
import { createFactStore } from '../../../src/facts/snapshot.ts';
import type { FactStore } from '../../../src/facts/store.ts';
import type { Fact, FactId } from '../../../src/facts/types.ts';

/** The content of a bot whose curators add some facts every day. */
export interface Days {
  readonly facts: () => FactStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** On to the next day, some seconds after nine in the morning in Almaty, with its facts. */
  turn(): void;
}

/** So many are new each day, as many as fit a digest comfortably. */
export const factsADay = 5;
const firstDay = Date.UTC(2026, 10, 22, 4);
const dayMs = 86_400_000;

/** The real content; the facts of each day are the same real ones of a topic once more, under other ids: every day's messages are equal. */
export async function openDays(folder: string, topic: string): Promise<Days> {
  const content = await loadContent(folder, new Date(firstDay));
  const models = content.facts
    .filter(({ status, topics }) => status === 'published' && topics[0] === topic)
    .slice(0, factsADay);
  if (models.length < factsADay) throw new Error(`The content has too few facts in the topic "${topic}".`);
  let day = 0;
  let facts: readonly Fact[] = content.facts;
  let store = createFactStore({ ...content, facts });
  return {
    facts: () => store,
    now: () => firstDay + day * dayMs + Math.floor(performance.now()),
    turn: () => {
      day += 1;
      facts = [...facts, ...models.map((model) => again(model, day))];
      store = createFactStore({ ...content, facts });
    },
  };
}

function again({ relations: _, ...model }: Fact, day: number): Fact {
  return { ...model, id: `${model.id}-${day}` as FactId };
}
