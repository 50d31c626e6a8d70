import type { Message } from 'grammy/types';
import { useCallback } from 'preact/hooks';
import type { PressResponse, StateResponse } from '../../protocol.ts';
import type { Playground } from '../hooks/use-playground.ts';
import type { Requests } from '../hooks/use-requests.ts';
import type { ChatState } from '../model/state.ts';
import { Chat } from './chat.tsx';

interface Props {
  readonly server: StateResponse;
  readonly chat: ChatState;
  readonly me: number;
  readonly lastRead: number;
  /** What was begun in each chat and not sent. */
  readonly drafts: Map<number, string>;
  readonly requests: Requests;
  readonly onRead: (chat: number, message: number) => void;
  readonly onAnswer: (answer: PressResponse) => void;
  readonly onStartBot: (parameter: string) => void;
  readonly onStoppedTyping: Playground['apply'];
  readonly callsOpen: boolean;
  readonly onBack: () => void;
  readonly onToggleCalls: () => void;
}

/** Ties the chat on the screen to the server: everything that happens in it, happens in this chat. */
export function OpenChat({
  drafts,
  requests,
  onRead,
  onAnswer,
  onStartBot,
  onStoppedTyping,
  ...rest
}: Props) {
  const id = rest.chat.chat.id;
  const read = useCallback((message: number) => onRead(id, message), [id, onRead]);
  const stoppedTyping = useCallback(
    () => onStoppedTyping({ type: 'typed', chat: id }),
    [id, onStoppedTyping],
  );
  const press = async (message: Message, data: string) => {
    const answer = await requests.press(id, message.message_id, data);
    if (answer) onAnswer(answer);
  };
  const send = (text: string, replyTo?: number) => requests.send(id, text, replyTo);
  const askInline = (query: string, offset: string) => requests.inline(id, query, offset);
  const pick = (result: string, replyTo?: number) => requests.pick(id, result, replyTo);
  return (
    <Chat
      {...rest}
      draft={drafts.get(id) ?? ''}
      onDraft={(draft) => drafts.set(id, draft)}
      actions={{ send, press, read, stoppedTyping, askInline, pick, startBot: onStartBot }}
    />
  );
}
