import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Reads a command line with its options; what cannot be understood is thrown as `refuse` puts it. */
export function readCommandLine<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  refuse: (message: string) => Error,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    if (error instanceof TypeError) throw refuse(error.message);
    throw error;
  }
}
