import { factKinds, relationKinds } from '../types.ts';
import { fold } from '../verify/fold.ts';
import { goodDate, goodId } from './answers.ts';
import type { Choice } from './asker.ts';
import type { Desk, Question } from './desk.ts';
import { withFact } from './draft.ts';
import { proposeId } from './proposeId.ts';
import { written } from './statements.ts';

/** Proposes an id from the English statement, or from the first there is. */
export const askId: Question = async (draft, { asker, taken }) => {
  const { id, text } = draft.fact;
  const answer = await asker.text({
    message: 'Its id, for links (it stays for ever):',
    default: id ?? proposeId(text.en ?? text[written(draft)[0] ?? 'en'] ?? '', taken),
    validate: (typed) => goodId('facts', typed.trim(), taken),
  });
  return withFact(draft, { id: answer.trim() });
};

export const askTopics: Question = async (draft, { asker, content }) => {
  const [mainNow, ...others] = draft.fact.topics ?? [];
  const choices = content.topics.map(({ id, emoji, name }) => ({
    name: `${emoji} ${name.en}`,
    value: id as string,
  }));
  const main = await asker.choose({
    message: 'Its main topic?',
    choices,
    ...(mainNow !== undefined && { default: mainNow }),
  });
  const also = await asker.chooseSome({
    message: 'Other topics that it belongs to?',
    choices: choices
      .filter(({ value }) => value !== main)
      .map((choice) => ({ ...choice, checked: others.includes(choice.value) })),
  });
  return withFact(draft, { topics: [main, ...also] });
};

const kindWords = {
  statistic: 'a count, a size, a state of things',
  event: 'something that happened',
  plan: 'what somebody intends',
  opinion: 'what somebody thinks',
  forecast: 'what somebody expects',
} as const;

export const askKind: Question = async (draft, { asker }) => {
  const kind = await asker.choose({
    message: 'What kind of statement is it?',
    choices: factKinds.map((value) => ({ name: `${value}: ${kindWords[value]}`, value })),
    ...(draft.fact.kind && { default: draft.fact.kind }),
  });
  return withFact(draft, { kind });
};

export const askAsOf: Question = async (draft, { asker, today }) => {
  const { asOfBasis: _, ...fact } = draft.fact;
  const asOf = await asker.text({
    message: 'When was it so: a day, a month or a year? A plan for 2029 is of the day it was announced:',
    ...(fact.asOf !== undefined && { default: fact.asOf }),
    validate: (typed) => goodDate('facts', 'asOf', typed.trim(), today),
  });
  const stated = await asker.confirm({ message: 'Does the source say so itself?', default: true });
  const basis = stated ? {} : ({ asOfBasis: 'estimated' } as const);
  return { ...draft, fact: { ...fact, asOf: asOf.trim(), ...basis } };
};

export const askReviewBy: Question = async (draft, { asker, today }) => {
  const now = today.toISOString().slice(0, 10);
  const answer = await asker.text({
    message: 'By when should somebody look again?',
    default: draft.fact.reviewBy ?? `${Number(now.slice(0, 4)) + 1}${now.slice(4).replace('02-29', '02-28')}`,
    validate: (typed) => {
      const date = goodDate('facts', 'reviewBy', typed.trim(), today);
      return date === true && typed.trim() < now.slice(0, typed.trim().length) ? 'That day is past.' : date;
    },
  });
  return withFact(draft, { reviewBy: answer.trim() });
};

const relationWords = {
  disputes: 'it says otherwise of the same thing',
  updates: 'it is newer, of the very same thing',
  sharpens: 'it adds what the other left out',
  related: 'they are best read together',
} as const;

/** Most facts stand alone. */
export const askRelations: Question = async (draft, desk) => {
  const { relations: _, ...fact } = draft.fact;
  const relations: NonNullable<typeof draft.fact.relations> = [];
  let message = 'Does it dispute, update or sharpen a fact that is there already?';
  while (await desk.asker.confirm({ message, default: false })) {
    relations.push(await askRelation(desk));
    message = 'And another one?';
  }
  return { ...draft, fact: relations.length > 0 ? { ...fact, relations } : fact };
};

async function askRelation({ asker, content }: Desk) {
  const fact = await asker.search<string>({
    message: 'Which fact? Type words of it, or its id:',
    find: (typed) => findFacts(typed, content.facts),
  });
  const kind = await asker.choose({
    message: `What is the new fact to ${fact}?`,
    choices: relationKinds.map((value) => ({ name: `${value}: ${relationWords[value]}`, value })),
  });
  return { kind, fact };
}

const shown = 12;

/** Facts that hold all the words typed, in any language or in the id. */
export function findFacts(typed: string, facts: Desk['content']['facts']): readonly Choice<string>[] {
  const words = fold(typed).split(' ');
  const hit = ({ id, text }: (typeof facts)[number]) => {
    const all = fold([id, ...Object.values(text)].join(' '));
    return words.every((word) => all.includes(word));
  };
  return facts
    .filter(hit)
    .slice(0, shown)
    .map(({ id, text, asOf }) => ({ name: `${id} (${asOf})`, value: id, description: text.en }));
}
