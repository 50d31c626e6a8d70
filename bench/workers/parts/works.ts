import { sequentialize } from '@grammyjs/runner';
import { Api, Bot, Context } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import { pino } from 'pino';
import { type BotParts, createBot } from '../../../src/bot/bot.ts';
import type { DerekContext } from '../../../src/bot/context.ts';
import { enrich } from '../../../src/bot/enrich.ts';
import { observeUpdates } from '../../../src/bot/observe.ts';
import { topicPage } from '../../../src/bot/views/factList.ts';
import type { FactStore } from '../../../src/facts/store.ts';
import { aiUpdate, botInfo as info, languages } from '../../updates.ts';
import { recordLookups } from './lookups.ts';
import type { Work } from './measure.ts';
import { callsOf, stubCalls } from './stubbed.ts';

const token = '1000001:a-token-of-nobody';
const botInfo = info as unknown as UserFromGetMe;
const nothing = async (): Promise<void> => {};

/** Each part of an update on its own, and all of them together. */
export function worksOf(parts: BotParts) {
  const contexts = Array.from({ length: 1_000 }, (_, at) => contextOf(at));
  const on = (handle: (ctx: DerekContext, next: () => Promise<void>) => unknown): Work => {
    return (at) => handle(contexts[at % contexts.length] as DerekContext, nothing);
  };
  const { metrics, logger, stopwatch } = parts;
  const works = {
    whole: whole(parts),
    bare: bare(parts),
    language: on(enrich(parts)),
    lookup: lookup(parts),
    view: view(parts),
    newView: newView(parts),
    observe: on(observeUpdates(metrics, logger, stopwatch)),
    observeWithoutLog: on(observeUpdates(metrics, pino({ level: 'silent' }), stopwatch)),
    observeNothing: on(observeUpdates(uncounted, pino({ level: 'silent' }), stopwatch)),
    sequentialize: on(sequentialize((ctx: DerekContext) => ctx.chatId?.toString())),
    calls: calls(parts),
    noCalls: noCalls(),
  };
  return works satisfies Record<string, Work>;
}

const uncounted = {
  updateHandled: () => {},
  apiCall: () => {},
  digestMessage: () => {},
  published: () => {},
};

function contextOf(at: number): DerekContext {
  return new Context(aiUpdate(at) as unknown as Update, new Api(token), botInfo) as DerekContext;
}

function whole(parts: BotParts): Work {
  const bot = stubCalls(createBot(token, parts));
  bot.botInfo = botInfo;
  return (at) => bot.handleUpdate(aiUpdate(at) as unknown as Update);
}

/** The same text, written once: what is left is grammY. */
function bare(parts: BotParts): Work {
  const bot = stubCalls(new Bot(token, { botInfo }));
  const answers = Object.fromEntries(
    languages.map((language) => [language, page(parts, parts.facts(), language)]),
  );
  bot.command('ai', async (ctx) => {
    const answer = answers[ctx.from?.language_code ?? ''];
    if (answer) await ctx.reply(answer.text, { parse_mode: 'HTML', reply_markup: answer.keyboard });
  });
  return (at) => bot.handleUpdate(aiUpdate(at) as unknown as Update);
}

type Language = (typeof languages)[number];

function page({ languages: texts, clock }: BotParts, facts: FactStore, language: Language) {
  const topic = facts.topic('ai');
  if (!topic) throw new Error('The content has no topic "ai", which this measures.');
  const today = clock().toISOString().slice(0, 10);
  const reader = { facts, l10n: texts[language], username: botInfo.username, today };
  const { body, buttons = [] } = topicPage(topic, 1, reader, false);
  return { text: body.toString(), keyboard: { inline_keyboard: buttons.map((row) => [...row]) } };
}

function languageAt(at: number): Language {
  return languages[at % languages.length] ?? 'en';
}

/** As nearly always: the page was asked for before. */
function view(parts: BotParts): Work {
  const facts = parts.facts();
  return (at) => page(parts, facts, languageAt(at));
}

/** As for the first reader of a page: of a store that is new each time nothing is remembered. */
function newView(parts: BotParts): Work {
  const facts = parts.facts();
  return (at) => page(parts, { ...facts }, languageAt(at));
}

/** What a remembered page still asks of the store. */
function lookup(parts: BotParts): Work {
  const asked = languages.map((language) =>
    recordLookups(parts.facts(), (facts) => page(parts, facts, language)),
  );
  return (at) => asked[at % asked.length]?.map((ask) => ask());
}

function calls(parts: BotParts): Work {
  const call = callsOf(createBot(token, parts));
  return () => call('sendMessage', { chat_id: 1, text: 'sent' }, undefined);
}

function noCalls(): Work {
  const call = callsOf(new Bot(token, { botInfo }));
  return () => call('sendMessage', { chat_id: 1, text: 'sent' }, undefined);
}
