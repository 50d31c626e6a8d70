import type { Chat, User, UserFromGetMe } from 'grammy/types';
import type { Clock } from '../../clock.ts';
import { createActivity } from './activity.ts';
import { createCallLog } from './calls.ts';
import { addBot, addChannel, addGroup, copyAsSupergroup, privateChat, setBotStatus } from './chats.ts';
import { createTurnableClock } from './clock.ts';
import { createCommandMenus } from './commands.ts';
import { controlsOf } from './controls.ts';
import { linkDiscussion } from './discussion.ts';
import { createEvents } from './events.ts';
import { createFaults } from './faults.ts';
import { inlineQuery, pickInline } from './inline.ts';
import { keyboardFor } from './keyboards.ts';
import { post, queueMessage } from './messages.ts';
import { addPeople, addPerson, deactivate, editByPerson, send, sendLocation, setLanguage } from './people.ts';
import { createProfile } from './profile.ts';
import { createQueries } from './queries.ts';
import { press } from './questions.ts';
import { createRates } from './rates.ts';
import { isAdministrator, personOf, recordOf, type WorldState } from './state.ts';
import { addForumTopic, deleteForumTopic, forumTopics, setTopicClosed } from './topics.ts';
import type { World } from './types.ts';
import { createUpdateQueue } from './updates.ts';

const firstUpdateId = 100_000_001;
/** Milliseconds within which Telegram takes the answer to a press or to an inline query. */
const callbackLifetime = 15_000;
const inlineLifetime = 10_000;

export interface StateOptions {
  readonly bot: UserFromGetMe;
  readonly token: string;
  readonly clock: Clock;
  /** From 0 to below 1, for faults that hit only a share of the calls. */
  readonly random: () => number;
  readonly enforceRates: boolean;
}

export function createState(options: StateOptions): WorldState {
  const { bot, token, random, enforceRates } = options;
  const turnable = createTurnableClock(options.clock);
  const clock = turnable.now;
  const events = createEvents();
  const updates = createUpdateQueue(firstUpdateId);
  return {
    clock,
    turnable,
    bot,
    token,
    people: new Map(),
    deactivated: new Set(),
    curators: new Set(),
    chats: new Map(),
    events,
    updates,
    activity: createActivity(updates),
    calls: createCallLog(clock, events),
    faults: createFaults(random),
    rates: createRates(clock, enforceRates),
    profile: createProfile(bot.first_name),
    commands: createCommandMenus(),
    callbacks: createQueries(clock, callbackLifetime, 4_000_000_000_000_000_001n),
    inlineQueries: createQueries(clock, inlineLifetime, 5_000_000_000_000_000_001n),
    offers: new Map(),
    defaultMenu: {},
    hasWebhook: false,
  };
}

/** The people's side of the state. */
export function createWorld(state: WorldState): World {
  const tellControls = () => state.events.emit({ type: 'controls', controls: controlsOf(state) });
  state.turnable.onTurned(tellControls);
  return {
    bot: state.bot,
    token: state.token,
    addPerson: (input) => addPerson(state, input),
    addPeople: (count, input) => addPeople(state, count, input),
    setLanguage: (user, languageCode) => setLanguage(state, user, languageCode),
    privateChat: (user) => privateChat(state, user),
    addGroup: (input) => addGroup(state, input),
    addChannel: (input) => addChannel(state, input),
    linkDiscussion: (channel, group) => linkDiscussion(state, channel, group),
    addForumTopic: (chat, name) => addForumTopic(state, chat, name),
    closeForumTopic: (chat, thread) => setTopicClosed(state, chat, thread, true),
    reopenForumTopic: (chat, thread) => setTopicClosed(state, chat, thread, false),
    deleteForumTopic: (chat, thread) => deleteForumTopic(state, chat, thread),
    forumTopics: (chat) => forumTopics(state, chat),
    send: (input) => send(state, input),
    sendLocation: (from, chat, place, more) => sendLocation(state, { from, chat, ...more }, place),
    editByPerson: (input) => editByPerson(state, input),
    press: (input) => press(state, input, settled(state)),
    inlineQuery: (input) => inlineQuery(state, input, settled(state)),
    pickInline: (input) => pickInline(state, input),
    upgradeToSupergroup: (chat) => upgradeToSupergroup(state, chat),
    deliver: (update) => state.updates.push(update),
    block: (user) => setBotStatus(state, privateChat(state, user), personOf(state, user), 'kicked'),
    unblock: (user) => setBotStatus(state, privateChat(state, user), personOf(state, user), 'member'),
    deactivate: (user) => deactivate(state, user),
    removeBot: (chat, by, as = 'kicked') => setBotStatus(state, chat, personOf(state, by), as),
    addBot: (chat, by, input) => addBot(state, chat, personOf(state, by), input),
    history: (chat) => [...recordOf(state, typeof chat === 'number' ? { id: chat } : chat).messages.values()],
    keyboardFor: (chat, user) => keyboardFor(recordOf(state, chat), user),
    commandsFor: (chat, user) => commandsFor(state, chat, user),
    get calls() {
      return state.calls.records;
    },
    subscribe: (listener) => state.events.subscribe(listener),
    settled: settled(state),
    failNext: (input) => {
      const fault = state.faults.add(input);
      tellControls();
      return fault;
    },
    failures: () => state.faults.list(),
    clearFaults: (id) => {
      state.faults.clear(id);
      tellControls();
    },
    get ratesEnforced() {
      return state.rates.enforced;
    },
    set ratesEnforced(on) {
      state.rates.enforced = on;
      tellControls();
    },
    get refusals() {
      return state.calls.refusals;
    },
    clock: () => state.clock(),
    turnClock: (to, turn) => state.turnable.turn(to, turn),
    onClockTurned: (listener) => state.turnable.onTurned(listener),
  };
}

function settled(state: WorldState): () => Promise<void> {
  return () => state.activity.settled(() => !state.hasWebhook);
}

function upgradeToSupergroup(state: WorldState, chat: Chat): Chat {
  const old = recordOf(state, chat);
  const upgraded = copyAsSupergroup(state, old);
  const owner = [...state.people.values()].find((person) => isAdministrator(old.members.get(person.id)));
  const sender = owner ? { from: owner } : {};
  queueMessage(state, post(state, old, { ...sender, migrate_to_chat_id: upgraded.chat.id }), false);
  queueMessage(state, post(state, upgraded, { ...sender, migrate_from_chat_id: old.chat.id }), false);
  state.events.emit({ type: 'changed' });
  return upgraded.chat;
}

function commandsFor(state: WorldState, chat: Chat, user: User) {
  const record = recordOf(state, chat);
  return state.commands.resolve({
    chatId: chat.id,
    isPrivate: record.chat.type === 'private',
    userId: user.id,
    isAdministrator: isAdministrator(record.members.get(user.id)),
    languageCode: personOf(state, user).language_code,
  });
}
