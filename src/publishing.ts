import type { Logger } from 'pino';
import { isPassing } from './chats/errors.ts';
import type { Dispatcher } from './digests/dispatcher.ts';
import type { Library } from './facts/library.ts';
import type { Member } from './replicas/member.ts';
import { pause } from './timers.ts';

export interface PublishingParts {
  readonly library: Library;
  readonly dispatcher: Pick<Dispatcher, 'publish' | 'published' | 'refresh'>;
  readonly member: Member;
  readonly logger: Logger;
  /** Calls back after so many milliseconds; returns how to forget it. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
  /** There is new content. */
  readonly onChange: () => void;
  /** Brings what Telegram shows of the bot up to date with the content. Never rejects. */
  readonly keepProfile: () => Promise<void>;
}

/** Content and journal, over all processes: each reads its own content, the one that leads publishes. */
export interface Publishing {
  /** Brings the journal up to date before anything is sent; among several, a storage that fails is waited for, until the signal is raised. */
  publish(signal: AbortSignal): Promise<void>;
  /** Reads what others have published. Never rejects. */
  refresh(): Promise<void>;
  /** Reads the content again, here and everywhere. */
  reload(): Promise<void>;
}

const publishAgainMs = 1_000;

export function createPublishing(parts: PublishingParts): Publishing {
  const { library, dispatcher, member, logger } = parts;
  let cancel = () => {};

  async function publishNow(): Promise<void> {
    await dispatcher.publish();
    member.tell({ kind: 'journal', head: dispatcher.published().journal.head });
  }

  async function refresh(): Promise<void> {
    try {
      await dispatcher.refresh();
    } catch (error) {
      logger.warn({ err: error }, 'the journal could not be read; what is new in it is seen later');
    }
  }

  async function takeContent(): Promise<void> {
    if (!(await isNew(library, logger))) return;
    parts.onChange();
    if (!member.leads()) return;
    await publishSoon();
    await parts.keepProfile();
  }

  /** Nobody asks for it once more when the storage can keep something again. */
  async function publishSoon(): Promise<void> {
    try {
      await publishNow();
    } catch (error) {
      if (!isPassing(error)) throw error;
      logger.error({ err: error }, 'the journal could not be brought up to date; trying again');
      tryLater();
    }
  }

  function tryLater(): void {
    cancel();
    cancel = parts.later(() => {
      if (member.leads()) unwaited(publishSoon());
    }, publishAgainMs);
  }

  /** What was told while nobody could hear it, or could not be written then. */
  async function makeUp(): Promise<void> {
    member.leadership.hurry();
    await refresh();
    await takeContent();
    if (member.leads()) await publishSoon();
  }

  function unwaited(work: Promise<void>): void {
    work.catch((error) => logger.error({ err: error }, 'new content could not be taken over everywhere'));
  }

  member.hear(
    (news) => {
      if (news.kind === 'reload') unwaited(takeContent());
      if (news.kind === 'journal') unwaited(refresh());
      if (news.kind === 'resigned') member.leadership.hurry();
    },
    () => unwaited(makeUp()),
  );

  return {
    refresh,
    publish: async (signal) => {
      while (!signal.aborted) {
        try {
          return await publishNow();
        } catch (error) {
          if (member.isAlone) throw error;
          logger.error({ err: error }, 'the journal could not be brought up to date; trying again');
          await pause(publishAgainMs, signal);
        }
      }
    },
    reload: async () => {
      member.tell({ kind: 'reload' });
      await takeContent();
    },
  };
}

async function isNew(library: Library, logger: Logger): Promise<boolean> {
  const result = await library.reload();
  switch (result.outcome) {
    case 'changed':
      logger.info({ facts: library.current().size }, 'new content');
      return true;
    case 'unchanged':
      logger.info('the content is as it was');
      return false;
    case 'refused':
      logger.error(`The content was not taken over; the one before goes on.\n${result.error.message}`);
      return false;
  }
}
