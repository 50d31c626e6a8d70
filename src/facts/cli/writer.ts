import type { Clock } from '../../clock.ts';
import type { Asker } from '../newFact/asker.ts';
import type { Delay } from '../verify/pace.ts';
import type { ReadQuestions, ReadSharedQuestions } from './questions.ts';

/** Where a command writes: results and complaints apart. Text comes with its own line ends. */
export interface Writer {
  out(text: string): void;
  err(text: string): void;
}

/** What every command is handed. */
export interface Surroundings {
  readonly writer: Writer;
  /** The folder of the content. */
  readonly folder: string;
  /** The folder in which a bot keeps its state. */
  readonly stateDir: string;
  readonly readQuestions: ReadQuestions;
  /** `undefined`: the state is in the folder. */
  readonly readSharedQuestions: ReadSharedQuestions | undefined;
  readonly today: Date;
  readonly clock: Clock;
  /** Waits between two requests to one host. */
  readonly delay: Delay;
  /** Whether a person looks at what goes to `writer.err`, so that a line there may move. */
  readonly terminal: boolean;
  /** Asks the person; `undefined` where nobody can answer. */
  readonly asker: Asker | undefined;
}

export const exitCodes = { fine: 0, problems: 1, wrongUsage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
