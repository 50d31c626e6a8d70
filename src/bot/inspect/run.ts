import { readCommandLine } from '../../commandLine.ts';
import { due } from './due.ts';
import { preview } from './preview.ts';
import { replay } from './replay.ts';
import { InspectUsageError, type WithSurroundings } from './surroundings.ts';

export const usage = `npm run digests -- COMMAND

  preview TOPIC [--days N]   the next digest of a topic in each language (default: what is new in a day)
  due [--at MOMENT]          which subscriptions are due, and what each would get; nothing is planned
  replay ID [--send]         a delivery as it stands and its text; with --send it goes out once more

Looks at the content in DATA_DIR and at what a bot keeps, in the database that DATABASE_URL names or otherwise in STATE_DIR; also while
it runs, and nothing is changed there.
`;

/** Throws `InspectUsageError` for what cannot be understood. */
export async function inspect(args: readonly string[], looking: WithSurroundings): Promise<string> {
  const { values, positionals } = readCommandLine(args, options, refuse);
  const [command, operand] = positionals;
  if (values.help || command === undefined) return usage;
  switch (command) {
    case 'preview':
      return looking((surroundings) => preview(operand, values.days ?? '1', surroundings));
    case 'due':
      return looking((surroundings) => due(values.at, surroundings));
    case 'replay':
      return looking((surroundings) => replay(operand, values.send ?? false, surroundings));
    default:
      throw refuse(`There is no command "${command}".`);
  }
}

const options = {
  days: { type: 'string' },
  at: { type: 'string' },
  send: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function refuse(message: string): Error {
  return new InspectUsageError(`${message}\n\n${usage}`);
}
