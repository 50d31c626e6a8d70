import type { Clock } from '../clock.ts';
import { type QuestionStore, questionDays } from './questions.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;

export interface ForgettingOptions {
  readonly clock: Clock;
  /** Does the work again and again, about once a day, until what it returns is called. */
  readonly repeat: (work: () => void) => () => void;
  /** The storage failed; the next time tries again. */
  readonly onError: (error: unknown) => void;
}

/** Removes what was asked more than `questionDays` ago; how many there were. */
export async function forgetOldQuestions(questions: QuestionStore, now: Date): Promise<number> {
  return questions.removeBefore(new Date(now.getTime() - questionDays * dayMilliseconds).toISOString());
}

/** Keeps the promise of `questionDays`, also where nobody asks anything any more: at once, and every day. */
export function startForgetting(questions: QuestionStore, options: ForgettingOptions): () => void {
  const { clock, repeat, onError } = options;
  const forget = () => void forgetOldQuestions(questions, clock()).catch(onError);
  forget();
  return repeat(forget);
}

/** For `repeat`: a timer that keeps no process alive. */
export function daily(work: () => void): () => void {
  const timer = setInterval(work, dayMilliseconds).unref();
  return () => clearInterval(timer);
}
