import type { User } from 'grammy/types';
import type { ChatSummary, Person, PlaygroundEvent, StateResponse } from '../protocol.ts';
import { chatsOf } from '../world/chats.ts';
import { WorldError } from '../world/errors.ts';
import {
  botUser,
  type ChatRecord,
  isAdministrator,
  isPresent,
  personOf,
  recordOf,
  type WorldState,
} from '../world/state.ts';

/** What the page shows of the state. */
export function stateFor(state: WorldState, userId: number | undefined): StateResponse {
  const id = userId ?? state.people.keys().next().value ?? 0;
  const user = personOf(state, { id });
  const name = state.profile.name.get(user.language_code);
  return {
    bot: botUser(state),
    people: [...state.people.values()].map((person) => personFor(state, person)),
    chats: chatsOf(state, user).map((record) => summaryOf(record, name)),
    description: state.profile.description.get(user.language_code),
    name,
  };
}

export function personFor(state: WorldState, user: User): Person {
  return { user, role: roleOf(state, user) };
}

function roleOf(state: WorldState, { id }: User): Person['role'] {
  if (state.curators.has(id)) return 'curator';
  const leads = [...state.chats.values()].some(({ members }) => isAdministrator(members.get(id)));
  return leads ? 'administrator' : 'reader';
}

/** `botName`: what the private chat is called. */
function summaryOf(record: ChatRecord, botName: string): ChatSummary {
  const lastMessage = [...record.messages.values()].at(-1);
  const title = record.chat.type === 'private' ? botName : record.chat.title;
  return { chat: record.chat, title, ...(lastMessage && { lastMessage }) };
}

/** A chat and somebody in it; nobody reads the chats of others. */
export function placeOf(state: WorldState, { user, chat }: { user: number; chat: number }) {
  const record = recordOf(state, { id: chat });
  if (!isPresent(record.members.get(user))) {
    throw new WorldError('not_a_member', `User ${user} is not in chat ${chat}.`);
  }
  return { record, user: personOf(state, { id: user }) };
}

export function concerns(state: WorldState, userId: number, event: PlaygroundEvent): boolean {
  return !('chat' in event) || isPresent(state.chats.get(event.chat)?.members.get(userId));
}

/** `patience`: milliseconds after which the page stops waiting for the bot and gets `unanswered` instead. */
export async function withPatience<Answer>(
  answer: Promise<Answer>,
  patience: number,
  unanswered: Answer,
): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const givenUp = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(unanswered), patience);
  });
  try {
    return await Promise.race([answer, givenUp]);
  } finally {
    clearTimeout(timer);
  }
}
