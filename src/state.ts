import { ChatStoreError } from './chats/errors.ts';
import { TransferError, transfer } from './postgres/transfer/run.ts';

/** `npm run state`: hands the process to the command line, and nothing else. */
try {
  const { STATE_DIR, DATABASE_URL } = process.env;
  const output = await transfer(process.argv.slice(2), {
    stateDir: STATE_DIR || './var',
    databaseUrl: DATABASE_URL || undefined,
    clock: () => new Date(),
  });
  process.stdout.write(output);
} catch (error) {
  if (!(error instanceof TransferError) && !(error instanceof ChatStoreError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code === 'usage' ? 2 : 1;
}
