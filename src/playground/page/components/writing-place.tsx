import type { Message } from 'grammy/types';
import { useEffect } from 'preact/hooks';
import type { ReplyMarkup } from '../../protocol.ts';
import { usePage } from '../page-context.ts';
import { commandText } from '../text/completion.ts';
import type { ChatProps } from './chat.tsx';
import { Composer } from './composer.tsx';
import { ReplyKeyboard } from './reply-keyboard.tsx';

interface Props extends ChatProps {
  readonly replyTo: Message | undefined;
  readonly onReplyTo: (message: Message | undefined) => void;
  readonly send: (text: string) => Promise<boolean>;
  /** Does it in answer to the message that is being answered. */
  readonly withReply: (act: (replyTo?: number) => Promise<boolean>) => Promise<boolean>;
}

/** The typing line of a chat, with the keyboard or the wish for a reply that the bot has put there. */
export function WritingPlace(props: Props) {
  const { server, chat, room, actions, onReplyTo, send } = props;
  const { botUsername } = usePage();
  const offered = inRoom(chat.keyboard, room.topic?.id);
  const { markup } = offered ?? {};
  useForcedReply(offered, room.messages, onReplyTo);
  const isChannel = chat.chat.type === 'channel';
  // In a group the bot sees what answers it.
  const answering = offered && chat.chat.type !== 'private' ? offered.message : undefined;
  return (
    <Composer
      // Channels have no menu.
      commands={isChannel ? [] : chat.commands}
      draft={props.draft}
      onDraft={props.onDraft}
      placeholder={markup?.input_field_placeholder}
      replyTo={props.replyTo}
      onCancelReply={() => onReplyTo(undefined)}
      onSend={send}
      onCommand={(command) => void send(commandText(command, chat.chat.type, botUsername))}
      bot={{ id: server.bot.id, name: server.name }}
      inline={{
        ask: actions.askInline,
        pick: (result) => props.withReply((to) => actions.pick(result, to)),
        start: actions.startBot,
      }}
    >
      {offered && markup && 'keyboard' in markup && (
        <ReplyKeyboard
          markup={markup}
          onText={(text) => void actions.send(text, answering)}
          onPlace={(place) => actions.sendPlace(place, offered.message)}
        />
      )}
    </Composer>
  );
}

/** What was put into another topic stands there. */
function inRoom(offered: ReplyMarkup | undefined, thread: number | undefined): ReplyMarkup | undefined {
  return offered?.thread === thread ? offered : undefined;
}

/** The bot asks for a reply to its message: the reply is begun for the person. */
function useForcedReply(
  offered: ReplyMarkup | undefined,
  messages: readonly Message[],
  onReplyTo: (message: Message) => void,
): void {
  const wanted = offered && 'force_reply' in offered.markup ? offered.message : undefined;
  const message = messages.find(({ message_id }) => message_id === wanted);
  useEffect(() => {
    if (message) onReplyTo(message);
  }, [message?.message_id]);
}
