import { fold } from '../verify/fold.ts';
import {
  goodAddress,
  goodDate,
  goodId,
  goodLanguage,
  goodParagraph,
  goodPhrase,
  goodText,
} from './answers.ts';
import type { Choice } from './asker.ts';
import type { Desk, Question } from './desk.ts';
import { type Draft, type DraftSource, withFact } from './draft.ts';
import { proposeId } from './proposeId.ts';

type KnownSource = Pick<DraftSource, 'id' | 'title' | 'publisher' | 'url' | 'date'>;

function known(draft: Draft, { content }: Desk): readonly KnownSource[] {
  return [...content.sources, ...draft.sources];
}

/** At least one piece of evidence: a source, the paragraph in it, and the words that stand there. */
export const askEvidence: Question = async (draft, desk) => {
  const evidence: NonNullable<Draft['fact']['evidence']> = [];
  let result = draft;
  do {
    const { draft: changed, source } = await askSource(result, desk);
    evidence.push({ source, ...(await askPlace(desk)) });
    result = withFact(changed, { evidence: [...evidence] });
    desk.note(result);
  } while (await desk.asker.confirm({ message: 'Does it rest on another source, too?', default: false }));
  return result;
};

async function askPlace({ asker }: Desk) {
  const paragraph = await asker.text({
    message: 'Which paragraph of it, headings included (nothing: only an excerpt was seen)?',
    validate: (typed) => goodParagraph(typed.trim()),
  });
  const phrase = await asker.text({
    message: 'One to six words that stand there, as they are written:',
    validate: (typed) => goodPhrase(typed.trim()),
  });
  return { paragraph: paragraph.trim() === '' ? null : Number(paragraph), phrase: phrase.trim() };
}

const newOne = '(a new one)';

async function askSource(
  draft: Draft,
  desk: Desk,
): Promise<{ readonly draft: Draft; readonly source: string }> {
  const extra = { name: 'A new one, which is not in sources.json', value: newOne };
  const chosen = await desk.asker.search<string>({
    message: 'Where does it stand? Type a word of the title, the publisher or the address:',
    find: (typed) => [...findSources(typed, known(draft, desk)), extra],
  });
  if (chosen !== newOne) return { draft, source: chosen };
  const source = await askNewSource(draft, desk);
  const changed = { ...draft, sources: [...draft.sources, source] };
  desk.note(changed);
  return { source: source.id, draft: changed };
}

const shown = 12;

export function findSources(typed: string, sources: readonly KnownSource[]): readonly Choice<string>[] {
  const wanted = fold(typed);
  return sources
    .filter((source) =>
      [source.title, source.publisher, source.url, source.id].some((text) =>
        fold(text ?? '').includes(wanted),
      ),
    )
    .slice(0, shown)
    .map(({ id, title, publisher, date }) => ({
      name: `${title ?? publisher} (${[title === null ? null : publisher, date, id].filter(Boolean).join(', ')})`,
      value: id,
    }));
}

async function askNewSource(draft: Draft, desk: Desk): Promise<DraftSource> {
  const { asker } = desk;
  const text = async (message: string, validate: (typed: string) => true | string) =>
    (await asker.text({ message, validate: (typed) => validate(typed.trim()) })).trim();
  const optional = (field: string) => (typed: string) => typed === '' || goodText('sources', field, typed);
  const url = await text('Its address (nothing: not known):', goodAddress);
  const title = await text('Its title as printed (nothing: not known):', optional('title'));
  const publisher = await text('Its publisher:', (typed) => goodText('sources', 'publisher', typed));
  const author = await text('Its author (nothing: none is named):', optional('author'));
  const date = await askDate(desk);
  const lang = await text('Its language, two letters (kk, ru, en, tr, …):', goodLanguage);
  const verified = url !== '' && (await asker.confirm({ message: 'Have you seen the page?', default: true }));
  const id = await askId(draft, desk, `${publisher} ${title}`);
  return {
    id,
    title: title || null,
    publisher,
    author: author || null,
    url: url || null,
    ...date,
    lang,
    verified,
    editions: [],
  };
}

async function askDate({ asker, today }: Desk): Promise<Pick<DraftSource, 'date' | 'dateBasis'>> {
  const answer = await asker.text({
    message: 'Its date: a day, a month or a year (2025-11-26, 2025-11, 2025; nothing: not known):',
    validate: (typed) => typed.trim() === '' || goodDate('sources', 'date', typed.trim(), today),
  });
  if (answer.trim() === '') return { date: null, dateBasis: 'unknown' };
  const stated = await asker.confirm({ message: 'Is that date printed there?', default: true });
  return { date: answer.trim(), dateBasis: stated ? 'stated' : 'estimated' };
}

async function askId(draft: Draft, desk: Desk, text: string): Promise<string> {
  const taken = new Set(known(draft, desk).map(({ id }) => id));
  const answer = await desk.asker.text({
    message: 'The id of the source:',
    default: proposeId(text, taken),
    validate: (typed) => goodId('sources', typed.trim(), taken),
  });
  return answer.trim();
}
