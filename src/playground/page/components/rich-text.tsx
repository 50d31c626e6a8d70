import type { MessageEntity } from 'grammy/types';
import type { ComponentChildren } from 'preact';
import { type Piece, plainText, toPieces } from '../../text/entities.ts';
import { usePage } from '../page-context.ts';
import { Link } from './link.tsx';
import { Spoiler } from './spoiler.tsx';

interface Props {
  readonly text: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly onCommand: (text: string) => void;
}

/** A message's text with its formatting. Text stays text: nothing in it is read as markup. */
export function RichText({ text, entities, onCommand }: Props) {
  return <Pieces pieces={toPieces(text, entities)} onCommand={onCommand} />;
}

interface PiecesProps {
  readonly pieces: readonly Piece[];
  readonly onCommand: (text: string) => void;
}

function Pieces({ pieces, onCommand }: PiecesProps) {
  return (
    <>
      {pieces.map((piece, index) =>
        piece.kind === 'plain' ? piece.text : <Wrapped key={index} piece={piece} onCommand={onCommand} />,
      )}
    </>
  );
}

interface WrappedProps {
  readonly piece: Extract<Piece, { kind: 'wrapped' }>;
  readonly onCommand: (text: string) => void;
}

function Wrapped({ piece, onCommand }: WrappedProps) {
  const { t } = usePage();
  const { entity, pieces } = piece;
  const text = plainText(pieces);
  const inside: ComponentChildren = <Pieces pieces={pieces} onCommand={onCommand} />;
  switch (entity.type) {
    case 'bold':
      return <b>{inside}</b>;
    case 'italic':
      return <i>{inside}</i>;
    case 'underline':
      return <u>{inside}</u>;
    case 'strikethrough':
      return <s>{inside}</s>;
    case 'code':
      return <code>{inside}</code>;
    case 'pre':
      return <pre>{inside}</pre>;
    case 'blockquote':
    case 'expandable_blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'spoiler':
      return <Spoiler>{inside}</Spoiler>;
    case 'text_link':
      return <Link href={entity.url}>{inside}</Link>;
    case 'url':
      return <Link href={text}>{inside}</Link>;
    case 'email':
      return <Link href={`mailto:${text}`}>{inside}</Link>;
    case 'phone_number':
      return <Link href={`tel:${text.replace(/[^+\d]/g, '')}`}>{inside}</Link>;
    case 'mention':
      return <Link href={`https://t.me/${text.slice(1)}`}>{inside}</Link>;
    case 'bot_command':
      return (
        <button
          type="button"
          class="link"
          aria-label={`${t('send')} ${text}`}
          onClick={() => onCommand(text)}
        >
          {inside}
        </button>
      );
    case 'text_mention':
    case 'hashtag':
    case 'cashtag':
      return <span class="tag">{inside}</span>;
    default:
      return <>{inside}</>;
  }
}
