import type { Message } from 'grammy/types';
import { type Html, link } from '../markup/html.ts';
import { decodeChat, encodeChat } from './chatCode.ts';
import { type Want, wants } from './steps.ts';

/**
 * What a reply to a message of Derek's is taken for. It travels in the message itself, in a link that nobody sees, so that
 * nothing has to be remembered.
 */
export interface Purpose {
  readonly what: Want;
  /** The channel that it is about; absent: the chat, or the forum topic, of the message. */
  readonly chat: number | undefined;
  /** The message with the settings; absent: the one that is replied to. */
  readonly settings: number | undefined;
}

/** Of no width, and what Telegram keeps in a text. */
const unseen = '\u2060';

/** To be put into a message. Whoever finds the link and opens it is greeted. */
export function purposeLink(username: string, { what, chat, settings }: Purpose): Html {
  const parameter = ['set', what, encodeChat(chat), settings?.toString(36) ?? ''].join('_');
  return link(unseen, `https://t.me/${username}?start=${parameter}`);
}

/** Read back from the message that is replied to; only the bot's own is believed. */
export function purposeOf(
  message: Pick<Message, 'from' | 'entities'> | undefined,
  me: { readonly id: number; readonly username: string },
): Purpose | undefined {
  if (message?.from?.id !== me.id) return undefined;
  const prefix = `https://t.me/${me.username}?start=set_`;
  for (const entity of message.entities ?? []) {
    if (entity.type === 'text_link' && entity.url.startsWith(prefix))
      return readPurpose(entity.url.slice(prefix.length));
  }
  return undefined;
}

function readPurpose(parameter: string): Purpose | undefined {
  const [asked, chatCode = '', settingsCode = ''] = parameter.split('_');
  const what = wants.find((want) => want === asked);
  const chat = decodeChat(chatCode);
  const settings = decodeChat(settingsCode);
  return what === undefined || chat === null || settings === null ? undefined : { what, chat, settings };
}
