import type { Message } from 'grammy/types';
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useStickToEnd } from '../hooks/use-stick-to-end.ts';
import { isService, placed } from '../model/messages.ts';
import { unread } from '../model/unread.ts';
import { usePage } from '../page-context.ts';
import { Bubble, type BubbleActions } from './bubble.tsx';
import { DaySeparator } from './day-separator.tsx';
import { JumpButton } from './jump-button.tsx';
import { ServiceLine } from './service-line.tsx';
import { Typing } from './typing.tsx';

interface Props {
  /** Of the room that is open. */
  readonly messages: readonly Message[];
  /** Counts the bot's signs of writing. */
  readonly typing: number;
  /** Whether names stand above what others wrote. */
  readonly named: boolean;
  readonly me: number;
  readonly botName: string;
  readonly lastRead: number;
  /** The message above which "new messages" stands. */
  readonly firstNew: number | undefined;
  /** The person has seen everything up to the newest message. */
  readonly onRead: (message: number) => void;
  readonly actions: Omit<BubbleActions, 'goTo'>;
}

/** The messages of a room, scrolled to the end until the person scrolls away from it. */
export function MessageList(props: Props) {
  const { messages, typing, named, me, botName, lastRead, firstNew, onRead, actions } = props;
  const { t, zone } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const end = useStickToEnd(list, [messages, typing]);
  const newest = messages.at(-1);
  useReading(newest, end.atEnd, onRead);
  useEffect(() => {
    if (newest?.from?.id === me) end.toEnd();
  }, [newest?.message_id, newest?.from?.id, me, end.toEnd]);
  const goTo = (id: number) => flash(list.current?.querySelector(`[data-message="${id}"]`));
  return (
    <div class="messages-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <div class="messages" ref={list} role="log" aria-live="polite" aria-label={t('messages')} tabIndex={0}>
        <div class="messages-column">
          {placed(messages, me, zone).map((each) => (
            <Fragment key={each.message.message_id}>
              {each.startsDay && <DaySeparator date={each.message.date} />}
              {each.message.message_id === firstNew && <div class="new-mark">{t('newMessages')}</div>}
              {isService(each.message) ? (
                <ServiceLine message={each.message} />
              ) : (
                <Bubble
                  placed={each}
                  showName={named && each.startsRun && !each.mine}
                  actions={{ ...actions, goTo }}
                />
              )}
            </Fragment>
          ))}
          {typing > 0 && <Typing name={botName} />}
        </div>
      </div>
      {!end.atEnd && <JumpButton count={unread(messages, lastRead, me).length} onClick={end.toEnd} />}
    </div>
  );
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
