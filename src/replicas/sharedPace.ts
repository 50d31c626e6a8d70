import type { Pace } from '../digests/pace.ts';
import type { NewsExchange } from './news.ts';

export interface SharedPaceParts {
  readonly news: Pick<NewsExchange, 'tell' | 'hear'>;
  /** Whether this process is the one that sends digests: it makes room for the answers of all. */
  readonly leads: () => boolean;
  /** Does the work again and again. */
  readonly repeat: (work: () => void, everyMs: number) => void;
}

const tellEveryMs = 1_000;

/**
 * The pace of one process among several. Digests leave from one of them, which has to know two things of the others: how many answers they
 * send, told as a number a second, and what Telegram wants them to wait. The pace of a single chat stays each process' own.
 */
export function sharePace(own: Pace, { news, leads, repeat }: SharedPaceParts): Pace {
  let answers = 0;
  news.hear((told) => {
    if (told.kind === 'answers') own.noteElsewhere(told.count);
    if (told.kind === 'pause') own.pause(told.milliseconds);
  });
  repeat(() => {
    if (answers > 0 && !leads()) news.tell({ kind: 'answers', count: answers });
    answers = 0;
  }, tellEveryMs);
  return {
    chatWait: own.chatWait,
    enter: own.enter,
    note: (chatId, kind) => {
      answers += 1;
      own.note(chatId, kind);
    },
    noteElsewhere: own.noteElsewhere,
    pause: (milliseconds) => {
      // Forty messages on their way may all be told the same.
      if (milliseconds > own.paused() + tellEveryMs / 2) news.tell({ kind: 'pause', milliseconds });
      own.pause(milliseconds);
    },
    paused: own.paused,
    get waiting() {
      return own.waiting;
    },
    stop: own.stop,
  };
}
