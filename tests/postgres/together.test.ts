import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { questionsOfChat } from '../../src/chats/questions.ts';
import type { Destination } from '../../src/digests/destination.ts';
import type { DigestStore } from '../../src/digests/store.ts';
import type { PostgresKept } from '../../src/postgres/open.ts';
import { asked } from '../chats/questions.model.ts';
import {
  draftOf,
  edition,
  forumTopic,
  group,
  nine,
  opened,
  planFor,
  reader,
  subscribe,
  supergroup,
} from '../digests/store/samples.ts';
import { emptied, open, schemaOf } from './kept.ts';
import { useServer } from './server.ts';

const server = useServer();
const openEmptied = emptied(server);
let one: PostgresKept;
let other: PostgresKept;
let schema: string;

/** Two processes, as far as the database can tell: connections, lines and leases of their own. */
beforeEach(async () => {
  const { kept, url } = await openEmptied();
  one = kept;
  other = await open(url, { connections: 4 });
  schema = schemaOf(url);
});
afterEach(() => Promise.all([one.state.close(), other.state.close()]));

const both = () => [one.digests, other.digests] as const;
const readers = (count: number) =>
  Array.from({ length: count }, (_, at): Destination => ({ chatId: at + 1 }));

describe('two processes at once', () => {
  it('change a subscription one after the other, also one that is not there yet', async () => {
    const more = (store: DigestStore) =>
      store.change(reader, (now) => ({
        ...(now ?? draftOf(reader, { corrected: 0 })),
        corrected: (now?.corrected ?? 0) + 1,
      }));
    await Promise.all(Array.from({ length: 30 }, () => both().map(more)).flat());
    expect((await one.digests.subscription(reader))?.corrected).toBe(60);
  });

  it('open one delivery for a slot', async () => {
    const subscriptions = await Promise.all(readers(20).map((each) => subscribe(one.digests, each)));
    const plans = subscriptions.map((each) => planFor(each));
    const made = await Promise.all(both().flatMap((store) => plans.map((plan) => store.plan(plan, nine))));
    expect(made.flatMap((each) => each?.id ?? []).sort((a, b) => a - b)).toEqual(
      plans.map((_, at) => at + 1),
    );
    expect(await one.digests.counts()).toMatchObject({ open: 20 });
  });

  it('publish what is new once, with numbers that have no gap', async () => {
    const facts = Array.from({ length: 10 }, (_, at) => `fact-${at}`);
    const missing = (newest: ReadonlyMap<string, unknown>) =>
      facts.filter((fact) => !newest.has(fact)).map((fact) => edition(fact));
    await Promise.all(
      both().flatMap((store) => [store.publish(missing, 1, 0), store.publish(missing, 2, 0)]),
    );
    expect((await one.digests.editions(0)).map(({ number }) => number)).toEqual(facts.map((_, at) => at + 1));
  });

  it('claim what the other has not, and each is recorded once', async () => {
    const chats = readers(100);
    for (const chat of chats) await opened(one.digests, chat);
    const sent: number[] = [];
    const work = async (store: DigestStore) => {
      for (;;) {
        const claimed = await store.claim(nine, 7);
        if (claimed.length === 0) return;
        sent.push(...claimed.map(({ id }) => id));
        await Promise.all(
          claimed.map(({ id }) => store.record(id, { messageId: id, items: [0, 1] }, [], nine)),
        );
      }
    };
    await Promise.all(both().map(work));
    expect(sent.sort((a, b) => a - b)).toEqual(chats.map((_, at) => at + 1));
    expect(await other.digests.counts()).toMatchObject({ open: 0, sent: 100 });
    expect((await other.digests.subscription({ chatId: 100 }))?.topics['ai']).toMatchObject({ seen: 6 });
  });

  it('ask for an edit, whether a message is recorded before the correction is published or after', async () => {
    const chats = readers(20);
    for (const chat of chats) await opened(one.digests, chat);
    const records = (await one.digests.claim(nine, 100)).map(({ id }) =>
      one.digests.record(id, { messageId: id, items: [0, 1], head: 0 }, [], nine),
    );
    await Promise.all([...records, other.digests.publish(() => [edition('gallium', 'correction')], nine, 0)]);
    expect(await one.digests.counts()).toMatchObject({ sent: 20, edits: 20 });
  });

  it('move a group while its digest is on its way, and it is recorded in the supergroup', async () => {
    const { id } = await opened(one.digests, group);
    await opened(one.digests, forumTopic);
    await one.digests.claim(nine, 10);
    await Promise.all([
      one.digests.record(id, { messageId: 5, items: [0, 1], chatId: group.chatId }, [], nine),
      other.digests.migrate(group.chatId, supergroup.chatId),
      one.digests.migrate(group.chatId, supergroup.chatId),
    ]);
    const moved = await other.digests.delivery(id);
    expect(moved).toMatchObject({ state: 'sent', destination: supergroup, messages: [{ messageId: 0 }] });
    expect((await other.digests.subscription(supergroup))?.topics['ai']).toMatchObject({ seen: 6 });
    expect(await other.digests.subscriptionsOf(group.chatId)).toEqual([]);
  });

  it('keep the settings of a chat whole', async () => {
    const chats = [one.state.chats, other.state.chats];
    await one.state.chats.set(-100, { locale: 'kk' });
    await Promise.all(chats.flatMap((store) => [store.migrate(-100, -200), store.set(5, { locale: 'ru' })]));
    expect([await one.state.chats.get(-200), await one.state.chats.get(-100)]).toEqual([
      { locale: 'kk' },
      undefined,
    ]);
    const removed = await Promise.all(chats.map((store) => store.remove(5)));
    expect(removed.sort()).toEqual([false, true]);
  });

  it('number questions without giving a number twice, and keep to the limits', async () => {
    const texts = Array.from({ length: questionsOfChat }, (_, at) => String(at));
    const adding = [one, other].flatMap(({ state }, at) =>
      texts.map((text) => state.questions.add(asked(`${text} of ${at}`))),
    );
    const results = await Promise.allSettled(adding);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(questionsOfChat);
    const kept = await one.state.questions.all();
    expect(kept.map(({ id }) => id)).toEqual(texts.map((_, at) => at + 1));
  });

  it('leave everything consistent, whatever they do at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        await Promise.all(steps.map(({ run }, at) => run(at % 2 === 0 ? one.digests : other.digests)));
        expect(await broken()).toEqual([]);
        await one.digests.release((await one.digests.claim(99, 99)).map(({ id }) => id));
      }),
      { numRuns: 12 },
    );
  });
});

interface Step {
  readonly name: string;
  readonly run: (store: DigestStore) => Promise<unknown>;
}

const destination = fc.constantFrom(reader, group, forumTopic, supergroup);
const chatId = fc.constantFrom(reader.chatId, group.chatId, supergroup.chatId);
const limit = fc.integer({ min: 1, max: 3 });
const slot = fc.integer({ min: 10, max: 30 }).map((day) => `2026-11-${day}T09:00`);

async function plan(store: DigestStore, destination: Destination, slot: string): Promise<void> {
  const found = await store.subscription(destination);
  if (found !== undefined) await store.plan(planFor(found, { slot }), nine);
}

async function send(store: DigestStore, limit: number): Promise<void> {
  const claimed = await store.claim(nine, limit);
  const record = (id: number) => store.record(id, { messageId: id, items: [0, 1], head: 0 }, [], nine);
  await Promise.all(claimed.map(({ id }) => record(id)));
}

async function edit(store: DigestStore, limit: number): Promise<void> {
  const edits = await store.claimEdits(nine, limit);
  await Promise.all(edits.map((each) => store.recordEdit(each)));
}

function stepOf<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  run: (store: DigestStore, value: Value) => Promise<unknown>,
): fc.Arbitrary<Step> {
  return values.map((value) => ({
    name: `${name} ${JSON.stringify(value)}`,
    run: (store) => run(store, value),
  }));
}

/** What several processes may do to a few chats. */
const step: fc.Arbitrary<Step> = fc.oneof(
  stepOf('subscribe', destination, (store, each) => store.change(each, () => draftOf(each))),
  stepOf('unsubscribe', destination, (store, each) => store.change(each, () => undefined)),
  {
    weight: 4,
    arbitrary: stepOf('plan', fc.tuple(destination, slot), (store, each) => plan(store, ...each)),
  },
  { weight: 4, arbitrary: stepOf('send', limit, send) },
  stepOf('pause', destination, (store, each) => store.pause(each, 'blocked')),
  stepOf('resume', chatId, (store, each) => store.resume(each, ['blocked'])),
  stepOf('remove', chatId, (store, each) => store.removeChat(each)),
  stepOf('migrate', fc.tuple(chatId, chatId), (store, [from, to]) => store.migrate(from, to)),
  stepOf('correct', fc.constant(nine), (store, at) =>
    store.publish(() => [edition('gallium', 'correction')], at, 0),
  ),
  stepOf('edit', limit, edit),
  stepOf('forget', fc.constant(nine + 1), (store, before) => store.forget(before)),
);

/** What must never be, by name. */
async function broken(): Promise<readonly string[]> {
  const rules: Readonly<Record<string, string>> = {
    'an open delivery without a subscription': `
      select from deliveries d where state = 'open' and not exists (
        select from subscriptions s where s.chat_id = d.chat_id and s.thread_id = d.thread_id)`,
    'a delivery that is held, and its subscription is not paused, or the other way round': `
      select from deliveries d join subscriptions s using (chat_id, thread_id)
      where state = 'open' and held <> (paused is not null)`,
    'an edit that is held, and its subscription is not paused, or the other way round': `
      select from edits e join deliveries d on d.id = e.delivery left join subscriptions s using (chat_id, thread_id)
      where e.held <> coalesce(paused is not null, false)`,
    'an edit of a message that there is not': `
      select from edits e join deliveries d on d.id = e.delivery
      where not exists (select from json_array_elements(messages) m where (m ->> 'messageId')::bigint = message_id)`,
    'a claim on what is closed': `select from deliveries where state <> 'open' and claimed_by is not null`,
    'a gap in the journal': `select from editions having count(*) <> coalesce(max(number), 0)`,
    'an id that will be given again': `
      select from deliveries having max(id) > (select value from counters where name = 'delivery')`,
    'a version that stands twice': `select version from subscriptions group by version having count(*) > 1`,
  };
  const found = await Promise.all(
    Object.entries(rules).map(async ([name, rule]) => {
      const rows = await server.query(rule, [], schema);
      return rows.length > 0 ? [name] : [];
    }),
  );
  return found.flat();
}
