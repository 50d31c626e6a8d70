import { unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Chat, Message } from 'grammy/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/locale.ts';
import { canMount, mountDisk } from '../chats/folder.ts';
import { createTalk, realFacts, type Talk } from '../conversation.ts';
import { subscribe } from '../digests/publishing.ts';
import { type OwnServer, startServer } from '../postgres/embedded.ts';
import { schemaOf } from '../postgres/kept.ts';
import { type Newsroom, openNewsroom } from '../process/faults/content.ts';
import { listenTo, type Replica } from './apps.ts';
import { until } from './shared.ts';
import { openStage, type Stage } from './stage.ts';

const mountable = canMount();
if (!mountable)
  console.warn('SKIPPED: full disks of PostgreSQL need root, to mount a small tmpfs (mount -t tmpfs).');

/** Room for a new server with 16 MB of its log, and some for what a test keeps. */
const kibibytes = 120 * 1024;
const settings = ['fsync=off', 'autovacuum=off', 'min_wal_size=32MB', 'max_wal_size=32MB'];

const notSaved = {
  kk: 'сақтау мүмкін болмай тұр',
  ru: 'не получается сохранить',
  en: 'cannot be saved at the moment',
  tr: 'şu anda kaydedilemiyor',
};
const notNow = {
  kk: 'Қазір мұны орындау мүмкін емес',
  ru: 'Сейчас это сделать нельзя',
  en: 'This cannot be done right now',
  tr: 'Bu şu anda yapılamıyor',
};
const pass = {
  kk: 'Кураторларға жіберу',
  ru: 'Передать кураторам',
  en: 'Pass it on',
  tr: 'Editörlere ilet',
};

describe.skipIf(!mountable)('a database server on a disk of its own', () => {
  let disk: ReturnType<typeof mountDisk>;
  let server: OwnServer;
  let url: string;
  let newsroom: Newsroom;
  let stage: Stage;
  let sent: Message[];
  /** Chose Turkish; gets digests as soon as there is something. */
  let subscriber: Talk;
  let group: Talk;
  const readers = new Map<Locale, { readonly talk: Talk; readonly unknown: Message }>();

  beforeAll(async () => {
    disk = mountDisk(kibibytes);
    server = await startServer(settings, disk.folder);
    url = await server.schema();
    newsroom = await openNewsroom();
    stage = await openStage(url, newsroom.folder);
    await until(() => stage.replicas.some(({ says }) => says('published')));
    sent = listenTo(stage.telegram);
    subscriber = stage.person('en');
    await subscriber.say('/language tr');
    const whenever = { schedule: { cadence: 'instant' as const }, fields: { nextAt: null } };
    const { digests } = stage.replicas[0].kept;
    await subscribe(digests, { chatId: subscriber.chat.id }, whenever, Date.now());
    group = stage.group(subscriber.user, { type: 'group' });
    await group.say('/language kk');
    for (const locale of locales) {
      const talk = stage.person(locale);
      await talk.say('wvvvq zzzyyx');
      readers.set(locale, { talk, unknown: talk.screen().message });
    }
    await leaveNoRoomInPages();
  }, 120_000);
  afterAll(async () => {
    await stage?.close();
    await server?.remove();
    disk?.remove();
  });

  /** What has a place already can be kept on a full disk as well: so that it needs room, the last page of each table takes no more. */
  async function leaveNoRoomInPages(): Promise<void> {
    const padded = (json: string) => `'${json}${' '.repeat(1_500)}'`;
    await server.query(
      `
        alter table chats set (fillfactor = 10);
        alter table subscriptions set (fillfactor = 10);
        alter table editions set (fillfactor = 10);
        alter table chats alter settings set storage external;
        alter table subscriptions alter topics set storage external;
        alter table editions alter topics set storage external;
        insert into chats values (-1, ${padded('{}')});
        insert into subscriptions select -1, 0, chat_kind, locale, schedule, ${padded('{}')}, corrected, filter, backlog, last_slot,
          looked, next_at, 'gone', version from subscriptions limit 1;
        insert into editions values (-1, 'padding', 'new', 1, ${padded('[]')}, 0);
      `,
      [],
      schemaOf(url),
    );
  }

  const filler = () => path.join(disk.folder, 'filler');
  function fill(): void {
    try {
      for (;;) writeFileSync(filler(), Buffer.alloc(4_096), { flag: 'a' });
    } catch {
      // Full: that is what it is for.
    }
  }
  const makeRoom = () => unlinkSync(filler());

  function readerOf(locale: Locale) {
    const reader = readers.get(locale);
    if (reader === undefined) throw new Error('nobody');
    return reader;
  }
  const readiness = async ({ address }: Replica) => {
    const response = await fetch(`${address}/readyz`);
    return [response.status, await response.json()] as const;
  };
  const newsFor = (chat: Chat) =>
    sent.flatMap((each) => (each.chat.id === chat.id ? (/trial-\w+/.exec(each.text ?? '') ?? []) : []));
  const rows = async (table: string) =>
    (await server.query(`select count(*)::int as count from ${table}`, [], schemaOf(url)))[0]?.['count'];

  describe('that is full', () => {
    let before: readonly unknown[];
    let supergroup: Chat;
    const tables = ['chats', 'subscriptions', 'questions', 'editions', 'deliveries'];
    beforeAll(async () => {
      before = await Promise.all(tables.map(rows));
      fill();
    });

    test.each(locales)('changes are refused politely, in %s', async (locale) => {
      const { talk, unknown } = readerOf(locale);
      for (const command of ['/language kk', '/subscribe ai 9:00']) {
        const answers = await talk.say(command);
        expect(answers.map(({ text }) => text)).toEqual([expect.stringContaining(notSaved[locale])]);
      }
      const answer = await talk.press(pass[locale], unknown);
      expect(answer).toMatchObject({ answered: true, alert: true });
      expect(answer.text).toContain(notNow[locale]);
    });

    test.each(locales)('facts are answered, in %s', async (locale) => {
      const facts = await realFacts();
      const { talk } = readerOf(locale);
      await talk.say('/start topic_ai');
      expect(talk.screen().text).toContain(facts.topic('ai')?.about[locale]);
      await talk.say('Alem.cloud H200');
      expect(talk.screen().text).toContain('Alem.cloud');
      const inline = await stage.telegram.world.inlineQuery({ from: talk.user, query: 'gallium' });
      expect(inline.results.length).toBeGreaterThan(0);
    });

    test('what was kept is read: who chose a language is answered in it', async () => {
      const facts = await realFacts();
      await subscriber.say('/ai');
      expect(subscriber.screen().text).toContain(facts.topic('ai')?.about.tr);
      await subscriber.say('/mydata');
      expect(subscriber.screen().text).toContain(facts.topic('minerals')?.name.tr);
    });

    test('replicas are ready; the database is up, and one of them leads', async () => {
      for (const each of stage.replicas) {
        expect(await readiness(each)).toEqual([200, { ready: true, reasons: [] }]);
        expect(await each.metric('derek_database_up')).toBe(1);
      }
      const leads = await Promise.all(stage.replicas.map((each) => each.metric('derek_leads')));
      expect(leads.sort()).toEqual([0, 1]);
    });

    test('what is new is published later, and a group that moves is remembered', async () => {
      await newsroom.write('trial-copper');
      await stage.replicas[0].app.reload();
      await until(() =>
        stage.replicas.some(({ says }) => says('the journal could not be brought up to date; trying again')),
      );
      supergroup = stage.telegram.world.upgradeToSupergroup(group.chat);
      await stage.telegram.world.settled();
      expect(newsFor(subscriber.chat)).toEqual([]);
    });

    test('nothing is half done', async () => {
      expect(await Promise.all(tables.map(rows))).toEqual(before);
    });

    test('with room again all of it is done by itself', async () => {
      makeRoom();
      await until(() => newsFor(subscriber.chat).length > 0);
      const { chats } = stage.replicas[1].kept.state;
      await until(async () => (await chats.get(supergroup.id)) !== undefined);
      expect(await chats.get(group.chat.id)).toBeUndefined();
      const facts = await realFacts();
      const talk = createTalk(stage.telegram.world, supergroup, subscriber.user);
      await talk.say('/ai');
      expect(talk.screen().text).toContain(facts.topic('ai')?.about.kk);
      for (const locale of locales) {
        const { talk: reader, unknown } = readerOf(locale);
        expect(await reader.press(pass[locale], unknown)).toMatchObject({ answered: true });
        await reader.say('/subscribe ai 9:00');
        await reader.say('/language kk');
      }
      expect(await rows('questions')).toBe(locales.length);
      expect(newsFor(subscriber.chat)).toEqual(['trial-copper']);
    });
  });

  describe('that has no room for the log of the server', () => {
    beforeAll(async () => {
      fill();
      // The server goes down when it needs the next file of its log, and does not come up without it.
      const next = () => server.query('select pg_switch_wal(), pg_current_xact_id()').catch(() => undefined);
      await until(async () => (await next()) === undefined);
      await stage.all(async (each) => (await each.metric('derek_database_up')) === 0);
    });

    test('is away: told as such, while facts go on', async () => {
      for (const each of stage.replicas)
        expect(await readiness(each)).toEqual([
          200,
          { ready: true, reasons: [], degraded: ['the database cannot be reached'] },
        ]);
      const newcomer = stage.person('ru');
      const [answer] = await newcomer.say('/language kk');
      expect(answer?.text).toContain(notNow.ru);
      await newcomer.say('/ai');
      expect(newcomer.screen().text).toContain((await realFacts()).topic('ai')?.about.ru);
    });

    test('with room again the server starts, and all goes on', async () => {
      await newsroom.write('trial-nickel');
      makeRoom();
      await server.start();
      await stage.all(async (each) => (await each.metric('derek_database_up')) === 1);
      await until(() => newsFor(subscriber.chat).length > 1);
      expect(newsFor(subscriber.chat)).toEqual(['trial-copper', 'trial-nickel']);
      await subscriber.say('/language ru');
      await subscriber.say('/ai');
      expect(subscriber.screen().text).toContain((await realFacts()).topic('ai')?.about.ru);
    });
  });
});
