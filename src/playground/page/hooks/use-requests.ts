import type { Message } from 'grammy/types';
import type { InlineResponse, PressResponse } from '../../protocol.ts';
import { api, RefusedError } from '../net/api.ts';
import type { Translate } from '../texts.ts';
import type { Playground } from './use-playground.ts';

/** What a message answers, and in which forum topic it is. */
export interface Aim {
  readonly replyTo?: number;
  readonly thread?: number;
}

export interface Requests {
  /** Resolves to whether it was sent. */
  readonly send: (chat: number, text: string, aim?: Aim) => Promise<boolean>;
  /** `undefined`: there is nothing to show. */
  readonly press: (chat: number, message: number, data: string) => Promise<PressResponse | undefined>;
  /** What cannot be asked is not answered. */
  readonly inline: (chat: number, query: string, offset: string) => Promise<InlineResponse>;
  /** Resolves to whether it was sent. */
  readonly pick: (chat: number, result: string, aim?: Aim) => Promise<boolean>;
  readonly language: (language: string | null) => Promise<void>;
}

/** What the person does, sent to the server; whatever fails is said in a notice. */
export function useRequests(
  me: number,
  playground: Playground,
  t: Translate,
  notify: (text: string) => void,
): Requests {
  const failed = (error: unknown) => {
    const reason = error instanceof RefusedError ? error.message : t('noConnection');
    notify(t('couldNotSend', { reason }));
  };
  const sent = async (chat: number, request: Promise<Message>) => {
    try {
      playground.apply({ type: 'message', chat, message: await request });
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  };
  const send = (chat: number, text: string, aim: Aim = {}) =>
    sent(chat, api.send({ user: me, chat, text, ...aim }));
  const pick = (chat: number, result: string, aim: Aim = {}) =>
    sent(chat, api.pick({ user: me, chat, result, ...aim }));
  const inline = (chat: number, query: string, offset: string) =>
    api
      .inline({ user: me, chat, query, offset })
      .catch((): InlineResponse => ({ answered: false, results: [] }));
  const press = (chat: number, message: number, data: string) =>
    api.press({ user: me, chat, message, data }).catch((error: unknown) => {
      failed(error);
      return undefined;
    });
  const language = (next: string | null) =>
    api.language({ user: me, language: next }).then(playground.reload).catch(failed);
  return { send, press, inline, pick, language };
}
