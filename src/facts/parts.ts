/** The parts of the content, in the order in which they are read, checked and reported. */
export const parts = ['topics', 'sources', 'entities', 'facts', 'paraphrases'] as const;

export type Part = (typeof parts)[number];

/** Content is complete without: the search only finds less. */
export function isOptional(part: Part): boolean {
  return part === 'paraphrases';
}

export type PartFile = `${Part}.json`;

/** `topics.json` holds `{ "topics": [ … ] }`, and so on. */
export function fileOf(part: Part): PartFile {
  return `${part}.json`;
}

/** What stands in the files, not looked at yet. A part whose file could not be read is `undefined`. */
export type RawContent = { readonly [Name in Part]: readonly unknown[] | undefined };
