import type { Content, Source } from '../types.ts';

/** The source of that id, or all sources that the fact of that id rests on. Empty when there is neither. */
export function sourcesFor(id: string | undefined, { sources, facts }: Content): readonly Source[] {
  if (id === undefined) return sources;
  const fact = facts.find((candidate) => candidate.id === id);
  const named = new Set<string>([id, ...(fact?.evidence.map(({ source }) => source) ?? [])]);
  return sources.filter((source) => named.has(source.id));
}
