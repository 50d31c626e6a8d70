import type { Chat, Message, User } from 'grammy/types';
import { findEntities } from '../markup/find.ts';
import { privateChat } from './chats.ts';
import { commentThread, forwardToDiscussion } from './discussion.ts';
import { WorldError } from './errors.ts';
import { answerKeyboard } from './keyboards.ts';
import { type MessageDraft, messageOf, post, queueMessage, replace, withoutReply } from './messages.ts';
import {
  type ChatRecord,
  isAdministrator,
  isPresent,
  personOf,
  recordOf,
  unixTime,
  type WorldState,
} from './state.ts';
import { inTopic, isClosed, topicOf } from './topics.ts';
import type { EditInput, PeopleInput, PersonInput, Place, SendInput } from './types.ts';
import { botMaySee } from './visibility.ts';

/** UTF-16 code units. Source: `text` and `caption` of `Message`. */
const maxText = 4096;
const maxCaption = 1024;

/** Fake senders of what is written on behalf of a chat. Source: `from` of `Message`. */
const groupAnonymousBot: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};
const channelBot: User = { id: 136_817_688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' };

const firstPersonId = 5_000_000_001;

export function addPerson(state: WorldState, input: PersonInput): User {
  const user: User = {
    id: firstPersonId + state.people.size,
    is_bot: false,
    first_name: input.firstName,
    ...(input.username !== undefined && { username: input.username }),
    ...(input.languageCode !== undefined && { language_code: input.languageCode }),
  };
  state.people.set(user.id, user);
  if (input.isCurator) state.curators.add(user.id);
  return user;
}

/** Without going through all chats for each: thousands of people are there at once. */
export function addPeople(state: WorldState, count: number, input: PeopleInput = {}): readonly User[] {
  const { languageCode, started = true } = input;
  const language = languageCode === undefined ? {} : { languageCode };
  return Array.from({ length: count }, () => {
    const person = addPerson(state, { firstName: 'Reader', ...language });
    privateChat(state, person);
    recordOf(state, person).started = started;
    return person;
  });
}

export function deactivate(state: WorldState, user: User): void {
  state.deactivated.add(personOf(state, user).id);
  state.events.emit({ type: 'changed' });
}

export function setLanguage(state: WorldState, user: User, languageCode: string | undefined): User {
  const { language_code: _, ...person } = personOf(state, user);
  const changed = languageCode === undefined ? person : { ...person, language_code: languageCode };
  state.people.set(user.id, changed);
  state.events.emit({ type: 'changed' });
  return changed;
}

export function send(state: WorldState, input: SendInput): Message {
  return say(state, input, contentOf(input));
}

export function sendLocation(
  state: WorldState,
  input: Who & Pick<SendInput, 'chat'>,
  { latitude, longitude }: Place,
): Message {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
    throw new WorldError('data_invalid', `There is no place at ${latitude}, ${longitude}.`);
  }
  return say(state, input, { location: { latitude, longitude } });
}

function say(state: WorldState, input: Who & Pick<SendInput, 'chat'>, content: MessageDraft): Message {
  const record = recordForWriting(state, input.from, input.chat);
  const place = placeOf(state, record, input);
  const message = post(state, record, { ...place, ...content });
  if (record.chat.type === 'private') record.started = true;
  if (botMaySee(state, record, message)) queueMessage(state, message, false);
  forwardToDiscussion(state, record, message);
  answerKeyboard(state, record, input.from);
  return message;
}

export function editByPerson(state: WorldState, input: EditInput): Message {
  const record = recordForWriting(state, input.from, input.chat);
  const message = messageOf(record, input.messageId);
  if (message.from?.id === state.bot.id || (message.from && message.from.id !== input.from.id)) {
    throw new WorldError('message_not_yours', `Message ${input.messageId} was written by somebody else.`);
  }
  const { text: _, entities: __, caption: ___, caption_entities: ____, ...kept } = message;
  const content = contentOf(textKind(message, input.text));
  const edited = replace(state, record, { ...kept, edit_date: unixTime(state), ...content });
  if (botMaySee(state, record, edited)) queueMessage(state, edited, true);
  return edited;
}

function textKind(message: Message, text: string): Pick<SendInput, 'text' | 'caption' | 'photo'> {
  return message.photo ? { caption: text, photo: true } : { text };
}

export function recordForWriting(state: WorldState, from: User, chat: Chat): ChatRecord {
  personOf(state, from);
  const record = recordOf(state, chat);
  if (record.migratedTo !== undefined) {
    throw new WorldError('chat_not_found', `Chat ${chat.id} is now the supergroup ${record.migratedTo}.`);
  }
  if (!isPresent(record.members.get(from.id))) {
    throw new WorldError('not_a_member', `User ${from.id} is not in chat ${chat.id}.`);
  }
  if (state.deactivated.has(from.id)) {
    throw new WorldError('user_deactivated', `User ${from.id} has deleted their account.`);
  }
  if (!mayWrite(record, from)) {
    throw new WorldError('not_allowed', `Only administrators write in the channel ${chat.id}.`);
  }
  return record;
}

/** In a channel only administrators write; everybody else reads. */
export function mayWrite({ chat, members }: ChatRecord, { id }: User): boolean {
  return chat.type !== 'channel' || isAdministrator(members.get(id));
}

type Who = Pick<SendInput, 'from' | 'replyTo' | 'asChat' | 'threadId'>;

/** Who writes, in which topic, in answer to what. */
export function placeOf(state: WorldState, record: ChatRecord, input: Who): MessageDraft {
  const replied = input.replyTo === undefined ? undefined : messageOf(record, input.replyTo);
  const thread = input.threadId ?? commentThread(replied);
  if (isClosed(record, thread) && !isAdministrator(record.members.get(input.from.id))) {
    throw new WorldError('topic_closed', 'The topic is closed; only administrators write in it.');
  }
  return {
    ...senderOf(state, record, input),
    ...(thread !== undefined && threadOf(record, thread)),
    ...(replied && { reply_to_message: withoutReply(replied) }),
  };
}

function senderOf(state: WorldState, record: ChatRecord, { from, asChat }: Who): MessageDraft {
  if (record.chat.type === 'channel') return { sender_chat: record.chat };
  if (!asChat) return { from: personOf(state, from) };
  checkSpeaksFor(state, from, asChat);
  return { from: asChat.id === record.chat.id ? groupAnonymousBot : channelBot, sender_chat: asChat };
}

/** The administrators of a group may write as the group, those of a channel as the channel. */
function checkSpeaksFor(state: WorldState, from: User, asChat: Chat): void {
  if (isAdministrator(recordOf(state, asChat).members.get(from.id))) return;
  throw new WorldError('not_allowed', `User ${from.id} is no administrator of chat ${asChat.id}.`);
}

function threadOf(record: ChatRecord, thread: number): MessageDraft {
  if (!record.chat.is_forum) return { message_thread_id: thread };
  return inTopic(record, topicOf(record, thread).id);
}

function contentOf(input: Pick<SendInput, 'text' | 'caption' | 'photo'>): MessageDraft {
  if (input.photo || input.caption !== undefined) return photoOf(input.caption ?? '');
  const text = written(input.text ?? '', maxText);
  if (text === '') throw new WorldError('message_empty', 'A message needs a text, or `photo: true`.');
  const entities = findEntities(text);
  return { text, ...(entities.length > 0 && { entities }) };
}

function photoOf(input: string): MessageDraft {
  const caption = written(input, maxCaption);
  const entities = findEntities(caption);
  return {
    photo: [{ file_id: 'playground-photo', file_unique_id: 'playground-photo', width: 90, height: 90 }],
    ...(caption !== '' && { caption }),
    ...(entities.length > 0 && { caption_entities: entities }),
  };
}

/** Apps trim what is typed. */
function written(text: string, limit: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= limit) return trimmed;
  throw new WorldError(
    'message_too_long',
    `A message has at most ${limit} characters; this one has ${trimmed.length}.`,
  );
}
