import type { Localized } from '../locale.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Lower-case words joined by hyphens, at most 48 characters: it has to fit a button and a deep link. */
export type FactId = Branded<'FactId'>;
export type TopicId = Branded<'TopicId'>;
export type EntityId = Branded<'EntityId'>;
export type SourceId = Branded<'SourceId'>;

/** A day (`2025-11-26`), a month (`2025-11`) or a year (`2025`): as precise as the source is. */
export type PartialDate = Branded<'PartialDate'>;

export const factKinds = ['statistic', 'event', 'plan', 'opinion', 'forecast'] as const;
export type FactKind = (typeof factKinds)[number];

/** A subject with a command of its own; its id is the command. */
export interface Topic {
  readonly id: TopicId;
  /** The one emoji that stands for the topic in lists and on buttons. */
  readonly emoji: string;
  readonly name: Localized;
  /** What the topic is about, in one line; also the command's description in Telegram's menu. */
  readonly about: Localized;
}

/** A thing that facts speak of, or somebody who asserts them. */
export interface Entity {
  readonly id: EntityId;
  readonly name: Localized;
  /** Other names people type; a language may have none. */
  readonly aliases: Localized<readonly string[]>;
  /** For a person: who that is, shown behind the name. */
  readonly role?: Localized;
}

/** Another edition of a source: a translation, a copy. */
export interface SourceEdition {
  /** ISO 639-1; editions exist in languages that Derek does not speak. */
  readonly lang: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly date: PartialDate | null;
  /** Whether somebody has seen a page at that address. */
  readonly verified: boolean;
}

export interface Source {
  readonly id: SourceId;
  /** `null`: only the address was seen, and no title is made up. */
  readonly title: string | null;
  readonly publisher: string;
  readonly author: string | null;
  /** `null`: the address is not known, and none is made up. */
  readonly url: string | null;
  readonly date: PartialDate | null;
  /** `estimated`: worked out from the text, not printed on the page. */
  readonly dateBasis: 'stated' | 'estimated' | 'unknown';
  readonly lang: string;
  readonly verified: boolean;
  /** A copy kept by an archive, for when the page is gone. */
  readonly archived?: string;
  readonly editions: readonly SourceEdition[];
  /** For curators: what is uncertain. Never shown in the chat. */
  readonly note?: string;
}

export interface Evidence {
  readonly source: SourceId;
  /** Counted from 1 in the text that was seen, headings included; `null` when only an excerpt was seen. */
  readonly paragraph: number | null;
  /** At most six words that stand in the source. */
  readonly phrase: string;
}

/**
 * - `disputes`: another source says otherwise of the same thing.
 * - `updates`: newer, of the very same thing.
 * - `sharpens`: adds what the first left out: a date, a place, a definition.
 * - `related`: read together with it.
 */
export const relationKinds = ['disputes', 'updates', 'sharpens', 'related'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** Stands on the fact that does it: the newer one updates the older. */
export interface Relation {
  readonly kind: RelationKind;
  readonly fact: FactId;
}

export const changeKinds = ['update', 'correction'] as const;

/** What the newest revision changed, told to those who got the one before. */
export interface FactChange {
  /** `update`: the world has moved on. `correction`: what stood there was wrong. */
  readonly kind: (typeof changeKinds)[number];
  /** At most 200 characters in each language. */
  readonly note: Localized;
}

/** One checkable statement. */
export interface Fact {
  readonly id: FactId;
  /** The first is the main one. */
  readonly topics: readonly TopicId[];
  readonly entities: readonly EntityId[];
  /** Those of its entities that it says most about: "what is X?" is answered with it. One fact at most for each entity. */
  readonly introduces?: readonly EntityId[];
  readonly kind: FactKind;
  readonly asOf: PartialDate;
  /** Set when the source does not say of when its statement is, and the date was worked out. */
  readonly asOfBasis?: 'estimated';
  /** At most 300 characters in each language. */
  readonly text: Localized;
  /**
   * Questions that the fact answers, as people would put them, with other words than the text's: 2 to 5 in each
   * language, at most 120 characters each. They are indexed with the fact and never shown.
   */
  readonly asks?: Localized<readonly string[]>;
  /** Who says so: an entity (a person, a company, an outlet). */
  readonly assertedBy: EntityId;
  /** Every number that stands in the text, in plain form: `92%`, `650000`, `0.939`. */
  readonly figures: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly relations?: readonly Relation[];
  /** The claims of the research that this fact restates; a comment for curators. */
  readonly covers: readonly string[];
  /** The day by which somebody has to look again. */
  readonly reviewBy: PartialDate;
  readonly revision: number;
  /** From the second revision on; on a retired fact, why it was retired. */
  readonly change?: FactChange;
  readonly status: 'published' | 'retired';
}

/**
 * More questions that a fact answers, in words that are further away than those of its `asks`, as strangers happen to put it: up to 32
 * in each language, at most 120 characters each. They stand in a file of their own, since there are many of them and nobody reads
 * them beside the fact; indexed with it, never shown.
 */
export interface Paraphrases {
  readonly id: FactId;
  readonly asks: Localized<readonly string[]>;
}

/** What the curators wrote, checked. */
export interface Content {
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly paraphrases?: readonly Paraphrases[];
}
