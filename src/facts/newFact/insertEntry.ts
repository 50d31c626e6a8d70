import { formatJson, type Json } from '../formatJson.ts';
import type { Part } from '../parts.ts';

/** The file is not built like ours, so nothing was put into it. */
export class InsertError extends Error {
  override readonly name = 'InsertError';
  readonly code = 'CANNOT_INSERT';

  constructor(part: Part) {
    super(
      `${part}.json does not end like one object with the list "${part}", so nothing was written. ` +
        `Bring it into shape and call the command again: npx biome format --write data/${part}.json`,
    );
  }
}

/**
 * Puts an entry at the end of the list in the text of a file, formatted as the file is. Not a byte of what stood there
 * changes, so that a difference shows the new block alone.
 * @throws {InsertError} when the text is not one object with that one list
 */
export function insertEntry(text: string, part: Part, entry: Json): string {
  const end = /\s*\]\s*\}\s*$/.exec(text)?.index ?? 0;
  const before = text.slice(0, end);
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const block = `    ${formatJson(entry, 2)}`.replaceAll('\n', newLine);
  const changed = before.endsWith('[')
    ? `${before}${newLine}${block}${newLine}  ]${newLine}}${newLine}`
    : `${before},${newLine}${block}${text.slice(end)}`;
  if (!hasGrown(text, changed, part)) throw new InsertError(part);
  return changed;
}

function hasGrown(text: string, changed: string, part: Part): boolean {
  const [earlier, later] = [listIn(text, part), listIn(changed, part)];
  return earlier !== undefined && later !== undefined && later.length === earlier.length + 1;
}

function listIn(text: string, part: Part): readonly unknown[] | undefined {
  try {
    const content = JSON.parse(text.replace(/^\ufeff/, '')) as Readonly<Record<string, unknown>>;
    const list = content[part];
    return Object.keys(content).length === 1 && Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}
