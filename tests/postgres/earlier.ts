import type { Delivery } from '../../src/digests/delivery.ts';
import type { Edition } from '../../src/digests/edition.ts';
import type { Subscription } from '../../src/digests/subscription.ts';
import { forumTopic, group, reader } from '../digests/store/samples.ts';

/** What was written into the tables that a version brought. */
interface Left {
  readonly since: number;
  readonly sql: string;
}

const schedule = `'{"cadence":"daily","time":"09:00","weekday":1,"zone":"Asia/Almaty","quiet":null}'`;
const instant = `'{"cadence":"instant","time":"09:00","weekday":1,"zone":"UTC","quiet":{"from":"22:00","to":"07:00"}}'`;
const marks = `'{"topics":{"ai":{"back":1,"seen":2}},"corrected":2}'`;
const items = `'[{"edition":2,"fact":"alem","topic":"ai","kind":"new"},{"edition":1,"fact":"gallium","topic":"ai","kind":"earlier"}]'`;
/** A process that has claimed something and does not live any more. */
const dead = `'6f8a2c1e-0d5b-4c8e-9a7d-3b1f0e2d4c6a'`;

const left: readonly Left[] = [
  {
    since: 1,
    sql: `
      insert into chats values (5, '{"locale":"tr"}');
      insert into questions values (3, 5, 'why', 'ru', '2026-11-22T09:00:00Z', 1795338000000);
      update counters set value = 3 where name = 'question';
    `,
  },
  {
    since: 2,
    sql: `
      select nextval('subscription_versions');
      insert into subscriptions values
        (4242, 0, 'private', 'kk', ${schedule}, '{"zinc":{"on":false,"back":1,"seen":0},"ai":{"on":true,"back":1,"seen":2}}',
          2, '["алтын \\"х\\""]', true, '2026-11-22T09:00', 2, 9000, null, 1),
        (-100, 0, 'group', 'ru', ${schedule}, '{"ai":{"on":true,"back":3,"seen":2}}',
          2, '[]', false, '2026-11-21T09:00', 0, 9000, 'forbidden', 2),
        (-100, 17, 'group', 'tr', ${instant}, '{"ai":{"on":true,"back":3,"seen":2}}',
          2, '[]', false, '2026-11-21T09:00', 3, null, null, 3);
      insert into editions values
        (1, 'gallium', 'new', 1, '["minerals","ai"]', 1000),
        (2, 'alem', 'new', 1, '["ai"]', 1000),
        (3, 'gallium', 'correction', 2, '["ai"]', 2000);
      insert into deliveries values
        (1, 4242, 0, 'private', '2026-11-22T09:00', 'sent', ${items}, '{alem,gallium}', 4, ${marks},
          '[{"messageId":7,"items":[0]},{"messageId":8,"items":[1]}]', 0, 1500, 1500, 1600, false, null),
        (2, -100, 17, 'group', '2026-11-21T09:00', 'open', ${items}, '{alem,gallium}', 0, ${marks},
          '[{"messageId":9,"items":[1]}]', 2, 1500, 1700, null, false, ${dead}),
        (3, -100, 0, 'group', '2026-11-21T09:00', 'dropped', ${items}, '{alem,gallium}', 0, ${marks},
          '[]', 5, 1500, 1700, 1800, true, null);
      update counters set value = 3 where name = 'delivery';
      insert into edits values
        (1, 8, 2500, 1, false, null, false),
        (2, 9, 2600, 0, false, ${dead}, true);
    `,
  },
];

/** Fills tables of that version as its Derek left them. In words of that time: what today's code writes may look different. */
export function leftBy(version: number): string {
  return left.flatMap(({ since, sql }) => (since <= version ? [sql] : [])).join('');
}

const ai = { on: true, back: 3, seen: 2 };
const daily = { cadence: 'daily', time: '09:00', weekday: 1, zone: 'Asia/Almaty', quiet: null } as const;

export const subscriptions: readonly Subscription[] = [
  {
    destination: reader,
    chatKind: 'private',
    locale: 'kk',
    schedule: daily,
    topics: { zinc: { on: false, back: 1, seen: 0 }, ai: { on: true, back: 1, seen: 2 } },
    corrected: 2,
    filter: ['алтын "х"'],
    backlog: true,
    lastSlot: '2026-11-22T09:00',
    looked: 2,
    nextAt: 9000,
    paused: null,
    version: 1,
  },
  {
    destination: group,
    chatKind: 'group',
    locale: 'ru',
    schedule: daily,
    topics: { ai },
    corrected: 2,
    filter: [],
    backlog: false,
    lastSlot: '2026-11-21T09:00',
    looked: 0,
    nextAt: 9000,
    paused: 'forbidden',
    version: 2,
  },
  {
    destination: forumTopic,
    chatKind: 'group',
    locale: 'tr',
    schedule: {
      cadence: 'instant',
      time: '09:00',
      weekday: 1,
      zone: 'UTC',
      quiet: { from: '22:00', to: '07:00' },
    },
    topics: { ai },
    corrected: 2,
    filter: [],
    backlog: false,
    lastSlot: '2026-11-21T09:00',
    looked: 3,
    nextAt: null,
    paused: null,
    version: 3,
  },
];

export const editions: readonly Edition[] = [
  { number: 1, fact: 'gallium', kind: 'new', revision: 1, topics: ['minerals', 'ai'], at: 1000 },
  { number: 2, fact: 'alem', kind: 'new', revision: 1, topics: ['ai'], at: 1000 },
  { number: 3, fact: 'gallium', kind: 'correction', revision: 2, topics: ['ai'], at: 2000 },
];

const digest = {
  items: [
    { edition: 2, fact: 'alem', topic: 'ai', kind: 'new' },
    { edition: 1, fact: 'gallium', topic: 'ai', kind: 'earlier' },
  ],
  marks: { topics: { ai: { back: 1, seen: 2 } }, corrected: 2 },
  plannedAt: 1500,
} as const;

export const sent: Delivery = {
  ...digest,
  id: 1,
  destination: reader,
  chatKind: 'private',
  slot: '2026-11-22T09:00',
  state: 'sent',
  waiting: 4,
  messages: [
    { messageId: 7, items: [0] },
    { messageId: 8, items: [1] },
  ],
  failures: 0,
  notBefore: 1500,
  closedAt: 1600,
};

const late = { ...digest, chatKind: 'group', slot: '2026-11-21T09:00', waiting: 0, notBefore: 1700 } as const;

export const open: Delivery = {
  ...late,
  id: 2,
  destination: forumTopic,
  state: 'open',
  messages: [{ messageId: 9, items: [1] }],
  failures: 2,
  closedAt: null,
};

export const dropped: Delivery = {
  ...late,
  id: 3,
  destination: group,
  state: 'dropped',
  messages: [],
  failures: 5,
  closedAt: 1800,
};
