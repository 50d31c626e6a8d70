import type { MessageEntity } from 'grammy/types';
import { cleanText } from './clean.ts';
import { findEntities } from './find.ts';
import { fitEntities } from './fit.ts';

export interface FormattedText {
  readonly text: string;
  /** Sorted: by place, then the longer, then the outer. */
  readonly entities: readonly MessageEntity[];
}

/** What Telegram keeps of a text: cleaned and trimmed, with the links and commands that it finds by itself. */
export function settleText(formatted: FormattedText): FormattedText {
  const { text, entities } = trimText(cleanText(formatted));
  return { text, entities: fitEntities(entities, findEntities(text)) };
}

/** An entity at the start keeps the blanks it has; what stands at the end goes in any case. */
function trimText({ text, entities }: FormattedText): FormattedText {
  const end = /[ \n]*$/.exec(text)?.index ?? text.length;
  const firstEntity = Math.min(...entities.map(({ offset }) => offset), end);
  const start = /^[ \n]*/.exec(text.slice(0, firstEntity))?.[0].length ?? 0;
  return { text: text.slice(start, end), entities: entities.flatMap((entity) => cut(entity, start, end)) };
}

function cut(entity: MessageEntity, start: number, end: number): MessageEntity[] {
  const length = Math.min(entity.offset + entity.length, end) - entity.offset;
  return length > 0 ? [{ ...entity, offset: entity.offset - start, length }] : [];
}

const invisible =
  /(?:[\s\u00ad\u115f\u1160\u180e\u200b-\u200f\u2060-\u2064\u2800\u3164\ufeff\ufffc]|\p{Variation_Selector})/gu;

/** Whether a message of these characters would look like nothing. */
export function isBlank(text: string): boolean {
  return text.replace(invisible, '') === '';
}
