import type { Logger } from 'pino';
import type { ChatChangesEvent } from './chatChanges.ts';

export function logChatChanges(event: ChatChangesEvent, logger: Logger): void {
  switch (event.kind) {
    case 'remembering':
      logger.warn({ err: event.error }, 'what becomes of chats is remembered until it can be kept');
      return;
    case 'caught-up':
      logger.info('what became of chats meanwhile was made up for');
      return;
    case 'given-up':
      logger.error({ changes: event.count }, 'what became of chats is given up (docs/scaling.md)');
      return;
    case 'failed':
      logger.error({ err: event.error }, 'what is kept of a chat could not follow it');
  }
}
