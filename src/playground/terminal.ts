import { fileURLToPath } from 'node:url';
import { createLogger } from '../logging.ts';
import { startPlayground } from './run.ts';
import { runTerminal } from './terminal/chat.ts';

const { stdin, stdout, stderr } = process;

// Whoever reads our output may stop reading (`| head`); that is no error of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const terminal = {
  args: process.argv.slice(2),
  input: stdin,
  output: stdout,
  errors: stderr,
  isInteractive: stdin.isTTY && stdout.isTTY,
};

process.exitCode = await runTerminal(terminal, () =>
  startPlayground({
    host: '127.0.0.1',
    port: 0,
    dataDir: fileURLToPath(new URL('../../data', import.meta.url)),
    // Standard output is the conversation; only what went wrong is told beside it.
    logger: createLogger({ level: 'error', secrets: [], pretty: false, destination: stderr }),
    clock: () => new Date(),
  }),
);
