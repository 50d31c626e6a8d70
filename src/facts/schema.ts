import { z } from 'zod';
import type { Localized } from '../locale.ts';
import type { Part } from './parts.ts';
import {
  type Content,
  changeKinds,
  type Entity,
  type EntityId,
  type Fact,
  type FactId,
  factKinds,
  type Paraphrases,
  type PartialDate,
  relationKinds,
  type Source,
  type SourceId,
  type Topic,
  type TopicId,
} from './types.ts';

/**
 * The shapes only: which fields there are and of which type. What may stand in them (dates, references, figures …) is
 * checked apart, so that one broken field does not hide the problems of the others.
 */

/** A string whose brand the checks grant; zod's own brands are other types than ours. */
function branded<Name extends string>(): z.ZodType<Name> {
  return z.string() as unknown as z.ZodType<Name>;
}

function localized<Value>(value: z.ZodType<Value>): z.ZodType<Localized<Value>> {
  return z.strictObject({ kk: value, ru: value, en: value, tr: value });
}

const partialDate = branded<PartialDate>();

const topic: z.ZodType<Topic> = z.strictObject({
  id: branded<TopicId>(),
  emoji: z.string(),
  name: localized(z.string()),
  about: localized(z.string()),
});

const edition = z.strictObject({
  lang: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.string().nullable(),
  date: partialDate.nullable(),
  verified: z.boolean(),
});

const source: z.ZodType<Source> = z.strictObject({
  id: branded<SourceId>(),
  title: z.string().nullable(),
  publisher: z.string(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  date: partialDate.nullable(),
  dateBasis: z.enum(['stated', 'estimated', 'unknown']),
  lang: z.string(),
  verified: z.boolean(),
  archived: z.string().exactOptional(),
  editions: z.array(edition),
  note: z.string().exactOptional(),
});

const entity: z.ZodType<Entity> = z.strictObject({
  id: branded<EntityId>(),
  name: localized(z.string()),
  aliases: localized(z.array(z.string())),
  role: localized(z.string()).exactOptional(),
});

const evidence = z.strictObject({
  source: branded<SourceId>(),
  paragraph: z.number().nullable(),
  phrase: z.string(),
});

const relation = z.strictObject({ kind: z.enum(relationKinds), fact: branded<FactId>() });

const fact: z.ZodType<Fact> = z.strictObject({
  id: branded<FactId>(),
  topics: z.array(branded<TopicId>()),
  entities: z.array(branded<EntityId>()),
  introduces: z.array(branded<EntityId>()).exactOptional(),
  kind: z.enum(factKinds),
  asOf: partialDate,
  asOfBasis: z.enum(['estimated']).exactOptional(),
  text: localized(z.string()),
  asks: localized(z.array(z.string())).exactOptional(),
  assertedBy: branded<EntityId>(),
  figures: z.array(z.string()),
  evidence: z.array(evidence),
  relations: z.array(relation).exactOptional(),
  covers: z.array(z.string()),
  reviewBy: partialDate,
  revision: z.number(),
  change: z.strictObject({ kind: z.enum(changeKinds), note: localized(z.string()) }).exactOptional(),
  status: z.enum(['published', 'retired']),
});

const paraphrases: z.ZodType<Paraphrases> = z.strictObject({
  id: branded<FactId>(),
  asks: localized(z.array(z.string())),
});

type Schemas = { readonly [Name in Part]: z.ZodType<NonNullable<Content[Name]>[number]> };

/** The shape of one entry of each file. */
export const schemas: Schemas = {
  topics: topic,
  sources: source,
  entities: entity,
  facts: fact,
  paraphrases,
};
