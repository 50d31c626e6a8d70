import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Api } from 'grammy';
import { broadcastRequest, type Sample, type SenderReport } from '../digests/protocol.ts';
import { languageOf, personAt } from '../updates.ts';

/** Derek's own digests, by language: the same bytes on the wire, and nothing done for them. */
type Messages = Readonly<Record<string, Sample>>;

const { BOT_TOKEN = '', BOT_API_ROOT = '', MESSAGES = '', CHATS = '0', AT_ONCE = '0' } = process.env;
const messages: Messages = JSON.parse(readFileSync(MESSAGES, 'utf8'));
const chats = Number(CHATS);
const api = new Api(BOT_TOKEN, { apiRoot: BOT_API_ROOT });

report({ kind: 'ready' });

process.on('message', (message) => {
  if (message === broadcastRequest) void broadcast();
});

async function broadcast(): Promise<void> {
  const started = performance.now();
  let next = 0;
  const lane = async () => {
    while (next < chats) {
      next += 1;
      await send(personAt(next - 1));
    }
  };
  await Promise.all(Array.from({ length: Number(AT_ONCE) }, lane));
  report({ kind: 'broadcast', milliseconds: performance.now() - started });
}

async function send(chatId: number): Promise<void> {
  const message = messages[languageOf(chatId)];
  if (!message) throw new Error('a chat in a language without a message');
  const { chat_id: _, text, ...rest } = message;
  await api.sendMessage(chatId, text, rest);
}

function report(message: SenderReport): void {
  process.send?.(message);
}
