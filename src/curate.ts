import { setTimeout as wait } from 'node:timers/promises';
import type { ReadSharedQuestions } from './facts/cli/questions.ts';
import { run } from './facts/cli/run.ts';
import { createTerminalAsker } from './facts/newFact/terminalAsker.ts';

/** `npm run facts`: hands the process to the command line, and nothing else. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough (`| head`): that is no failure.
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  clock: () => new Date(),
  delay: wait,
  terminal: process.stderr.isTTY === true,
  // What asks is loaded with the first question: the other commands ask nothing.
  asker: process.stdin.isTTY && process.stdout.isTTY ? createTerminalAsker() : undefined,
  // What the command line knows of chats is handed in here; the rest of this room knows nothing of them.
  readQuestions: async (stateDir) => (await import('./chats/readQuestions.ts')).readQuestions(stateDir),
  readSharedQuestions: questionsIn(process.env['DATABASE_URL']),
  writer: {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  },
});

function questionsIn(databaseUrl: string | undefined): ReadSharedQuestions | undefined {
  if (!databaseUrl) return undefined;
  return async () => {
    const { questions, close } = await (await import('./postgres/look.ts')).lookAtPostgres(databaseUrl);
    return questions().finally(close);
  };
}
