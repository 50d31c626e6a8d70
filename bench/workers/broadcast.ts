import { performance } from 'node:perf_hooks';
import { createDigests } from '../../src/bot/digests/createDigests.ts';
import { loadL10n } from '../../src/bot/locales/load.ts';
import { telegramsPace, unlimitedPace } from '../../src/digests/pace.ts';
import { openKept } from '../../src/kept.ts';
import { createLogger } from '../../src/logging.ts';
import { openPostgres } from '../../src/postgres/open.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { broadcastRequest, type SenderReport } from '../digests/protocol.ts';
import { botInfo } from '../updates.ts';
import { openDays } from './digests/days.ts';
import { subscribeAll, topic } from './digests/subscribers.ts';
import { later, pause } from './time.ts';

/** Derek's digests as in production: the embedded store on the disk, or a database; JSON log at `info` to standard output, metrics. */
const { BOT_TOKEN = '', BOT_API_ROOT = '', ROOT = '.', FOLDER = '', CHATS = '0', PACE = '' } = process.env;
const { DATABASE_URL } = process.env;
const chats = Number(CHATS);

const days = await openDays(`${ROOT}/data`, topic);
const onError = (error: unknown) => process.stderr.write(`${error}\n`);
const { state, digests } =
  DATABASE_URL === undefined
    ? await openKept(FOLDER, onError)
    : await openPostgres(DATABASE_URL, { onError });
const { dispatcher } = createDigests({
  token: BOT_TOKEN,
  apiRoot: BOT_API_ROOT,
  store: digests,
  chats: state.chats,
  questions: state.questions,
  facts: days.facts,
  languages: loadL10n(`${ROOT}/locales`),
  defaultLocale: 'en',
  timezone: 'Asia/Almaty',
  username: () => botInfo.username,
  metrics: createMetrics({ facts: () => days.facts().size }),
  logger: createLogger({ level: 'info', secrets: [BOT_TOKEN], pretty: false }),
  clock: () => new Date(days.now()),
  random: Math.random,
  pace: {
    limits: PACE === 'telegram' ? telegramsPace : unlimitedPace,
    now: () => performance.now(),
    later,
  },
  wait: pause,
});
await dispatcher.publish();
await subscribeAll(digests, chats, chats, days.now());
report({ kind: 'ready' });

process.on('message', (message) => {
  if (message === broadcastRequest) void broadcast();
});

/** The facts of the day are published before; from then on it is measured. With a pace it works on its own, as in production. */
async function broadcast(): Promise<void> {
  days.turn();
  await dispatcher.publish();
  if (PACE === 'telegram') return dispatcher.start();
  const started = performance.now();
  await dispatcher.work();
  report({ kind: 'broadcast', milliseconds: performance.now() - started });
}

function report(message: SenderReport): void {
  process.send?.(message);
}
