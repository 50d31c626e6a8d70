import type { Message } from 'grammy/types';
import { useLongPress } from '../hooks/use-long-press.ts';
import { type Placed, senderId, senderName, textOf } from '../model/messages.ts';
import { usePage } from '../page-context.ts';
import { clockTime } from '../text/days.ts';
import { Icon } from './icon.tsx';
import { Keyboard } from './keyboard.tsx';
import { Place } from './place.tsx';
import { Quoted } from './quoted.tsx';
import { RichText } from './rich-text.tsx';

export interface BubbleActions {
  readonly reply: (message: Message) => void;
  readonly more: (message: Message) => void;
  readonly goTo: (messageId: number) => void;
  readonly say: (text: string) => void;
  readonly press: (message: Message, data: string) => Promise<void>;
}

interface Props {
  readonly placed: Placed;
  readonly showName: boolean;
  readonly actions: BubbleActions;
}

/** One message: what is quoted, the text, the time, the buttons. */
export function Bubble({ placed, showName, actions }: Props) {
  const { t } = usePage();
  const { message, mine } = placed;
  const longPress = useLongPress(() => actions.more(message));
  // What answers nothing else in a topic answers the message that began it; apps do not show that.
  const answered = message.reply_to_message;
  const quoted = answered?.forum_topic_created ? undefined : answered;
  return (
    <article
      class={`message ${mine ? 'mine' : 'theirs'} ${placed.startsRun ? 'starts-run' : ''}`}
      data-message={message.message_id}
      tabIndex={-1}
    >
      <div class="bubble-line">
        <div class="bubble" {...longPress}>
          {showName && <Name message={message} />}
          {message.via_bot && <Via username={message.via_bot.username} />}
          {quoted && <Quoted message={quoted} onClick={() => actions.goTo(quoted.message_id)} />}
          <Text message={message} onCommand={actions.say} />
          <Meta message={message} />
        </div>
        <button
          type="button"
          class="icon-button reply-button"
          aria-label={t('reply')}
          title={t('reply')}
          onClick={() => actions.reply(message)}
        >
          <Icon name="reply" />
        </button>
      </div>
      {message.reply_markup && (
        <Keyboard markup={message.reply_markup} onPress={(data) => actions.press(message, data)} />
      )}
    </article>
  );
}

function Name({ message }: { readonly message: Message }) {
  const { t } = usePage();
  const name = senderName(message);
  if (!name) return null;
  return (
    <div class={`sender tint-text-${Math.abs(senderId(message) ?? 0) % 6}`}>
      {name}
      {!message.sender_chat && message.from?.is_bot && <span class="bot-mark">{t('bot')}</span>}
    </div>
  );
}

function Via({ username }: { readonly username: string | undefined }) {
  const { t } = usePage();
  return <div class="via">{t('via', { name: `@${username ?? ''}` })}</div>;
}

function Text({
  message,
  onCommand,
}: {
  readonly message: Message;
  readonly onCommand: (text: string) => void;
}) {
  const { t } = usePage();
  const text = textOf(message);
  if (message.location) return <Place place={message.location} />;
  if (text === undefined) return <em class="unknown">{t('unknownMessage')}</em>;
  const entities = message.entities ?? message.caption_entities;
  return (
    <span class="text" dir="auto">
      <RichText text={text} entities={entities} onCommand={onCommand} />
    </span>
  );
}

function Meta({ message }: { readonly message: Message }) {
  const { t, locale, zone } = usePage();
  return (
    <span class="meta">
      {message.edit_date !== undefined && <span class="edited">{t('edited')}</span>}
      <time dateTime={new Date(message.date * 1000).toISOString()}>
        {clockTime(message.date, locale, zone)}
      </time>
    </span>
  );
}
