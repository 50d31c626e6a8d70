import type { Bot, Context, Transformer } from 'grammy';

/** Answers as Telegram would, at once. */
const sent: Transformer = async () => {
  const message = { message_id: 1, date: 1_780_000_000, chat: { id: 1, type: 'private' }, text: 'sent' };
  // The result's type depends on the method, which a stub of one method does not follow.
  return { ok: true, result: message as never };
};

type Call = Parameters<Transformer>[0];
const nowhere: Call = () => Promise.reject(new Error('nothing is sent here'));
const base: Call = (method, payload, signal) => sent(nowhere, method, payload, signal);

/** The bot's own transformers around a call that returns at once. */
export function callsOf<C extends Context>(bot: Bot<C>): Call {
  return bot.api.config
    .installedTransformers()
    .reduce<Call>(
      (call, transform) => (method, payload, signal) => transform(call, method, payload, signal),
      base,
    );
}

/** Nothing leaves the process any more; what the bot does around a call is still done. */
export function stubCalls<C extends Context>(bot: Bot<C>): Bot<C> {
  const call = callsOf(bot);
  bot.api.config.use((_call, method, payload, signal) => call(method, payload, signal));
  return bot;
}
