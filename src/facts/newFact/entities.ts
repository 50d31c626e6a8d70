import { type Locale, type Localized, locales } from '../../locale.ts';
import { languageNames } from '../check/guide.ts';
import { fold } from '../verify/fold.ts';
import { goodText } from './answers.ts';
import type { Choice } from './asker.ts';
import type { Desk, Question } from './desk.ts';
import { type Draft, type DraftEntity, withFact } from './draft.ts';
import { proposeId } from './proposeId.ts';

interface Named {
  readonly id: string;
  readonly name: Localized;
  readonly aliases: Localized<readonly string[]>;
}

function known(draft: Draft, { content }: Desk): readonly Named[] {
  return [...content.entities, ...draft.entities];
}

function namesOf({ name, aliases }: Named): readonly string[] {
  return locales.flatMap((locale) => [name[locale], ...aliases[locale]]).map(fold);
}

/** What the texts name is proposed; what they do not is searched for, or made. */
export const askEntities: Question = async (draft, desk) => {
  const chosen = await askMentioned(draft, desk);
  let result = withFact(draft, { entities: [...chosen] });
  for (;;) {
    const found = await askEntity(result, desk, 'Something else that it speaks of? Type a name:', true);
    if (found.id === undefined) return found.draft;
    result = withFact(found.draft, { entities: [...new Set([...(result.fact.entities ?? []), found.id])] });
  }
};

async function askMentioned(draft: Draft, desk: Desk): Promise<readonly string[]> {
  const chosen = draft.fact.entities ?? [];
  const texts = Object.values(draft.fact.text).map(fold);
  const mentioned = known(draft, desk).filter(
    (entity) => chosen.includes(entity.id) || namesOf(entity).some((name) => isNamed(name, texts)),
  );
  if (mentioned.length === 0) return [];
  return desk.asker.chooseSome({
    message: 'What does it speak of?',
    choices: mentioned.map((entity) => ({ ...choiceOf(entity), checked: true })),
  });
}

/** Words get endings in all our languages but English, so a name may go on; a short one has to stand alone. */
function isNamed(name: string, texts: readonly string[]): boolean {
  const ending = name.length > 4 ? '\\p{L}{0,4}' : '';
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}${ending}(?![\\p{L}\\p{N}])`, 'u');
  return texts.some((text) => pattern.test(text));
}

function choiceOf({ id, name }: Named): Choice<string> {
  return {
    name: `${name.en} (${id})`,
    value: id,
    description: locales.map((locale) => name[locale]).join(' · '),
  };
}

export const askAssertedBy: Question = async (draft, desk) => {
  const { draft: changed, id } = await askEntity(draft, desk, 'Who says so? Type a name:', false);
  return id === undefined ? changed : withFact(changed, { assertedBy: id });
};

const nothingMore = '(nothing more)';
const newOne = '(a new one)';

/** One entity, found by a name in any language; `id` is absent when nothing more is wanted. */
async function askEntity(
  draft: Draft,
  desk: Desk,
  message: string,
  mayEnd: boolean,
): Promise<{ readonly draft: Draft; readonly id?: string }> {
  const end = mayEnd ? [{ name: 'Nothing more', value: nothingMore }] : [];
  const another = { name: 'A new one, which is not in entities.json', value: newOne };
  const chosen = await desk.asker.search<string>({
    message,
    find: (typed) => {
      const found = findEntities(typed, known(draft, desk));
      return typed.trim() === '' ? [...end, ...found, another] : [...found, another];
    },
  });
  if (chosen === nothingMore) return { draft };
  if (chosen !== newOne) return { draft, id: chosen };
  const entity = await askNewEntity(draft, desk);
  const changed = { ...draft, entities: [...draft.entities, entity] };
  desk.note(changed);
  return { id: entity.id, draft: changed };
}

const shown = 12;

/** Those whose name begins with what was typed come before those that hold it. */
export function findEntities(typed: string, entities: readonly Named[]): readonly Choice<string>[] {
  const wanted = fold(typed);
  const ranked = entities.flatMap((entity) => {
    const names = [...namesOf(entity), entity.id];
    if (names.some((name) => name.startsWith(wanted))) return [{ entity, rank: 0 }];
    return names.some((name) => name.includes(wanted)) ? [{ entity, rank: 1 }] : [];
  });
  ranked.sort((one, other) => one.rank - other.rank);
  return ranked.slice(0, shown).map(({ entity }) => choiceOf(entity));
}

async function askNewEntity(draft: Draft, desk: Desk): Promise<DraftEntity> {
  const name = await askInFour(desk, 'Its name');
  const isPerson = await desk.asker.confirm({ message: 'Is it a person?', default: false });
  const role = isPerson ? await askInFour(desk, 'Who the person is (adviser, minister of …)') : undefined;
  const id = proposeId(name.en, new Set(known(draft, desk).map((entity) => entity.id)));
  desk.say(`  A new entity: ${id}. Other names that people type go into its "aliases" in entities.json.\n`);
  return { id, name, aliases: { kk: [], ru: [], en: [], tr: [] }, ...(role && { role }) };
}

/** A text in each language; the one before is proposed, since names are often the same. */
async function askInFour({ asker }: Desk, what: string): Promise<Record<Locale, string>> {
  const texts = { kk: '', ru: '', en: '', tr: '' };
  let before = '';
  for (const locale of ['en', 'ru', 'kk', 'tr'] as const) {
    const answer = await asker.text({
      message: `${what} in ${languageNames[locale]}:`,
      ...(before !== '' && { default: before }),
      validate: (typed) => goodText('entities', 'name', typed.trim(), locale),
    });
    before = answer.trim();
    texts[locale] = before;
  }
  return texts;
}
