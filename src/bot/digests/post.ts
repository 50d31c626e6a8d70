import { type Api, GrammyError } from 'grammy';
import type { Logger } from 'pino';
import type { ChatStore } from '../../chats/store.ts';
import type { Delivery, SentMessage } from '../../digests/delivery.ts';
import type { Journal } from '../../digests/journal.ts';
import type { Outcome, Post } from '../../digests/post.ts';
import type { DigestStore } from '../../digests/store.ts';
import type { Locale } from '../../locale.ts';
import type { Reader } from '../reader.ts';
import { messageOptions, sendView } from '../show.ts';
import type { View } from '../view.ts';
import { plainText } from '../views/digest.ts';
import { createMessages, type Messages } from './messages.ts';
import { cannotBeParsed, needsNoEdit, outcomeOf } from './outcome.ts';

export interface PostParts {
  /** Without patience of its own: what became of a call is the dispatcher's to judge. */
  readonly api: Api;
  readonly chats: ChatStore;
  readonly digests: Pick<DigestStore, 'subscription'>;
  readonly defaultLocale: Locale;
  readonly readerIn: (locale: Locale) => Reader;
  readonly journal: () => Journal;
  readonly logger: Logger;
}

/** Digests on the wire of the Bot API. */
export function createPost(parts: PostParts): Post {
  const messages = createMessages(parts.journal);
  return {
    prepare: async (delivery) => {
      const locale = await localeOf(delivery, parts);
      return () => judged(() => send(delivery, messages, parts.readerIn(locale), parts));
    },
    prepareEdit: async ({ delivery, message }) => {
      const locale = await localeOf(delivery, parts);
      return () => judged(() => edit(delivery, message, messages, parts.readerIn(locale), parts));
    },
    tellStopped: (delivery) => tellStopped(delivery, parts),
  };
}

async function judged(call: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await call();
  } catch (error) {
    return outcomeOf(error);
  }
}

async function send(
  delivery: Delivery,
  messages: Messages,
  reader: Reader,
  { api, logger }: PostParts,
): Promise<Outcome> {
  const written = messages.next(delivery, reader);
  if (written === undefined) return { kind: 'empty' };
  const { chatId, threadId } = delivery.destination;
  const thread = threadId === undefined ? {} : { message_thread_id: threadId };
  const sent = await parsedOrPlain(
    written.view,
    (text, options) => api.sendMessage(chatId, text, { ...options, ...thread }),
    logger,
  );
  return { kind: 'sent', messageId: sent.message_id, items: written.places };
}

async function edit(
  delivery: Delivery,
  { messageId, items }: SentMessage,
  messages: Messages,
  reader: Reader,
  { api, logger }: PostParts,
): Promise<Outcome> {
  const { chatId } = delivery.destination;
  try {
    await parsedOrPlain(
      messages.again(delivery, items, reader),
      (text, options) => api.editMessageText(chatId, messageId, text, options),
      logger,
    );
  } catch (error) {
    if (!needsNoEdit(error)) throw error;
  }
  return { kind: 'sent', messageId, items };
}

type Options = ReturnType<typeof messageOptions>;

/** Markup that Telegram does not take is a bug of ours; whoever waits for the facts gets them all the same. */
async function parsedOrPlain<Sent>(
  view: View,
  call: (text: string, options: Partial<Options>) => Promise<Sent>,
  logger: Logger,
): Promise<Sent> {
  const text = view.body.toString();
  try {
    return await call(text, messageOptions(view));
  } catch (error) {
    if (!cannotBeParsed(error)) throw error;
    logger.error({ err: error, text }, 'Telegram cannot parse a digest; it goes out as plain text');
    const { parse_mode: _, ...options } = messageOptions(view);
    return call(plainText(view.body), options);
  }
}

/** What the chat has chosen, then what was read when it subscribed. */
async function localeOf({ destination }: Delivery, parts: PostParts): Promise<Locale> {
  const settings = await parts.chats.get(destination.chatId);
  const locale = settings?.locale ?? (await parts.digests.subscription(destination))?.locale;
  return locale ?? parts.defaultLocale;
}

/** In private to each administrator that the bot can reach; where it reaches none, once in the group itself. */
async function tellStopped(delivery: Delivery, parts: PostParts): Promise<void> {
  const { api, logger } = parts;
  const { chatId } = delivery.destination;
  try {
    const { l10n } = parts.readerIn(await localeOf(delivery, parts));
    const chat = await api.getChat(chatId);
    const view = { body: l10n.html('digest-topic-gone', { group: chat.title ?? String(chatId) }) };
    const people = (await api.getChatAdministrators(chatId)).filter(({ user }) => !user.is_bot);
    const told = await Promise.all(people.map(({ user }) => tell(api, user.id, view)));
    if (!told.includes(true)) await sendView(api, chatId, view);
  } catch (error) {
    logger.warn({ err: error }, 'the administrators of a group could not be told that its digests stopped');
  }
}

async function tell(api: Api, userId: number, view: View): Promise<boolean> {
  try {
    await sendView(api, userId, view);
    return true;
  } catch (error) {
    if (error instanceof GrammyError) return false;
    throw error;
  }
}
