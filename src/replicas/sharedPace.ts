import { type Pace, telegramsPace } from '../digests/pace.ts';
import type { NewsExchange } from './news.ts';

export interface SharedPaceParts {
  readonly news: Pick<NewsExchange, 'tell' | 'hear'>;
  /** Whether this process is the one that sends digests: it makes room for the answers of all. */
  readonly leads: () => boolean;
  /** Does the work again and again. */
  readonly repeat: (work: () => void, everyMs: number) => void;
}

/** Milliseconds. */
const tellEvery = 200;
/** Pauses that differ by less are one: forty messages on their way may all be told the same. */
const samePause = 500;
const minute = 60_000;

/** As many as were told of may have left since, unheard; more at once would hold up digests for what may be over. */
const mostUnheard = 5;
/** A process that was stopped and goes on sends what was just leaving: as many as the pace lets through in one moment, and one more. */
const mostBelated = 3;
const belatedFor = 2 * minute;

/**
 * The pace of one process among several. Digests leave from one of them, which has to know two things of the others: how many answers they
 * send, told five times a second, and what Telegram wants them to wait. Where people are being answered it leaves room for answers that it
 * has not heard of yet. The pace of a single chat stays each process' own.
 */
export function sharePace(own: Pace, { news, leads, repeat }: SharedPaceParts): Pace {
  let answers = 0;
  const hearAnswers = (count: number) => {
    own.noteElsewhere(count);
    own.leaveRoom(Math.min(count, mostUnheard), 5 * tellEvery);
    own.leaveRoom(1, minute);
  };
  news.hear((told) => {
    if (told.kind === 'answers') hearAnswers(told.count);
    if (told.kind === 'pause') own.pause(told.milliseconds);
  });
  repeat(() => {
    if (answers > 0 && !leads()) news.tell({ kind: 'answers', count: answers });
    answers = 0;
  }, tellEvery);
  return {
    chatWait: own.chatWait,
    enter: own.enter,
    note: (chatId, kind) => {
      answers += 1;
      own.note(chatId, kind);
      // The next one goes at once, too.
      own.leaveRoom(1, minute);
    },
    noteElsewhere: own.noteElsewhere,
    leaveRoom: own.leaveRoom,
    pause: (milliseconds) => {
      if (milliseconds > own.paused() + samePause) news.tell({ kind: 'pause', milliseconds });
      own.pause(milliseconds);
    },
    paused: own.paused,
    get waiting() {
      return own.waiting;
    },
    stop: own.stop,
  };
}

/**
 * For a process that begins to send: the one before may have sent as many as fit into a second just now, and a few more when it was
 * stopped between looking whether it may and sending, and goes on.
 */
export function takeOverPace(pace: Pick<Pace, 'noteElsewhere' | 'leaveRoom'>): void {
  pace.noteElsewhere(telegramsPace.overall.most);
  pace.leaveRoom(mostBelated, belatedFor);
}
