import type { BotParts } from '../../src/bot/bot.ts';
import type { ChatSettings } from '../../src/chats/store.ts';
import { openLibrary } from '../../src/facts/library.ts';
import type { Parts } from '../protocol.ts';
import { aiUpdate, languages } from '../updates.ts';
import { botParts } from './botParts.ts';
import { measure } from './parts/measure.ts';
import { worksOf } from './parts/works.ts';

const { ROOT = '.', LOG_FILE = '/dev/null', BATCHES = '20' } = process.env;

const library = await openLibrary(`${ROOT}/data`, { clock: () => new Date() });
const token = '1000001:a-token-of-nobody';
const works = worksOf(
  botParts({
    token,
    facts: library.current,
    chats: someChats(),
    root: ROOT,
    logFile: LOG_FILE,
  }),
);
const times = await measure(works, Number(BATCHES));
const parts: Parts = {
  whole: times.whole,
  language: times.language,
  lookup: times.lookup,
  view: times.view - times.lookup,
  newView: times.newView,
  logging: times.observe - times.observeWithoutLog,
  metrics: times.observeWithoutLog - times.observeNothing,
  sequentialize: times.sequentialize,
  calls: times.calls - times.noCalls,
  bare: times.bare,
};
process.send?.(parts);
process.disconnect();

/** Every third chat has chosen a language. Only looked at: what else a store does is not measured here. */
function someChats(): BotParts['chats'] {
  const settings = new Map<number, ChatSettings>();
  for (let at = 0; at < 3_000; at += 3) {
    const { from } = aiUpdate(at).message;
    settings.set(from.id, { locale: languages[at % languages.length] ?? 'en' });
  }
  const unused = () => Promise.reject(new Error('/ai changes no settings'));
  const get = async (chatId: number) => settings.get(chatId);
  return {
    get,
    set: unused,
    remove: unused,
    migrate: unused,
    count: unused,
    close: unused,
  } as BotParts['chats'];
}
