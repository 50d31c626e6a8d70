import type { ComponentChildren } from 'preact';
import type { ChatState } from '../model/state.ts';
import { usePage } from '../page-context.ts';
import { ChatRow } from './chat-row.tsx';
import { HeaderClock } from './header-clock.tsx';

interface Props {
  readonly chats: readonly ChatState[];
  /** Milliseconds by which the playground's clock is ahead of the machine's. */
  readonly clockOffset: number;
  readonly me: number;
  readonly open: number | undefined;
  readonly unread: (chat: ChatState) => number;
  readonly onOpen: (chat: number) => void;
  /** The switches below the list. */
  readonly children: ComponentChildren;
}

export function ChatList({ chats, clockOffset, me, open, unread, onOpen, children }: Props) {
  const { t } = usePage();
  return (
    <aside class="chat-list">
      <header class="bar">
        <div class="bar-text">
          <h1>{t('chats')}</h1>
          <p>
            {t('playground')} · {t('onThisMachine')}
          </p>
        </div>
        <HeaderClock offset={clockOffset} />
      </header>
      <nav aria-label={t('chats')}>
        <ul>
          {chats.map((chat) => (
            <ChatRow
              key={chat.chat.id}
              chat={chat}
              me={me}
              open={chat.chat.id === open}
              unread={unread(chat)}
              onOpen={() => onOpen(chat.chat.id)}
            />
          ))}
        </ul>
      </nav>
      {children}
    </aside>
  );
}
