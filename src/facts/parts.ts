/** The four parts of the content, in the order in which they are read, checked and reported. */
export const parts = ['topics', 'sources', 'entities', 'facts'] as const;

export type Part = (typeof parts)[number];

export type PartFile = `${Part}.json`;

/** `topics.json` holds `{ "topics": [ … ] }`, and so on. */
export function fileOf(part: Part): PartFile {
  return `${part}.json`;
}

/** What stands in the files, not looked at yet. A part whose file could not be read is `undefined`. */
export type RawContent = { readonly [Name in Part]: readonly unknown[] | undefined };
