import { parseArgs } from 'node:util';
import { due } from './due.ts';
import { preview } from './preview.ts';
import { replay } from './replay.ts';
import { InspectUsageError, type Surroundings } from './surroundings.ts';

export const usage = `npm run digests -- COMMAND

  preview TOPIC [--days N]   the next digest of a topic in each language (default: what is new in a day)
  due [--at MOMENT]          which subscriptions are due, and what each would get; nothing is planned
  replay ID [--send]         a delivery as it stands and its text; with --send it goes out once more

Looks at STATE_DIR and DATA_DIR, also while the bot runs; nothing is changed there.
`;

/** Throws `InspectUsageError` for what cannot be understood. */
export async function inspect(args: readonly string[], open: () => Promise<Surroundings>): Promise<string> {
  const { values, positionals } = parse(args);
  const [command, operand] = positionals;
  if (values.help || command === undefined) return usage;
  switch (command) {
    case 'preview':
      return preview(operand, values.days ?? '1', await open());
    case 'due':
      return due(values.at, await open());
    case 'replay':
      return replay(operand, values.send ?? false, await open());
    default:
      throw new InspectUsageError(`There is no command "${command}".\n\n${usage}`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        days: { type: 'string' },
        at: { type: 'string' },
        send: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new InspectUsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
