/** Another process with a digest store: `child.ts FOLDER`. Says what is on disk, until somebody ends it. */
import { openDigestStore } from '../../../src/digests/store/open.ts';
import { digest, draftOf, planFor } from './samples.ts';

const [folder = '', first = '1'] = process.argv.slice(2);
const store = await openDigestStore(folder);

/** Each one subscribes, gets a digest, and has it recorded; what is said is done. */
async function lane(from: number): Promise<void> {
  for (let chatId = from; ; chatId += 4) {
    const subscription = await store.change({ chatId }, () => draftOf({ chatId }));
    if (subscription === undefined) throw new Error('no subscription');
    say(`subscribed ${chatId}`);
    const delivery = await store.plan(planFor(subscription, { digest: digest(['a', 'b']) }), 9_000);
    if (delivery === undefined) throw new Error('no delivery');
    say(`planned ${chatId} ${delivery.id}`);
    await store.record(delivery.id, { messageId: 1, items: [0] }, [], 9_000);
    say(`half ${chatId} ${delivery.id}`);
    await store.record(delivery.id, { messageId: 2, items: [1] }, [], 9_000);
    say(`sent ${chatId} ${delivery.id}`);
  }
}

function say(what: string): void {
  process.stdout.write(`${what}\n`);
}

await Promise.all([0, 1, 2, 3].map((at) => lane(Number(first) + at)));
