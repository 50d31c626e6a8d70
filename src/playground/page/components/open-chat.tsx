import type { Message } from 'grammy/types';
import { useCallback } from 'preact/hooks';
import type { PressResponse, StateResponse } from '../../protocol.ts';
import type { ControlRequests } from '../hooks/use-controls.ts';
import type { Playground } from '../hooks/use-playground.ts';
import type { Requests } from '../hooks/use-requests.ts';
import type { Room } from '../model/rooms.ts';
import type { ChatState } from '../model/state.ts';
import type { City } from '../text/cities.ts';
import { Chat } from './chat.tsx';
import type { Panel } from './chat-header.tsx';

interface Props {
  readonly server: StateResponse;
  readonly chat: ChatState;
  readonly rooms: readonly Room[];
  readonly room: Room;
  readonly unread: (room: Room) => number;
  readonly me: number;
  readonly lastRead: number;
  /** What was begun in each room and not sent. */
  readonly drafts: Map<string, string>;
  readonly requests: Requests;
  readonly controls: ControlRequests;
  readonly onRead: (room: string, message: number) => void;
  readonly onAnswer: (answer: PressResponse) => void;
  readonly onStartBot: (parameter: string) => void;
  readonly onStoppedTyping: Playground['apply'];
  readonly panel: Panel | undefined;
  readonly onBack: () => void;
  readonly onTogglePanel: (panel: Panel) => void;
  readonly onTopic: (thread: number | undefined) => void;
}

/** Ties the chat on the screen to the server: everything that happens in it, happens in this room. */
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
  const { key, topic } = rest.room;
  const thread = topic && { thread: topic.id };
  const read = useCallback((message: number) => onRead(key, message), [key, onRead]);
  const stoppedTyping = useCallback(
    () => onStoppedTyping({ type: 'typed', chat: id }),
    [id, onStoppedTyping],
  );
  const press = async (message: Message, data: string) => {
    const answer = await requests.press(id, message.message_id, data);
    if (answer) onAnswer(answer);
  };
  const aim = (replyTo?: number) => ({ ...thread, ...(replyTo !== undefined && { replyTo }) });
  const send = (text: string, replyTo?: number) => requests.send(id, text, aim(replyTo));
  const sendPlace = ({ latitude, longitude }: Omit<City, 'name'>, replyTo: number) =>
    rest.controls.sendLocation({ chat: id, latitude, longitude, ...aim(replyTo) });
  const askInline = (query: string, offset: string) => requests.inline(id, query, offset);
  const pick = (result: string, replyTo?: number) => requests.pick(id, result, aim(replyTo));
  return (
    <Chat
      {...rest}
      draft={drafts.get(key) ?? ''}
      onDraft={(draft) => drafts.set(key, draft)}
      actions={{ send, sendPlace, press, read, stoppedTyping, askInline, pick, startBot: onStartBot }}
    />
  );
}
