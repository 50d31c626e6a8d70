import type { Message } from 'grammy/types';
import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useStickToEnd } from '../hooks/use-stick-to-end.ts';
import { placed } from '../model/messages.ts';
import type { ChatState } from '../model/state.ts';
import { unread } from '../model/unread.ts';
import { usePage } from '../page-context.ts';
import { Bubble, type BubbleActions } from './bubble.tsx';
import { DaySeparator } from './day-separator.tsx';
import { JumpButton } from './jump-button.tsx';
import { Typing } from './typing.tsx';

interface Props {
  readonly chat: ChatState;
  readonly me: number;
  readonly botName: string;
  readonly lastRead: number;
  /** The person has seen everything up to the newest message. */
  readonly onRead: (message: number) => void;
  readonly actions: Omit<BubbleActions, 'goTo'>;
}

/** The messages of a chat, scrolled to the end until the person scrolls away from it. */
export function MessageList({ chat, me, botName, lastRead, onRead, actions }: Props) {
  const { t } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const end = useStickToEnd(list, [chat.messages, chat.typing]);
  const newest = chat.messages.at(-1);
  const firstNew = useFirstNew(chat.messages, lastRead, me);
  useReading(newest, end.atEnd, onRead);
  useEffect(() => {
    if (newest?.from?.id === me) end.toEnd();
  }, [newest?.message_id, newest?.from?.id, me, end.toEnd]);
  const goTo = (id: number) => flash(list.current?.querySelector(`[data-message="${id}"]`));
  const named = chat.chat.type !== 'private';
  return (
    <div class="messages-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <div class="messages" ref={list} role="log" aria-live="polite" aria-label={t('messages')} tabIndex={0}>
        <div class="messages-column">
          {placed(chat.messages, me).map((each) => (
            <Fragment key={each.message.message_id}>
              {each.startsDay && <DaySeparator date={each.message.date} />}
              {each.message.message_id === firstNew && <div class="new-mark">{t('newMessages')}</div>}
              <Bubble
                placed={each}
                showName={named && each.startsRun && !each.mine}
                actions={{ ...actions, goTo }}
              />
            </Fragment>
          ))}
          {chat.typing > 0 && <Typing name={botName} />}
        </div>
      </div>
      {!end.atEnd && <JumpButton count={unread(chat.messages, lastRead, me).length} onClick={end.toEnd} />}
    </div>
  );
}

/** The message above which "new messages" stands: decided when the chat is opened, then left where it is. */
function useFirstNew(messages: readonly Message[], lastRead: number, me: number): number | undefined {
  const [firstNew] = useState(() => unread(messages, lastRead, me)[0]?.message_id);
  return firstNew;
}

function useReading(newest: Message | undefined, atEnd: boolean, onRead: (message: number) => void): void {
  const id = newest?.message_id;
  useEffect(() => {
    const read = () => {
      if (id !== undefined && atEnd && document.visibilityState === 'visible') onRead(id);
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [id, atEnd, onRead]);
}

function flash(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  element.classList.remove('flash');
  // Reading a size makes the browser notice the removal, so that the animation starts anew.
  void element.offsetWidth;
  element.classList.add('flash');
}
