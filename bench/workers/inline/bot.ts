import { performance } from 'node:perf_hooks';
import { createBot } from '../../../src/bot/bot.ts';
import { startPolling } from '../../../src/bot/polling.ts';
import { loadContent } from '../../../src/facts/load.ts';
import { searchOf } from '../../../src/facts/search/searchOf.ts';
import { createFactStore } from '../../../src/facts/snapshot.ts';
import { type BotReport, timesRequest } from '../../inline/protocol.ts';
import { generateContent, realWordings } from '../../searchContent.ts';
import { botParts } from '../botParts.ts';

/** Derek with generated facts. It polls, and notes how long each inline query is in its hands. */
const {
  ROOT: root = '.',
  TOKEN: token = '',
  API_ROOT: apiRoot = '',
  LOG_FILE: logFile = '/dev/null',
  FACTS = '0',
} = process.env;

const content = await loadContent(`${root}/data`, new Date());
const store = createFactStore(generateContent(content, Number(FACTS), 1, realWordings));
searchOf(store);

const bot = createBot(token, botParts({ token, facts: () => store, root, logFile, apiRoot }));
const begun = new Map<string, number>();
let times: number[] = [];
// Installed last, so it sees a call before anything else does.
bot.api.config.use((call, method, payload, signal) => {
  if ('inline_query_id' in payload) {
    const { inline_query_id: id } = payload;
    times.push(performance.now() - (begun.get(id) ?? Number.NaN));
  }
  return call(method, payload, signal);
});

await bot.init();
startPolling(bot, async (update) => {
  const id = update.inline_query?.id;
  if (id !== undefined) begun.set(id, performance.now());
  await bot.handleUpdate(update);
  if (id !== undefined) begun.delete(id);
});

process.on('message', (message) => {
  if (message !== timesRequest) return;
  report({ kind: 'times', times });
  times = [];
});
report({ kind: 'ready' });

function report(message: BotReport): void {
  process.send?.(message);
}
