import { readFileSync } from 'node:fs';
import { run } from '@grammyjs/runner';
import { Bot } from 'grammy';
import type { Answer } from '../protocol.ts';

/** Derek's own answers, by language: the same bytes on the wire, and nothing done for them. */
type Answers = Readonly<Record<string, Answer>>;

const { BOT_TOKEN = '', BOT_API_ROOT = '', ANSWERS = '' } = process.env;
const answers: Answers = JSON.parse(readFileSync(ANSWERS, 'utf8'));

const bot = new Bot(BOT_TOKEN, { client: { apiRoot: BOT_API_ROOT } });
bot.command('ai', async (ctx) => {
  const answer = answers[ctx.from?.language_code ?? ''];
  if (!answer) throw new Error('an update in a language without an answer');
  const { chat_id: _, text, ...rest } = answer;
  await ctx.reply(text, rest);
});
run(bot);
