import type { Message } from 'grammy/types';
import { isService, senderName, textOf } from '../model/messages.ts';
import type { ChatState } from '../model/state.ts';
import { usePage } from '../page-context.ts';
import { clockTime } from '../text/days.ts';
import { serviceText } from '../text/service.ts';
import { Avatar } from './avatar.tsx';
import { UnreadMark } from './unread-mark.tsx';

interface Props {
  readonly chat: ChatState;
  readonly me: number;
  readonly open: boolean;
  readonly unread: number;
  readonly onOpen: () => void;
}

export function ChatRow({ chat, me, open, unread, onOpen }: Props) {
  const { locale, zone } = usePage();
  const last = chat.messages.at(-1);
  return (
    <li>
      <button type="button" class="chat-row" aria-current={open} onClick={onOpen}>
        <Avatar id={chat.tint} name={chat.title} />
        <span class="chat-row-title">{chat.title}</span>
        {last && <time class="chat-row-time">{clockTime(last.date, locale, zone)}</time>}
        <span class="chat-row-last">
          <Preview last={last} me={me} named={chat.chat.type !== 'private' && chat.chat.type !== 'channel'} />
        </span>
        <UnreadMark count={unread} />
      </button>
    </li>
  );
}

interface PreviewProps {
  readonly last: Message | undefined;
  readonly me: number;
  readonly named: boolean;
}

function Preview({ last, me, named }: PreviewProps) {
  const { t } = usePage();
  if (!last) return <>{t('noMessages')}</>;
  if (isService(last)) return <>{serviceText(last, t)}</>;
  const mine = last.from?.id === me;
  const name = mine ? t('you') : named ? senderName(last) : undefined;
  return (
    <>
      {name && <b>{name}: </b>}
      {textOf(last)?.slice(0, 120) ?? (last.location ? '📍' : t('unknownMessage'))}
    </>
  );
}
