import { nearest } from '../check/nearest.ts';
import { quote } from '../check/quote.ts';
import { loadContent } from '../load.ts';
import { createFactStore } from '../snapshot.ts';
import type { FactStore } from '../store.ts';
import type { Fact } from '../types.ts';
import { shorten, table } from './table.ts';
import { UsageError } from './usage.ts';
import { type ExitCode, exitCodes, type Surroundings } from './writer.ts';

/** A compact table of the published facts, the newest first; `topic` narrows it. */
export async function list(
  { writer, folder, today }: Surroundings,
  topic: string | undefined,
): Promise<ExitCode> {
  const store = createFactStore(await loadContent(folder, today));
  const facts = topic === undefined ? store.latest() : factsOf(store, topic);
  writer.out(table([['ID', 'AS OF', 'KIND', 'TOPICS', 'TEXT'], ...facts.map(row)]));
  writer.out(`${facts.length} of ${store.size} facts\n`);
  return exitCodes.fine;
}

function factsOf(store: FactStore, topic: string): readonly Fact[] {
  if (store.topic(topic)) return store.inTopic(topic);
  const ids = store.topics.map(({ id }) => id);
  const [best] = nearest(topic, ids, 1);
  const advice = best === undefined ? '' : ` Did you mean --topic ${best}?`;
  throw new UsageError(`There is no topic ${quote(topic)}.${advice} The topics are: ${ids.join(', ')}.`);
}

function row({ id, asOf, kind, topics, text }: Fact): readonly string[] {
  return [id, asOf, kind, topics.join(','), shorten(text.en, 60)];
}
