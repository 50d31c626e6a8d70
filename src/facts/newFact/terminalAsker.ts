import { AbortedError, type Asker } from './asker.ts';

type Prompts = typeof import('@inquirer/prompts');

/** Where the questions are shown and answered; the process's own streams unless a test hands in others. */
export interface Streams {
  readonly input?: NodeJS.ReadableStream;
  readonly output?: NodeJS.WritableStream;
}

/** Asks in the terminal. The library is loaded with the first question, so that a command that asks nothing pays nothing. */
export function createTerminalAsker(streams: Streams = {}): Asker {
  const ask = async <Answer>(question: (prompts: Prompts) => Promise<Answer>): Promise<Answer> => {
    try {
      return await question(await import('@inquirer/prompts'));
    } catch (error) {
      throw hasLeft(error) ? new AbortedError() : error;
    }
  };
  return {
    text: ({ validate = () => true, ...question }) =>
      ask(({ input }) => input({ ...question, validate }, streams)),
    confirm: (question) => ask(({ confirm }) => confirm(question, streams)),
    choose: ({ message, choices, default: chosen }) =>
      ask(({ select }) =>
        select({ message, choices, loop: false, ...(chosen !== undefined && { default: chosen }) }, streams),
      ),
    chooseSome: ({ message, choices, required = false }) =>
      ask(({ checkbox }) => checkbox({ message, choices, required, loop: false }, streams)),
    search: ({ message, find }) =>
      ask(({ search }) => search({ message, source: (typed = '') => find(typed) }, streams)),
  };
}

function hasLeft(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError');
}
