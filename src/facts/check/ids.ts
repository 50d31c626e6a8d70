import { type Entry, entryName, problemAt } from './entry.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/** A deep link's payload holds 64 characters, a button's data 64 bytes; the rest is for what is done with the id. */
const idLength = 48;
const idShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A bot command: 1 to 32 of a-z, 0-9 and _ (Telegram, BotCommand). */
const commandLength = 32;
const commandShape = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;

export function checkId(entry: Entry): readonly Problem[] {
  const { id } = entry;
  if (id === undefined) return [];
  const [shape, limit] = entry.part === 'topics' ? [commandShape, commandLength] : [idShape, idLength];
  const report = (message: string) => [problemAt(entry, ['id'], 'bad-id', message)];
  if (id.length > limit)
    return report(`The id ${quote(id)} has ${id.length} characters; it fits no button or link.`);
  return shape.test(id) ? [] : report(`The id ${quote(id)} does not fit a button, a command or a link.`);
}

/** The same id twice in one file. The first keeps it, every further one is reported. */
export function checkDuplicateIds(entries: readonly Entry[]): readonly Problem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    if (entry.id === undefined) return [];
    const earlier = first.get(entry.id);
    if (earlier) return [duplicate(entry, earlier)];
    first.set(entry.id, entry);
    return [];
  });
}

function duplicate(entry: Entry, earlier: Entry): Problem {
  const message = `Entry ${entry.position} has the same id as entry ${earlier.position}: ${entryName(entry)}.`;
  return problemAt(entry, ['id'], 'duplicate-id', message, {
    expected: 'an id that no other entry of this file has',
    example: `"id": "${entryName(entry).slice(0, 46)}-2"`,
  });
}
