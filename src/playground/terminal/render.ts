import type { InlineKeyboardButton, Message, MessageEntity } from 'grammy/types';
import { type Piece, toPieces } from '../text/entities.ts';
import { linkTarget } from '../text/links.ts';
import { createFootnotes, type Footnotes } from './footnotes.ts';
import { type Style, withoutControls } from './style.ts';

export interface Rendering {
  readonly style: Style;
  /** Without `@`. */
  readonly botUsername: string;
  /** Stands for a message that has no text. */
  readonly unknownMessage: string;
}

/** A message as lines of text: what it says, its links as footnotes, its buttons with numbers. */
export function renderMessage(message: Message, rendering: Rendering): string {
  const footnotes = createFootnotes();
  const body = renderText(message, rendering, footnotes);
  const buttons = renderButtons(message.reply_markup?.inline_keyboard ?? [], rendering, footnotes);
  return [body, footnotes.lines().join('\n'), buttons].filter((part) => part).join('\n\n');
}

function renderText(message: Message, rendering: Rendering, footnotes: Footnotes): string {
  const text = message.text ?? message.caption;
  if (text === undefined) return rendering.unknownMessage;
  const entities = message.entities ?? message.caption_entities;
  return renderPieces(toPieces(text, entities), rendering.style, footnotes);
}

function renderPieces(pieces: readonly Piece[], style: Style, footnotes: Footnotes): string {
  return pieces
    .map((piece) =>
      piece.kind === 'plain' ? withoutControls(piece.text) : renderWrapped(piece, style, footnotes),
    )
    .join('');
}

function renderWrapped(
  piece: Extract<Piece, { kind: 'wrapped' }>,
  style: Style,
  footnotes: Footnotes,
): string {
  const inside = renderPieces(piece.pieces, style, footnotes);
  return decorated(piece.entity, inside, style, footnotes);
}

function decorated(entity: MessageEntity, inside: string, style: Style, footnotes: Footnotes): string {
  switch (entity.type) {
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strikethrough':
      return style(entity.type, inside);
    case 'blockquote':
    case 'expandable_blockquote':
      return inside.replace(/^/gm, '│ ');
    case 'text_link':
      return `${inside} [${footnotes.number(withoutControls(entity.url))}]`;
    default:
      return inside;
  }
}

function renderButtons(
  rows: readonly (readonly InlineKeyboardButton[])[],
  rendering: Rendering,
  footnotes: Footnotes,
): string {
  let number = 0;
  return rows
    .map((row) => row.map((button) => `#${++number} ${labelOf(button, rendering, footnotes)}`).join('   '))
    .join('\n');
}

/** A button that leads out of the chat shows where to. */
function labelOf(
  button: InlineKeyboardButton,
  { style, botUsername }: Rendering,
  footnotes: Footnotes,
): string {
  const label = style('bold', withoutControls(button.text));
  const target = 'url' in button ? linkTarget(button.url, botUsername) : undefined;
  return target?.kind === 'external' ? `${label} [${footnotes.number(withoutControls(target.href))}]` : label;
}
