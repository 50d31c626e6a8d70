import type { Message } from 'grammy/types';
import { useEffect, useState } from 'preact/hooks';
import type { StateResponse } from '../../protocol.ts';
import type { ControlRequests } from '../hooks/use-controls.ts';
import type { AskInline } from '../hooks/use-inline.ts';
import type { Room } from '../model/rooms.ts';
import type { ChatState } from '../model/state.ts';
import { unread } from '../model/unread.ts';
import { usePage } from '../page-context.ts';
import type { City } from '../text/cities.ts';
import type { TextKey } from '../texts.ts';
import { BotAbsent } from './bot-absent.tsx';
import type { BubbleActions } from './bubble.tsx';
import { ChatHeader, type Panel } from './chat-header.tsx';
import { EmptyChat, EmptyPrivateChat } from './empty-chat.tsx';
import { ManageSheet } from './manage-sheet.tsx';
import { MessageList } from './message-list.tsx';
import { MessageSheet } from './message-sheet.tsx';
import { ReadOnly } from './read-only.tsx';
import { TopicTabs } from './topic-tabs.tsx';
import { WritingPlace } from './writing-place.tsx';

export interface ChatActions {
  /** Resolves to whether it was sent. */
  readonly send: (text: string, replyTo?: number) => Promise<boolean>;
  /** In answer to the message that asked for it. */
  readonly sendPlace: (place: Omit<City, 'name'>, replyTo: number) => void;
  readonly press: (message: Message, data: string) => Promise<void>;
  readonly askInline: AskInline;
  /** Resolves to whether it was sent. */
  readonly pick: (result: string, replyTo?: number) => Promise<boolean>;
  /** `/start parameter` in the private chat. */
  readonly startBot: (parameter: string) => void;
  readonly read: (message: number) => void;
  readonly stoppedTyping: () => void;
}

export interface ChatProps {
  readonly server: StateResponse;
  readonly chat: ChatState;
  /** Of a forum its topics; else there is but one. */
  readonly rooms: readonly Room[];
  readonly room: Room;
  readonly unread: (room: Room) => number;
  readonly me: number;
  readonly lastRead: number;
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
  readonly actions: ChatActions;
  readonly controls: ControlRequests;
  readonly panel: Panel | undefined;
  readonly onBack: () => void;
  readonly onTogglePanel: (panel: Panel) => void;
  readonly onTopic: (thread: number | undefined) => void;
}

/** Telegram shows a sign of writing for about this long. */
const typingMilliseconds = 5_000;

/** One open chat. */
export function Chat(props: ChatProps) {
  const { server, chat, room, me, actions, controls } = props;
  const { t } = usePage();
  const [replyTo, setReplyTo] = useState<Message>();
  const [chosen, setChosen] = useState<Message>();
  const [managing, setManaging] = useState(false);
  // Decided when the room is opened, then left where it is.
  const [firstNew] = useState(() => unread(room.messages, props.lastRead, me)[0]?.message_id);
  useEnding(chat.typing, actions.stoppedTyping);
  const withReply = async (act: (replyTo?: number) => Promise<boolean>) => {
    const sent = await act(replyTo?.message_id);
    if (sent) setReplyTo(undefined);
    return sent;
  };
  const send = (text: string) => withReply((to) => actions.send(text, to));
  const bubbleActions: Omit<BubbleActions, 'goTo'> = {
    reply: setReplyTo,
    more: setChosen,
    say: (text) => void actions.send(text),
    press: actions.press,
  };
  const isPrivate = chat.chat.type === 'private';
  const isEmpty = room.messages.length === 0;
  const silence = silenceIn(chat, room);
  return (
    <main class="chat">
      <ChatHeader
        chat={chat}
        panel={props.panel}
        onBack={props.onBack}
        onTogglePanel={props.onTogglePanel}
        onManage={() => setManaging(true)}
      />
      {chat.forum && (
        <TopicTabs rooms={props.rooms} open={room} unread={props.unread} onOpen={props.onTopic} />
      )}
      {chat.mayManage && chat.bot?.status === 'absent' && (
        <BotAbsent onAdd={() => controls.setMembership({ chat: chat.chat.id, status: addedAs(chat) })} />
      )}
      {isEmpty && isPrivate && (
        <EmptyPrivateChat bot={{ id: server.bot.id, name: server.name }} description={server.description} />
      )}
      {isEmpty && !isPrivate && <EmptyChat />}
      {!isEmpty && (
        <MessageList
          messages={room.messages}
          typing={chat.typing}
          named={!isPrivate}
          me={me}
          botName={server.name}
          lastRead={props.lastRead}
          firstNew={firstNew}
          onRead={actions.read}
          actions={bubbleActions}
        />
      )}
      {silence && <ReadOnly text={t(silence)} />}
      {!silence && isEmpty && isPrivate && (
        <div class="composer">
          <button type="button" class="start-button" onClick={() => void actions.send('/start')}>
            {t('start')}
          </button>
        </div>
      )}
      {!silence && !(isEmpty && isPrivate) && (
        <WritingPlace {...props} replyTo={replyTo} onReplyTo={setReplyTo} send={send} withReply={withReply} />
      )}
      {chosen && <MessageSheet message={chosen} onReply={setReplyTo} onClose={() => setChosen(undefined)} />}
      {managing && (
        <ManageSheet chat={chat} room={room} requests={controls} onClose={() => setManaging(false)} />
      )}
    </main>
  );
}

/** Why the person does not write here; `undefined`: they may. */
function silenceIn({ mayWrite, mayManage, chat }: ChatState, { closed }: Room): TextKey | undefined {
  if (chat.type === 'channel' && !mayWrite) return 'channelReadOnly';
  return closed && !mayManage ? 'topicIsClosed' : undefined;
}

function addedAs({ chat }: ChatState): 'administrator' | 'member' {
  return chat.type === 'channel' ? 'administrator' : 'member';
}

/** A sign of writing goes away by itself when nothing follows it. */
function useEnding(typing: number, stopped: () => void): void {
  useEffect(() => {
    if (typing === 0) return;
    const timer = setTimeout(stopped, typingMilliseconds);
    return () => clearTimeout(timer);
  }, [typing, stopped]);
}
