import type { Chat, Message, User } from 'grammy/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { subscribe } from '../digests/publishing.ts';
import { schemaOf } from '../postgres/kept.ts';
import { useServer } from '../postgres/server.ts';
import { startTelegram, type Telegram } from '../process/derek.ts';
import { openNewsroom } from '../process/faults/content.ts';
import { listenTo, type Replica, startReplica } from './apps.ts';
import { type Balancer, startBalancer } from './balancer.ts';
import { until } from './shared.ts';

const server = useServer();
let telegram: Telegram;
let balancer: Balancer;
let url: string;
let sent: Message[];
let replicas: Replica[];
let reader: User;
let home: Chat;

beforeEach(async () => {
  telegram = await startTelegram();
  balancer = await startBalancer();
  url = await server.schema();
  sent = listenTo(telegram);
  replicas = [];
  reader = telegram.world.addPerson({ firstName: 'Reader', languageCode: 'en' });
  home = telegram.world.privateChat(reader);
});
afterEach(async () => {
  await Promise.all(replicas.map((each) => each.stop()));
  await balancer.close();
  await telegram.server.close();
});

async function start({ folder }: { readonly folder: string }): Promise<Replica> {
  const intake = { mode: 'webhook', url: balancer.url, secret: 'a-secret-of-this-test' } as const;
  const replica = await startReplica({ telegram, databaseUrl: url, dataDir: folder, intake });
  replicas.push(replica);
  balancer.addresses.push(replica.address);
  await until(() => replica.says('answering'));
  return replica;
}

const leads = (replica: Replica) => until(async () => (await replica.metric('derek_leads')) === 1);
/** What they read in order: which trial facts each message names. */
const read = () =>
  sent.map(({ text = '' }) =>
    [...new Set([...text.matchAll(/trial-(\w+)/g)].map(([, name]) => name))].sort(),
  );
const edited = () => telegram.world.calls.filter(({ name }) => name === 'editMessageText');

async function subscribeReader({ kept }: Replica): Promise<void> {
  telegram.world.send({ from: reader, chat: home, text: '/start' });
  await until(() => sent.length === 1);
  sent.splice(0);
  const whenever = { schedule: { cadence: 'instant' as const }, fields: { nextAt: null } };
  await subscribe(kept.digests, { chatId: home.id }, { topics: ['minerals', 'ai'], ...whenever }, Date.now());
}

async function replace(replica: Replica): Promise<void> {
  balancer.addresses.splice(balancer.addresses.indexOf(replica.address), 1);
  await replica.stop();
}

/** Who is behind waits so long for somebody who is not. */
async function letPatienceEnd(): Promise<void> {
  await server.query(`update ${schemaOf(url)}.sender_lease set until = until - interval '10 seconds'`);
}

// Four replicas start, one after the other.
test('while two contents run and the lead goes to and fro, nothing is published or sent twice, or back', {
  timeout: 60_000,
}, async () => {
  const [older, newer] = [await openNewsroom('small'), await openNewsroom('small')];
  const before = await start(older);
  await leads(before);
  await until(() => before.says('published'));
  await subscribeReader(before);
  const head = await before.kept.digests.head();
  for (const newsroom of [older, newer]) await newsroom.write('trial-copper', 'trial-nickel');
  await before.app.reload();
  await until(() => sent.length === 1);

  await newer.retire('trial-copper');
  await newer.correct('trial-nickel', 'trial-zinc');
  const after = await start(newer);
  await replace(before);
  await leads(after);
  await until(() => sent.length === 2 && edited().length === 1);

  const back = await start(older);
  await replace(after);
  await letPatienceEnd();
  await leads(back);
  await older.write('trial-agent');
  await back.app.reload();
  await until(() => sent.length === 3);

  const again = await start(newer);
  await replace(back);
  await leads(again);
  await newer.write('trial-model');
  await again.app.reload();
  await until(() => sent.length === 4);
  await telegram.world.settled();

  expect(read()).toEqual([['copper', 'nickel'], ['copper', 'nickel', 'zinc'], ['agent'], ['model']]);
  expect(edited()).toHaveLength(1);
  const editions = await again.kept.digests.editions(head);
  expect(editions.map(({ kind, fact }) => `${kind} ${fact}`)).toEqual([
    'new trial-copper',
    'new trial-nickel',
    'retraction trial-copper',
    'correction trial-nickel',
    'new trial-zinc',
    'new trial-agent',
    'new trial-model',
  ]);
});
