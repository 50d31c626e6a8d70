import type { User } from 'grammy/types';
import type { BotPlace, ChatSummary, Person, PlaygroundEvent, StateResponse } from '../protocol.ts';
import { chatsOf } from '../world/chats.ts';
import { controlsOf } from '../world/controls.ts';
import { WorldError } from '../world/errors.ts';
import { keyboardFor } from '../world/keyboards.ts';
import { mayWrite } from '../world/people.ts';
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
    people: peopleFor(state),
    chats: chatsOf(state, user).map((record) => summaryOf(state, record, user)),
    description: state.profile.description.get(user.language_code),
    name,
    controls: controlsOf(state),
  };
}

export function personFor(state: WorldState, user: User): Person {
  return { user, role: roleOf(state, user, leadersOf(state)) };
}

function peopleFor(state: WorldState): readonly Person[] {
  const leaders = leadersOf(state);
  return [...state.people.values()].map((user) => ({ user, role: roleOf(state, user, leaders) }));
}

function roleOf(state: WorldState, { id }: User, leaders: ReadonlySet<number>): Person['role'] {
  if (state.curators.has(id)) return 'curator';
  return leaders.has(id) ? 'administrator' : 'reader';
}

/** Everybody who is an administrator somewhere. */
function leadersOf(state: WorldState): ReadonlySet<number> {
  const members = [...state.chats.values()].flatMap((record) => [...record.members]);
  return new Set(members.flatMap(([id, status]) => (isAdministrator(status) ? [id] : [])));
}

function summaryOf(state: WorldState, record: ChatRecord, user: User): ChatSummary {
  const { chat } = record;
  const lastMessage = [...record.messages.values()].at(-1);
  const keyboard = keyboardFor(record, user);
  return {
    chat,
    // A private chat is called by the bot's name.
    title: chat.type === 'private' ? state.profile.name.get(user.language_code) : chat.title,
    ...(lastMessage && { lastMessage }),
    ...(chat.is_forum && {
      forum: { topics: [...record.topics.values()], generalClosed: record.generalClosed },
    }),
    ...(chat.type !== 'private' && { bot: botPlace(state, record) }),
    mayWrite: mayWrite(record, user) && !state.deactivated.has(user.id),
    mayManage: chat.type !== 'private' && isAdministrator(record.members.get(user.id)),
    ...(keyboard && { keyboard }),
  };
}

function botPlace(state: WorldState, record: ChatRecord): BotPlace {
  const status = record.members.get(state.bot.id);
  const place = isAdministrator(status) ? 'administrator' : isPresent(status) ? 'member' : 'absent';
  return { status: place, rights: record.botRights };
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
