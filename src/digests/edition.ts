export const editionKinds = ['new', 'update', 'correction', 'retraction'] as const;
export type EditionKind = (typeof editionKinds)[number];

/** One entry in the journal of what was published. It names the fact and does not repeat it: `data/` says what it says now. */
export interface Edition {
  /** 1, 2, 3 … without a gap. */
  readonly number: number;
  readonly fact: string;
  readonly kind: EditionKind;
  readonly revision: number;
  /** Of the fact when it was published. */
  readonly topics: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** An edition before the journal has given it its number. */
export type EditionDraft = Omit<Edition, 'number' | 'at'>;
