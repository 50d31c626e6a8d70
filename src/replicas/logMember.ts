import type { Logger } from 'pino';
import type { MemberEvent } from './member.ts';

export function logMember(event: MemberEvent, logger: Logger): void {
  switch (event.kind) {
    case 'leads':
      logger.info({ token: event.token }, 'this replica sends now');
      return;
    case 'stands-by':
      logger.warn('this replica does not send any more');
      return;
    case 'lost':
      logger.error({ err: event.error }, 'the database cannot be reached; trying again');
      return;
    case 'found':
      logger.info('the database can be reached again');
      return;
    case 'failed':
      logger.warn({ err: event.error }, 'done without the other replicas');
      return;
    case 'repeated':
      logger.debug({ update: event.updateId }, 'an update was handled already');
  }
}
