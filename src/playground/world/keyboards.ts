import type { ForceReply, Message, ReplyKeyboardMarkup, ReplyKeyboardRemove, User } from 'grammy/types';
import type { ReplyMarkup } from '../protocol.ts';
import type { ChatRecord, WorldState } from './state.ts';

/** What the bot sent to stand in place of the letters, or to take that away. */
export interface ShownKeyboard {
  readonly message: number;
  readonly thread: number | undefined;
  readonly markup: ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;
  /** `selective`: the people it is for. Absent: everybody. */
  readonly only?: ReadonlySet<number>;
  /** Those who have answered: a forced reply, or a keyboard for one time, is over for them. */
  readonly done: ReadonlySet<number>;
}

/** So many selective keyboards of one chat are remembered. */
const kept = 20;

export function showKeyboard(
  state: WorldState,
  record: ChatRecord,
  message: Message,
  markup: ShownKeyboard['markup'],
): void {
  const only = markup.selective && record.chat.type !== 'private' ? meant(message) : undefined;
  const shown: ShownKeyboard = {
    message: message.message_id,
    thread: message.is_topic_message ? message.message_thread_id : undefined,
    markup,
    ...(only && { only }),
    done: new Set(),
  };
  record.keyboardMessages.add(message.message_id);
  record.keyboards = only ? [...record.keyboards, shown].slice(-kept) : [shown];
  state.events.emit({ type: 'changed' });
}

/** What stands at the place where this person types; `undefined`: nothing but letters. */
export function keyboardFor(record: ChatRecord, user: User): ReplyMarkup | undefined {
  const shown = lastFor(record, user);
  if (!shown || 'remove_keyboard' in shown.markup || shown.done.has(user.id)) return undefined;
  const { message, thread, markup } = shown;
  return { message, ...(thread !== undefined && { thread }), markup };
}

/** The person has written something: what was wanted once is over. */
export function answerKeyboard(state: WorldState, record: ChatRecord, user: User): void {
  const shown = lastFor(record, user);
  if (!shown || !isForOnce(shown.markup) || shown.done.has(user.id)) return;
  const done = { ...shown, done: new Set(shown.done).add(user.id) };
  record.keyboards = record.keyboards.map((each) => (each === shown ? done : each));
  state.events.emit({ type: 'changed' });
}

function lastFor({ keyboards }: ChatRecord, { id }: User): ShownKeyboard | undefined {
  return keyboards.findLast(({ only }) => !only || only.has(id));
}

function isForOnce(markup: ShownKeyboard['markup']): boolean {
  return 'force_reply' in markup || ('keyboard' in markup && markup.one_time_keyboard === true);
}

/** Source: `selective` of `ReplyKeyboardMarkup`: whom the text mentions, and whom the message answers. */
function meant(message: Message): ReadonlySet<number> {
  const mentioned = (message.entities ?? []).flatMap((entity) =>
    entity.type === 'text_mention' ? [entity.user.id] : [],
  );
  const answered = message.reply_to_message?.from?.id;
  return new Set(answered === undefined ? mentioned : [...mentioned, answered]);
}
