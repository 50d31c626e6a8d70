import type { Clock } from '../../clock.ts';
import { readCommandLine } from '../../commandLine.ts';
import { slipOf } from '../check/nearest.ts';
import { quote } from '../check/quote.ts';
import { ContentError } from '../contentError.ts';
import type { Asker } from '../newFact/asker.ts';
import type { Delay } from '../verify/pace.ts';
import { check } from './check.ts';
import { counts } from './counts.ts';
import { exportFacts } from './export.ts';
import { list } from './list.ts';
import { questions, type ReadQuestions, type ReadSharedQuestions } from './questions.ts';
import { show } from './show.ts';
import { help, UsageError } from './usage.ts';
import { type ExitCode, exitCodes, type Surroundings, type Writer } from './writer.ts';

export interface RunOptions {
  /** `DATA_DIR` and `STATE_DIR` are read. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly writer: Writer;
  readonly clock: Clock;
  /** Default: does not wait at all. */
  readonly delay?: Delay;
  /** Default: false. */
  readonly terminal?: boolean;
  /** Default: nobody can be asked. */
  readonly asker?: Asker | undefined;
  /** Default: there is no folder of state. */
  readonly readQuestions?: ReadQuestions;
  /** Goes before the variable `STATE_DIR`, and behind `--state`. Absent: no database is named. */
  readonly readSharedQuestions?: ReadSharedQuestions | undefined;
}

/** Runs one command line and returns the exit code. Bad content and wrong usage end in a message, not in an error. */
export async function run(args: readonly string[], options: RunOptions): Promise<ExitCode> {
  try {
    return await dispatch(args, options);
  } catch (error) {
    if (error instanceof ContentError) {
      options.writer.err(`${error.message}\n`);
      return exitCodes.problems;
    }
    if (!(error instanceof UsageError)) throw error;
    options.writer.err(`${error.message}\nThe commands and options: npm run facts -- --help\n`);
    return exitCodes.wrongUsage;
  }
}

interface Given {
  readonly data?: string | undefined;
  readonly state?: string | undefined;
  readonly topic?: string | undefined;
  readonly format?: string | undefined;
  readonly only?: string | undefined;
  readonly offline?: string | undefined;
  readonly timeout?: string | undefined;
  readonly json?: boolean | undefined;
  readonly write?: boolean | undefined;
  readonly draft?: string | undefined;
  readonly into?: string | undefined;
  readonly help?: boolean | undefined;
}

async function dispatch(args: readonly string[], options: RunOptions): Promise<ExitCode> {
  const { env, writer, clock, delay = async () => {}, terminal = false, asker } = options;
  const { values, positionals } = readCommandLine(args, flags, refuse);
  if (values.help) {
    writer.out(help);
    return exitCodes.fine;
  }
  const [name, ...operands] = positionals;
  const command = commandOf(name);
  allowOnly(command, values, operands);
  const surroundings = {
    writer,
    clock,
    delay,
    terminal,
    asker,
    folder: folderOf('data', values, env),
    stateDir: folderOf('state', values, env),
    readQuestions: options.readQuestions ?? (async () => undefined),
    readSharedQuestions: values.state === undefined ? options.readSharedQuestions : undefined,
    today: clock(),
  };
  return command.run(surroundings, values, operands[0] ?? '');
}

interface Command {
  readonly name: string;
  /** What must follow the name. */
  readonly operand?: string;
  readonly options: readonly (keyof Given)[];
  run(surroundings: Surroundings, given: Given, operand: string): Promise<ExitCode>;
}

const commands: readonly Command[] = [
  { name: 'check', options: [], run: (surroundings) => check(surroundings) },
  { name: 'list', options: ['topic'], run: (surroundings, { topic }) => list(surroundings, topic) },
  { name: 'show', operand: 'ID', options: [], run: (surroundings, _, id) => show(surroundings, id) },
  {
    name: 'export',
    options: ['format'],
    run: (surroundings, { format }) => exportFacts(surroundings, format),
  },
  {
    name: 'questions',
    options: ['state', 'format'],
    run: (surroundings, { format }) => questions(surroundings, format),
  },
  { name: 'counts', options: ['into'], run: (surroundings, { into }) => counts(surroundings, into) },
  // What only these two need is loaded when they are called.
  {
    name: 'verify',
    options: ['only', 'offline', 'timeout', 'json', 'write'],
    run: async (surroundings, given) => (await import('./verify.ts')).verify(surroundings, given),
  },
  {
    name: 'new',
    options: ['draft'],
    run: async (surroundings, { draft }) => (await import('./new.ts')).newFact(surroundings, draft),
  },
];

const names = commands.map(({ name }) => name);

const flags = {
  data: { type: 'string' },
  state: { type: 'string' },
  topic: { type: 'string' },
  format: { type: 'string' },
  only: { type: 'string' },
  offline: { type: 'string' },
  timeout: { type: 'string' },
  json: { type: 'boolean' },
  write: { type: 'boolean' },
  draft: { type: 'string' },
  into: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function refuse(message: string): Error {
  return new UsageError(`${message.split('. ')[0]}.`);
}

function commandOf(name: string | undefined): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  if (name === undefined) throw new UsageError(`A command is missing: ${names.join(', ')}.`);
  const slip = slipOf(name, names);
  const advice = slip === undefined ? `The commands are ${names.join(', ')}.` : `Did you mean ${slip}?`;
  throw new UsageError(`There is no command ${quote(name)}. ${advice}`);
}

function allowOnly({ name, operand, options }: Command, given: Given, operands: readonly string[]): void {
  const known: readonly string[] = ['data', 'help', ...options];
  const stray = Object.keys(given).find((option) => !known.includes(option));
  if (stray !== undefined) throw new UsageError(`The command ${name} has no option --${stray}.`);
  const [first, second] = operands;
  if (operand !== undefined && first === undefined) {
    throw new UsageError(`${name} needs an ${operand}: npm run facts -- ${name} kazllm-languages`);
  }
  const extra = operand === undefined ? first : second;
  if (extra !== undefined) throw new UsageError(`${name} does not know what to do with ${quote(extra)}.`);
}

const folders = {
  data: { variable: 'DATA_DIR', otherwise: './data' },
  state: { variable: 'STATE_DIR', otherwise: './var' },
} as const;

function folderOf(option: keyof typeof folders, given: Given, env: RunOptions['env']): string {
  const { variable, otherwise } = folders[option];
  if (given[option] === '') throw new UsageError(`--${option} needs a folder: --${option} ${otherwise}`);
  return given[option] ?? (env[variable] || otherwise);
}
