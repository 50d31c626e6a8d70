import type { Message } from 'grammy/types';

/** How a bot names a message that was sent through it: it does not learn in which chat that was. */
export function inlineMessageId({ chat, message_id }: Message): string {
  return Buffer.from(JSON.stringify([chat.id, message_id])).toString('base64url');
}

/** `undefined` for what is no such name. */
export function readInlineMessageId(id: string): { chat: number; message: number } | undefined {
  try {
    const [chat, message]: unknown[] = JSON.parse(Buffer.from(id, 'base64url').toString());
    return typeof chat === 'number' && typeof message === 'number' ? { chat, message } : undefined;
  } catch {
    return undefined;
  }
}
