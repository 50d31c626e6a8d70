import type { MessageEntity } from 'grammy/types';
import type { FormattedText } from './settle.ts';

/** Left out: carriage returns, line and paragraph separators, direction overrides, and lines drawn over letters. */
const removed = /[\r\u2028-\u202e]|\u030a|\u0333|\u033f/;

/** Shown as a blank: control characters, but not the line break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that Telegram replaces
const blanked = /[\0-\x09\x0b-\x1f]/g;

/** Takes out what Telegram does not keep in a text, and moves the entities along. Source: TDLib. */
export function cleanText({ text, entities }: FormattedText): FormattedText {
  if (!removed.test(text)) return { text: tamedMarks(text.replace(blanked, ' ')), entities };
  const moved = newPositions(text);
  const kept = Array.from({ length: text.length }, (_, index) => text.charAt(index)).filter(
    (unit) => !removed.test(unit),
  );
  return {
    text: tamedMarks(kept.join('').replace(blanked, ' ')),
    entities: entities.flatMap((entity) => place(entity, moved)),
  };
}

/** For every index of the text, the index of the same place in the clean text. */
function newPositions(text: string): number[] {
  const positions = [0];
  let position = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!removed.test(text.charAt(index))) position += 1;
    positions.push(position);
  }
  return positions;
}

function place(entity: MessageEntity, positions: readonly number[]): MessageEntity[] {
  const offset = positions[entity.offset] ?? 0;
  const length = (positions[entity.offset + entity.length] ?? 0) - offset;
  return length > 0 ? [{ ...entity, offset, length }] : [];
}

/** Of several direction marks in a row, only the last keeps its effect. */
function tamedMarks(text: string): string {
  return text.replace(/[\u200e\u200f]+(?=[\u200e\u200f])/g, (marks) => '\u200c'.repeat(marks.length));
}
