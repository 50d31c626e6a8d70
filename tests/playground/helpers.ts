import Fastify, { type FastifyInstance } from 'fastify';
import type { Chat, Message, Update, User } from 'grammy/types';
import { onTestFinished } from 'vitest';
import { createPlayground, type Playground, type PlaygroundOptions } from '../../src/playground/index.ts';

export interface RunningPlayground extends Playground {
  /** Where it listens, without a slash at the end. */
  readonly address: string;
  readonly server: FastifyInstance;
  /** One call of the Bot API, as JSON. */
  call(method: string, payload?: object): Promise<Answer>;
  /** Sends a text to the reader's private chat. */
  sendText(text: string, more?: object): Promise<Answer>;
  /** Somebody who has a private chat with the bot and has said hello in it; no update is left of that. */
  readonly reader: User;
  readonly chat: Chat;
}

export interface Answer {
  readonly ok: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of it
  readonly result?: any;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: Record<string, number>;
}

export const noon = new Date('2026-07-01T12:00:00Z');

/** A playground that listens until the test is over. */
export async function runPlayground(options: Partial<PlaygroundOptions> = {}): Promise<RunningPlayground> {
  const playground = createPlayground({ clock: () => noon, ...options });
  // A client may hold a connection that it never used; nobody should wait for that.
  const server = Fastify({ forceCloseConnections: true });
  await server.register(playground.plugin);
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => server.close());
  const call = (method: string, payload: object = {}) =>
    post(`${address}/bot${playground.token}/${method}`, payload);
  const { reader, chat } = await meetReader(playground, call);
  const sendText = (text: string, more: object = {}) =>
    call('sendMessage', { chat_id: chat.id, text, ...more });
  return { ...playground, address, server, reader, chat, call, sendText };
}

async function meetReader({ world }: Playground, call: RunningPlayground['call']) {
  const reader = world.addPerson({ firstName: 'Reader', languageCode: 'kk' });
  const chat = world.privateChat(reader);
  world.send({ from: reader, chat, text: 'Hello' });
  await call('deleteWebhook', { drop_pending_updates: true });
  return { reader, chat };
}

export async function post(url: string, payload: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(payload) });
  return (await response.json()) as Answer;
}

/** What a refusal looks like. */
export function refusal(description: string, error_code = 400): Answer {
  return {
    ok: false,
    error_code,
    description: error_code === 400 ? `Bad Request: ${description}` : description,
  };
}

export function lastMessage({ world }: Playground, chat: Chat): Message {
  const message = world.history(chat).at(-1);
  if (!message) throw new Error(`Nothing was said in chat ${chat.id}.`);
  return message;
}

/** The updates that wait, without confirming them. */
export async function pendingUpdates({ call }: RunningPlayground): Promise<Update[]> {
  return (await call('getUpdates')).result;
}
