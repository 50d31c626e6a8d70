import { createServer, type Socket } from 'node:net';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { parseDatabaseUrl } from '../../src/postgres/address.ts';
import { Database } from '../../src/postgres/database.ts';
import type { PostgresKept } from '../../src/postgres/open.ts';
import { asked } from '../chats/questions.model.ts';
import { draftOf, nine, opened, reader, subscribe } from '../digests/store/samples.ts';
import { freePort } from './embedded.ts';
import { emptied, open, schemaOf } from './kept.ts';
import { urlOf, useServer } from './server.ts';

const server = useServer();
const openEmptied = emptied(server);
let kept: PostgresKept;
let url: string;

beforeEach(async () => {
  const found = await openEmptied();
  ({ kept, url } = found);
});
afterEach(() => kept.state.close());

const cut = () =>
  server.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'derek'`);

describe('a connection that is cut', () => {
  it('while nobody uses it is not noticed', async () => {
    await subscribe(kept.digests, reader);
    await kept.state.chats.set(5, { locale: 'kk' });
    await cut();
    expect(await kept.digests.subscription(reader)).toMatchObject({ destination: reader });
    await cut();
    await kept.state.chats.set(6, { locale: 'kk' });
    await cut();
    expect(await kept.digests.change(reader, (now) => now && { ...now, locale: 'tr' })).toMatchObject({
      locale: 'tr',
    });
  });

  it('in the middle of many changes loses none of those that were confirmed, and leaves nothing half done', async () => {
    const confirmed: number[] = [];
    const cuts: Promise<unknown>[] = [];
    const lane = async (first: number) => {
      for (let chatId = first; chatId < first + 25; chatId += 1) {
        const made = await opened(kept.digests, { chatId }).catch(() => undefined);
        if (made !== undefined) confirmed.push(chatId);
        // Not waited for: so it comes when the next change is on its way.
        if (chatId % 10 === 0) cuts.push(cut());
      }
    };
    await Promise.all([1, 101, 201, 301, 401, 501].map(lane));
    await Promise.all(cuts);
    expect(confirmed.length).toBeGreaterThan(0);
    for (const chatId of confirmed) expect(await kept.digests.openDelivery({ chatId })).toBeDefined();
    const { open, subscriptions } = await kept.digests.counts();
    expect(subscriptions).toBeGreaterThanOrEqual(open);
  });
});

describe('a server that goes away', () => {
  it('is told of with a code, and used again when it is back', async () => {
    await subscribe(kept.digests, reader);
    await kept.state.questions.add(asked('why'));
    await server.stop();
    const asking = [
      kept.digests.subscription(reader),
      kept.digests.change(reader, () => undefined),
      kept.digests.claim(nine, 1),
      kept.digests.publish(() => [], 1, 0),
      kept.state.chats.get(5),
      kept.state.chats.set(5, { locale: 'kk' }),
      kept.state.questions.add(asked('what')),
    ];
    for (const each of await Promise.allSettled(asking))
      expect(each).toMatchObject({
        status: 'rejected',
        reason: { name: 'ChatStoreError', code: 'unavailable' },
      });
    await server.start();
    expect(await kept.digests.subscription(reader)).toMatchObject({ destination: reader });
    expect((await kept.state.questions.all()).map(({ text }) => text)).toEqual(['why']);
    await kept.state.chats.set(5, { locale: 'kk' });
    expect(await kept.digests.claim(nine, 1)).toEqual([]);
  });
});

describe('a claim whose answer is lost', () => {
  it('is made once more, and what is on its way stays claimed', async () => {
    const [underWay, lost] = [
      await opened(kept.digests, { chatId: 1 }),
      await opened(kept.digests, { chatId: 2 }),
    ];
    const ids = async () => (await kept.digests.claim(nine, 1)).map(({ id }) => id);
    expect(await ids()).toEqual([underWay.id]);
    // As if it had been committed, and the connection cut before the server said so.
    const steal = 'update deliveries set claimed_by = (select holder from leases) where id = $1';
    await server.query(steal, [lost.id], schemaOf(url));
    expect(await ids()).toEqual([]);
    await server.stop();
    await expect(ids()).rejects.toMatchObject({ code: 'unavailable' });
    await server.start();
    expect(await ids()).toEqual([lost.id]);
    expect(await ids()).toEqual([]);
  });
});

describe('a server that says nothing', () => {
  it('is given up after the time for a connection, and is not waited for once more', async () => {
    const silent = await listenSilently();
    const given = parseDatabaseUrl(urlOf(silent.port));
    if (given.problem !== undefined) throw new Error(given.problem);
    // Long enough to be no connection that was cut.
    const options = { connections: 2, connectMs: 1_200, answerMs: 1_200 };
    const database = new Database(urlOf(silent.port), given.address, options);
    const asking = [
      database.read((db) => sql`select 1`.execute(db)),
      database.transaction((tx) => sql`select 1`.execute(tx)),
    ];
    for (const each of await Promise.allSettled(asking))
      expect(each).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } });
    expect(silent.connections()).toBe(2);
    await database.close();
  });
});

/** As a machine that is frozen, or behind a firewall that drops everything. */
async function listenSilently(): Promise<{ readonly port: number; connections(): number }> {
  const sockets: Socket[] = [];
  const listening = createServer((socket) => void sockets.push(socket.on('error', () => {})));
  const port = await freePort();
  await new Promise<void>((resolve) => listening.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    listening.close();
  });
  return { port, connections: () => sockets.length };
}

describe('closing', () => {
  it('waits for what was asked for', async () => {
    const changes = Array.from({ length: 20 }, (_, at) =>
      kept.digests.change({ chatId: at + 1 }, () => draftOf({ chatId: at + 1 })),
    );
    const settings = kept.state.chats.set(5, { locale: 'kk' });
    await kept.digests.close();
    await kept.state.close();
    await Promise.all([...changes, settings]);
    const again = await open(url);
    expect((await again.digests.counts()).subscriptions).toBe(20);
    expect(await again.state.chats.get(5)).toEqual({ locale: 'kk' });
    await again.state.close();
  });

  it('lets go of every connection', async () => {
    await subscribe(kept.digests, reader);
    await kept.state.close();
    const left = `select count(*) from pg_stat_activity where application_name = 'derek'`;
    expect(await server.query(left)).toEqual([{ count: '0' }]);
  });
});
