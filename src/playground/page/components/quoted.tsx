import type { Message } from 'grammy/types';
import { senderName, textOf } from '../model/messages.ts';
import { usePage } from '../page-context.ts';

interface Props {
  /** The message that is answered. */
  readonly message: Message;
  readonly onClick?: () => void;
}

/** Two lines that remind of a message: whose it was, and how it begins. */
export function Quoted({ message, onClick }: Props) {
  const { t } = usePage();
  const inside = (
    <>
      <b class="quoted-name">{senderName(message)}</b>
      <span class="quoted-text">
        {textOf(message)?.slice(0, 200) ?? (message.location ? '📍' : t('unknownMessage'))}
      </span>
    </>
  );
  if (!onClick) return <div class="quoted">{inside}</div>;
  return (
    <button type="button" class="quoted" onClick={onClick}>
      {inside}
    </button>
  );
}
