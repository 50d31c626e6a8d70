import { z } from 'zod';
import { ChatStoreError } from './errors.ts';

export interface Damage {
  readonly file: string;
  /** What is wrong with it. Never quotes what is kept: that is not for the log. */
  readonly wrong: string;
  /** What to put back, or to move away: `it`, unless other files belong to it. */
  readonly what?: string;
  /** What is lost when it is moved away: `chats then have to choose their language anew`. */
  readonly without: string;
}

/** The error for a file that is there and cannot be understood. */
export function damaged({ file, wrong, what = 'it', without }: Damage): ChatStoreError {
  const message = [
    `Cannot use ${file}: it is damaged, or of a newer version of Derek. It was left as it is.`,
    wrong,
    `Put a backup of ${what} back, or move ${what} away and start again: ${without};`,
    'nothing else is lost.',
  ];
  return new ChatStoreError('damaged', message.join('\n'));
}

/** `undefined` for what is no JSON. The parser's own message quotes the text. */
export function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A few places are enough to see what happened to the file. */
export function firstIssues({ issues }: z.core.$ZodError): string {
  return z.prettifyError({ issues: issues.slice(0, 3) });
}
