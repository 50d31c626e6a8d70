import type { Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { activeFault, faultNames, faultOf } from '../../src/playground/page/model/faults.ts';
import { isService, placed, senderName } from '../../src/playground/page/model/messages.ts';
import { roomIn, roomsOf } from '../../src/playground/page/model/rooms.ts';
import type { ChatState } from '../../src/playground/page/model/state.ts';
import { cityAt } from '../../src/playground/page/text/cities.ts';
import { dayName } from '../../src/playground/page/text/days.ts';
import { serviceText } from '../../src/playground/page/text/service.ts';
import { fieldOf, fromField, instantOf, tomorrowAt, wallTime } from '../../src/playground/page/text/zones.ts';
import { translator } from '../../src/playground/page/texts.ts';

const chat = { id: -1, type: 'supergroup', title: 'Forum', is_forum: true } as const;
const from = { id: 1, is_bot: false, first_name: 'Reader' };

function message(id: number, thread?: number): Message {
  const place = thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true };
  return { message_id: id, chat, from, date: id, text: `${id}`, ...place };
}

const forum: ChatState = {
  chat,
  title: 'Forum',
  tint: 0,
  commands: [],
  typing: 0,
  mayWrite: true,
  mayManage: false,
  forum: { topics: [{ id: 2, name: 'Digest', closed: true }], generalClosed: false },
  // A thread of replies in General is no topic.
  messages: [message(2, 2), message(3), { ...message(4), message_thread_id: 3 }, message(5, 2)],
};

describe('the rooms of a chat', () => {
  it('are General and the topics of a forum', () => {
    const rooms = roomsOf(forum);
    expect(rooms.map(({ key, topic, closed }) => [key, topic?.name, closed])).toEqual([
      ['-1', undefined, false],
      ['-1/2', 'Digest', true],
    ]);
    expect(rooms.map(({ messages }) => messages.map(({ message_id }) => message_id))).toEqual([
      [3, 4],
      [2, 5],
    ]);
    expect(roomIn(rooms, 2)?.key).toBe('-1/2');
    expect(roomIn(rooms, undefined)?.key).toBe('-1');
    expect(roomIn(rooms, 99)?.key).toBe('-1');
  });

  it('are but one without topics', () => {
    const { forum: _, ...group } = forum;
    expect(roomsOf(group)).toMatchObject([{ key: '-1', messages: group.messages }]);
  });
});

describe('messages of a chat', () => {
  it('that nobody wrote say what happened, and a name follows them', () => {
    const created = {
      ...message(2, 2),
      text: undefined,
      forum_topic_created: { name: 'Digest', icon_color: 1 },
    };
    const service = created as unknown as Message;
    expect(isService(service)).toBe(true);
    expect(serviceText(service, translator('kk'))).toBe('«Digest» тақырыбы ашылды');
    expect(placed([service, message(3)], 99)[1]?.startsRun).toBe(true);
    expect(serviceText(message(3), translator('en'))).toBeUndefined();
  });

  it('in a channel are the channel’s', () => {
    const channel = { id: -2, type: 'channel', title: 'News' } as const;
    expect(senderName({ message_id: 1, date: 0, chat: channel, sender_chat: channel })).toBe('News');
    expect(senderName(message(1))).toBe('Reader');
  });
});

describe('the switches for faults', () => {
  it('find their own fault again, and not that of another chat', () => {
    for (const name of faultNames) {
      const active = [{ id: 1, fault: faultOf(name, 7, 30), left: 'always', hits: 0 }] as const;
      expect(faultNames.filter((each) => activeFault(active, each, 7))).toEqual([name]);
      expect(activeFault(active, name, 8) === undefined).toBe(name === 'blocked');
    }
  });
});

describe('the clock of the page', () => {
  const almaty = 'Asia/Almaty';

  it('tells the time of its zone, there and back', () => {
    const instant = new Date('2026-11-22T20:30:00Z');
    expect(wallTime(instant, almaty)).toEqual({ year: 2026, month: 11, day: 23, hour: 1, minute: 30 });
    for (const zone of [almaty, 'Europe/Berlin', 'America/New_York', 'UTC']) {
      expect(instantOf(wallTime(instant, zone), zone)).toEqual(instant);
      expect(fromField(fieldOf(instant, zone), zone)).toEqual(instant);
    }
    expect(fromField('', almaty)).toBeUndefined();
  });

  it('knows tomorrow, over the end of a year and the end of summer time', () => {
    const at = (now: string, zone: string) => tomorrowAt(9, new Date(now), zone).toISOString();
    expect(at('2026-12-31T20:00:00Z', almaty)).toBe('2027-01-02T04:00:00.000Z');
    expect(at('2026-10-24T12:00:00Z', 'Europe/Berlin')).toBe('2026-10-25T08:00:00.000Z');
  });

  it('counts days in its zone', () => {
    const evening = Date.UTC(2026, 10, 22, 18, 59) / 1000;
    const now = new Date('2026-11-22T19:00:00Z');
    expect(dayName(evening, now, 'en', almaty)).toEqual({ kind: 'yesterday' });
    expect(dayName(evening, now, 'en', 'UTC')).toEqual({ kind: 'today' });
  });
});

it('A place is called by the city it is in', () => {
  expect(cityAt({ latitude: 43.65, longitude: 51.16 })?.name).toBe('cityAktau');
  expect(cityAt({ latitude: 0, longitude: 0 })).toBeUndefined();
});
