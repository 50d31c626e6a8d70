import { z } from 'zod';
import type { Json } from '../formatJson.ts';
import { factKinds, relationKinds } from '../types.ts';

const questions = z.array(z.string()).exactOptional();

/** A fact that is being written: everything may be missing, nothing has been checked. */
const draftFact = z.strictObject({
  id: z.string().exactOptional(),
  topics: z.array(z.string()).exactOptional(),
  entities: z.array(z.string()).exactOptional(),
  kind: z.enum(factKinds).exactOptional(),
  asOf: z.string().exactOptional(),
  asOfBasis: z.enum(['estimated']).exactOptional(),
  text: z.strictObject({
    kk: z.string().exactOptional(),
    ru: z.string().exactOptional(),
    en: z.string().exactOptional(),
    tr: z.string().exactOptional(),
  }),
  asks: z.strictObject({ kk: questions, ru: questions, en: questions, tr: questions }).exactOptional(),
  assertedBy: z.string().exactOptional(),
  figures: z.array(z.string()).exactOptional(),
  evidence: z
    .array(z.strictObject({ source: z.string(), paragraph: z.number().nullable(), phrase: z.string() }))
    .exactOptional(),
  relations: z.array(z.strictObject({ kind: z.enum(relationKinds), fact: z.string() })).exactOptional(),
  covers: z.array(z.string()).exactOptional(),
  reviewBy: z.string().exactOptional(),
});

const texts = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string(), tr: z.string() });
const none = z.array(z.string());

const draftSource = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  date: z.string().nullable(),
  dateBasis: z.enum(['stated', 'estimated', 'unknown']),
  lang: z.string(),
  verified: z.boolean(),
  archived: z.string().exactOptional(),
  editions: z.array(z.record(z.string(), z.json())),
  note: z.string().exactOptional(),
});

const draftEntity = z.strictObject({
  id: z.string(),
  name: texts,
  aliases: z.strictObject({ kk: none, ru: none, en: none, tr: none }),
  role: texts.exactOptional(),
});

/** What a file in `data/drafts` holds: the fact, and the sources and entities that it is the first to need. */
export const draftSchema = z.strictObject({
  fact: draftFact,
  sources: z.array(draftSource),
  entities: z.array(draftEntity),
});

export type Draft = z.infer<typeof draftSchema>;
export type DraftFact = Draft['fact'];
export type DraftSource = Draft['sources'][number];
export type DraftEntity = Draft['entities'][number];

export const emptyDraft: Draft = { fact: { text: {} }, sources: [], entities: [] };

export function withFact(draft: Draft, change: Partial<DraftFact>): Draft {
  return { ...draft, fact: { ...draft.fact, ...change } };
}

/** The fact as it stands in `facts.json`: its fields in their order, those that are not known left out. */
export function entryOf({ fact }: Draft): { readonly [key: string]: Json | undefined } {
  const { id, topics, entities, kind, asOf, asOfBasis, text, asks, assertedBy, figures } = fact;
  const { kk, ru, en, tr } = text;
  return {
    ...{ id, topics, entities, kind, asOf, asOfBasis },
    text: { kk, ru, en, tr },
    asks: asks && { kk: asks.kk, ru: asks.ru, en: asks.en, tr: asks.tr },
    ...{ assertedBy, figures, evidence: fact.evidence, relations: fact.relations },
    covers: fact.covers ?? [],
    reviewBy: fact.reviewBy,
    revision: 1,
    status: 'published',
  };
}
