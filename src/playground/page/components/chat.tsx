import type { Message } from 'grammy/types';
import { useEffect, useState } from 'preact/hooks';
import type { StateResponse } from '../../protocol.ts';
import type { AskInline } from '../hooks/use-inline.ts';
import type { ChatState } from '../model/state.ts';
import { usePage } from '../page-context.ts';
import { commandText } from '../text/completion.ts';
import type { BubbleActions } from './bubble.tsx';
import { ChatHeader } from './chat-header.tsx';
import { Composer } from './composer.tsx';
import { EmptyChat, EmptyPrivateChat } from './empty-chat.tsx';
import { MessageList } from './message-list.tsx';
import { MessageSheet } from './message-sheet.tsx';

export interface ChatActions {
  /** Resolves to whether it was sent. */
  readonly send: (text: string, replyTo?: number) => Promise<boolean>;
  readonly press: (message: Message, data: string) => Promise<void>;
  readonly askInline: AskInline;
  /** Resolves to whether it was sent. */
  readonly pick: (result: string, replyTo?: number) => Promise<boolean>;
  /** `/start parameter` in the private chat. */
  readonly startBot: (parameter: string) => void;
  readonly read: (message: number) => void;
  readonly stoppedTyping: () => void;
}

interface Props {
  readonly server: StateResponse;
  readonly chat: ChatState;
  readonly me: number;
  readonly lastRead: number;
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
  readonly actions: ChatActions;
  readonly callsOpen: boolean;
  readonly onBack: () => void;
  readonly onToggleCalls: () => void;
}

/** Telegram shows a sign of writing for about this long. */
const typingMilliseconds = 5_000;

/** One open chat. */
export function Chat(props: Props) {
  const { server, chat, me, actions } = props;
  const { t, botUsername } = usePage();
  const [replyTo, setReplyTo] = useState<Message>();
  const [chosen, setChosen] = useState<Message>();
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
  const isEmpty = chat.messages.length === 0;
  return (
    <main class="chat">
      <ChatHeader
        chat={chat}
        callsOpen={props.callsOpen}
        onBack={props.onBack}
        onToggleCalls={props.onToggleCalls}
      />
      {isEmpty && isPrivate && (
        <EmptyPrivateChat bot={{ id: server.bot.id, name: server.name }} description={server.description} />
      )}
      {isEmpty && !isPrivate && <EmptyChat />}
      {!isEmpty && (
        <MessageList
          chat={chat}
          me={me}
          botName={server.name}
          lastRead={props.lastRead}
          onRead={actions.read}
          actions={bubbleActions}
        />
      )}
      {isEmpty && isPrivate ? (
        <div class="composer">
          <button type="button" class="start-button" onClick={() => void actions.send('/start')}>
            {t('start')}
          </button>
        </div>
      ) : (
        <Composer
          commands={chat.commands}
          draft={props.draft}
          onDraft={props.onDraft}
          replyTo={replyTo}
          onCancelReply={() => setReplyTo(undefined)}
          onSend={send}
          onCommand={(command) => void send(commandText(command, chat.chat.type, botUsername))}
          bot={{ id: server.bot.id, name: server.name }}
          inline={{
            ask: actions.askInline,
            pick: (result) => withReply((to) => actions.pick(result, to)),
            start: actions.startBot,
          }}
        />
      )}
      {chosen && <MessageSheet message={chosen} onReply={setReplyTo} onClose={() => setChosen(undefined)} />}
    </main>
  );
}

/** A sign of writing goes away by itself when nothing follows it. */
function useEnding(typing: number, stopped: () => void): void {
  useEffect(() => {
    if (typing === 0) return;
    const timer = setTimeout(stopped, typingMilliseconds);
    return () => clearTimeout(timer);
  }, [typing, stopped]);
}
