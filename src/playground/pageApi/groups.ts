import type { FastifyInstance } from 'fastify';
import type { User } from 'grammy/types';
import type { MembershipRequest, TopicRequest } from '../protocol.ts';
import { WorldError } from '../world/errors.ts';
import { type ChatRecord, isAdministrator, type WorldState } from '../world/state.ts';
import type { World } from '../world/types.ts';
import { membershipRequest, topicRequest } from './requests.ts';
import { placeOf, stateFor } from './views.ts';

/** What administrators do with their groups and channels. Each request is answered with the state as it is then. */
export function addGroupActions(app: FastifyInstance, state: WorldState, world: World): void {
  const asAdministrator = (place: { user: number; chat: number }) => {
    const { record, user } = placeOf(state, place);
    if (isAdministrator(record.members.get(user.id))) return { record, user };
    throw new WorldError('not_allowed', `User ${user.id} is no administrator of chat ${record.chat.id}.`);
  };
  app.post('/membership', async ({ body }) => {
    const request = membershipRequest.parse(body) as MembershipRequest;
    const { record, user } = asAdministrator(request);
    changeMembership(world, record, user, request);
    return stateFor(state, user.id);
  });
  app.post('/topic', async ({ body }) => {
    const request = topicRequest.parse(body) as TopicRequest;
    const { record, user } = asAdministrator(request);
    changeTopic(world, record, request);
    return stateFor(state, user.id);
  });
}

function changeMembership(
  world: World,
  { chat }: ChatRecord,
  by: User,
  { status, rights = {} }: MembershipRequest,
) {
  if (status === 'absent') world.removeBot(chat, by);
  else world.addBot(chat, by, { administrator: status === 'administrator', rights });
}

function changeTopic(world: World, { chat }: ChatRecord, { action, thread, name }: TopicRequest): void {
  if (action === 'create') {
    if (name === undefined) throw new WorldError('data_invalid', 'A new topic needs a name.');
    world.addForumTopic(chat, name);
  }
  if (action === 'close') world.closeForumTopic(chat, thread);
  if (action === 'reopen') world.reopenForumTopic(chat, thread);
  if (action === 'delete') {
    if (thread === undefined) throw new WorldError('not_allowed', 'General cannot be deleted.');
    world.deleteForumTopic(chat, thread);
  }
}
