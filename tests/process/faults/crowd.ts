import type { Chat, User } from 'grammy/types';
import { type Destination, type DestinationKey, keyOf } from '../../../src/digests/destination.ts';
import type { ChatKind } from '../../../src/digests/subscription.ts';
import { type Locale, locales } from '../../../src/locale.ts';
import type { World } from '../../../src/playground/index.ts';
import type { Chance } from './chance.ts';
import { type Topic, topics } from './content.ts';

/** A destination that subscribed, and what becomes of it in the course of the trial. */
export interface Member {
  readonly key: DestinationKey;
  readonly destination: Destination;
  readonly chatKind: ChatKind;
  readonly chat: Chat;
  readonly locale: Locale;
  readonly topics: readonly Topic[];
  /** Otherwise daily, and due at once. */
  readonly instant: boolean;
  /** Only a person can block. */
  readonly person: User | undefined;
}

export interface Crowd {
  readonly members: readonly Member[];
  /** Members that block before the first digest, … */
  readonly blockingFirst: readonly Member[];
  /** … and when they may have got some. */
  readonly blockingLater: readonly Member[];
  /** Members that become supergroups. */
  readonly upgrading: readonly Member[];
}

type Place = Pick<Member, 'chat' | 'chatKind' | 'destination' | 'person'>;

/** So many of a hundred are groups that become supergroups, supergroups, people who block, and topics of the forum. */
const shares = {
  upgrading: 2,
  supergroups: 1,
  blockingFirst: 3,
  blockingLater: 2,
  bystanders: 4,
  forumTopics: 2,
};
/** They share the second of their chat, so each makes a trial longer. */
const mostForumTopics = 4;

export function gather(world: World, subscribers: number, chance: Chance): Crowd {
  const some = (share: number) => Math.max(2, Math.round((subscribers * share) / 100));
  const [owner, ...bystanders] = world.addPeople(1 + some(shares.bystanders), { languageCode: 'en' });
  if (owner === undefined) throw new Error('nobody owns the groups');
  addBystanders(world, owner, bystanders);
  const upgrading = times(some(shares.upgrading), (at) => group(world, owner, 'group', at));
  const supergroups = times(some(shares.supergroups), (at) => group(world, owner, 'supergroup', at));
  const others = [
    ...upgrading,
    ...supergroups,
    ...forum(world, owner, Math.min(mostForumTopics, some(shares.forumTopics))),
    channel(world, owner),
  ];
  const people = world.addPeople(subscribers - others.length, { languageCode: 'en' }).map(personal);
  const members = [...others, ...people].map((place, at) => memberAt(place, at));
  const persons = chance.shuffled(members.filter(({ person }) => person !== undefined));
  const first = some(shares.blockingFirst);
  return {
    members,
    blockingFirst: persons.slice(0, first),
    blockingLater: persons.slice(first, first + some(shares.blockingLater)),
    upgrading: members.slice(0, upgrading.length),
  };
}

/** Chats that never subscribed, each as much like those that did as can be. */
function addBystanders(world: World, owner: User, members: readonly User[]): void {
  world.addGroup({ title: 'Bystanders', type: 'group', members, administrators: [owner] });
  world.addGroup({ title: 'Bystanders', members, administrators: [owner] });
  world.addChannel({ title: 'Bystanders', members, administrators: [owner] });
}

function memberAt(place: Place, at: number): Member {
  const mine: readonly (readonly Topic[])[] = [topics, ['minerals'], ['ai']];
  return {
    ...place,
    key: keyOf(place.destination),
    locale: locales[at % locales.length] ?? 'en',
    // Not in step with the languages, nor with one another.
    topics: mine[Math.floor(at / 4) % mine.length] ?? topics,
    instant: Math.floor(at / 12) % 2 === 0,
  };
}

function personal(person: User): Place {
  const chat: Chat = { id: person.id, type: 'private', first_name: person.first_name };
  return { chat, chatKind: 'private', destination: { chatId: person.id }, person };
}

function group(world: World, owner: User, type: 'group' | 'supergroup', at: number): Place {
  const chat = world.addGroup({ title: `Group ${at}`, type, members: [], administrators: [owner] });
  return { chat, chatKind: 'group', destination: { chatId: chat.id }, person: undefined };
}

/** One topic more than subscribes. */
function forum(world: World, owner: User, count: number): readonly Place[] {
  const chat = world.addGroup({ title: 'Forum', isForum: true, members: [], administrators: [owner] });
  world.addForumTopic(chat, 'Bystanders');
  return times(count, (at) => {
    const threadId = world.addForumTopic(chat, `Topic ${at}`);
    return { chat, chatKind: 'group', destination: { chatId: chat.id, threadId }, person: undefined };
  });
}

function channel(world: World, owner: User): Place {
  const chat = world.addChannel({ title: 'Channel', administrators: [owner] });
  return { chat, chatKind: 'channel', destination: { chatId: chat.id }, person: undefined };
}

function times<Thing>(count: number, make: (at: number) => Thing): readonly Thing[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
