import { createRequire } from 'node:module';
import {
  type DestinationStream,
  destination as fileDescriptor,
  type LevelWithSilent,
  type Logger,
  pino,
} from 'pino';
import { describeError } from './logging/errors.ts';
import { createRedactor } from './logging/redact.ts';
import { oncePerTurn } from './logging/turns.ts';

export type { Logger } from 'pino';

export interface LoggingOptions {
  readonly level: LevelWithSilent;
  /** Texts that must appear in no line, in whatever field or encoding: the bot's token, the webhook's secret. */
  readonly secrets: readonly string[];
  /** For people at a terminal; otherwise one JSON object a line. */
  readonly pretty: boolean;
  /** Where the lines go; absent: standard output. */
  readonly destination?: DestinationStream;
}

/**
 * The one logger of the process; parts get it, or a child of it, handed in. Lines for people are written at once, JSON
 * on standard output at the end of each turn of the event loop and before an exit.
 */
export function createLogger({ level, secrets, pretty, destination }: LoggingOptions): Logger {
  const output = destination ?? standardOutput(pretty);
  return pino(
    {
      level,
      base: null,
      hooks: { streamWrite: createRedactor(secrets) },
      serializers: { err: describeError, error: describeError },
    },
    pretty ? prettyStream(output, destination === undefined) : output,
  );
}

/** Written synchronously, so that the last words before an exit are not lost. */
function standardOutput(pretty: boolean): DestinationStream {
  const output = fileDescriptor({ fd: 1, sync: true });
  return pretty ? output : oncePerTurn(output, process);
}

/** pino-pretty is loaded only where somebody looks: it costs milliseconds at the start and memory ever after. */
function prettyStream(destination: DestinationStream, colorize: boolean): DestinationStream {
  const { prettyFactory }: PrettyModule = createRequire(import.meta.url)('pino-pretty');
  const prettify = prettyFactory({ colorize, translateTime: 'SYS:HH:MM:ss' });
  return { write: (line) => destination.write(prettify(line)) };
}

interface PrettyModule {
  prettyFactory(options: { colorize: boolean; translateTime: string }): (line: string) => string;
}
