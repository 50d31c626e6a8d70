import type { LevelWithSilent } from 'pino';
import { z } from 'zod';
import { type Values, type VariableName, variables } from './config/variables.ts';
import type { Locale } from './locale.ts';

interface CommonConfig {
  /** Where the Bot API is, without a slash at the end; absent: Telegram's own address. */
  readonly apiRoot?: string | undefined;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** As given: relative to the working directory. */
  readonly dataDir: string;
  /** As given: relative to the working directory. */
  readonly stateDir: string;
  /** Holds a password. Absent: the state is kept in `stateDir`. */
  readonly databaseUrl?: string | undefined;
  /** Telegram's ids of those who may curate. */
  readonly curators: readonly number[];
  readonly defaultLocale: Locale;
  /** An IANA name that `Intl` knows. */
  readonly defaultTimezone: string;
  readonly logLevel: LevelWithSilent;
  /** A @username, an e-mail address or an https address for `/about`; absent: nobody is named. */
  readonly contact?: string | undefined;
}

/** What the operator asked for. The token exists only where Telegram is spoken to, the secret only in webhook mode. */
export type Config = CommonConfig &
  (
    | { readonly mode: 'playground' }
    | { readonly mode: 'polling'; readonly token: string }
    | { readonly mode: 'webhook'; readonly token: string; readonly url: string; readonly secret: string }
  );

export interface ConfigProblem {
  readonly variable: VariableName;
  /** What is wrong; never holds a secret. */
  readonly message: string;
  readonly example: string;
}

/** The environment asks for something that cannot be. Ends the start with exit code 2. */
export class ConfigError extends Error {
  readonly code = 'config';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const lines = problems.map((each) => `  ${each.variable} ${each.message}. Example: ${each.example}`);
    super(
      [
        'Derek cannot start with this configuration:',
        ...lines,
        'See docs/operating.md and .env.example.',
      ].join('\n'),
    );
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** Reads the environment once. Throws one `ConfigError` with all problems. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = trimmed(env);
  const { values, problems } = parse(given);
  const all = [...problems, ...contradictions(given)];
  if (all.length > 0) throw new ConfigError(all);
  return { ...common(values), ...mode(values) };
}

type Given = { readonly [Name in VariableName]?: string };

function names(): VariableName[] {
  return Object.keys(variables) as VariableName[];
}

/** An empty value means "not set": that is how compose files and `.env` files leave something out. */
function trimmed(env: NodeJS.ProcessEnv): Given {
  const pairs = names().map((name) => [name, env[name]?.trim() ?? ''] as const);
  return Object.fromEntries(pairs.filter(([, text]) => text !== ''));
}

const shape = Object.fromEntries(
  Object.entries(variables).map(([name, variable]) => [name, variable.schema.optional()]),
);
const environment = z.object(shape);

function parse(given: Given): { values: Values; problems: ConfigProblem[] } {
  const result = environment.safeParse(given);
  // The shape is built from the table above, which the type system cannot follow.
  if (result.success) return { values: result.data as Values, problems: [] };
  return { values: {}, problems: result.error.issues.map((issue) => problem(issue, given)) };
}

function problem(issue: z.core.$ZodIssue, given: Given): ConfigProblem {
  const variable = names().find((name) => name === issue.path[0]);
  if (variable === undefined) throw new Error(`No variable is called ${String(issue.path[0])}`);
  return fault(variable, `${shown(variable, given)}${issue.message}`);
}

function fault(variable: VariableName, message: string): ConfigProblem {
  return { variable, message, example: `${variable}=${variables[variable].example}` };
}

/** The given text in brackets, unless it may be a secret: of this variable, or of another put here by mistake. */
function shown(variable: VariableName, given: Given): string {
  const text = given[variable] ?? '';
  const mayShow = 'shown' in variables[variable] && text.length <= 40 && !/[\w-]{16}/.test(text);
  return mayShow ? `(${JSON.stringify(text)}) ` : '';
}

/** What only shows when variables are looked at together. */
function contradictions(given: Given): ConfigProblem[] {
  return [...databaseWithoutBot(given), ...webhookProblems(given)];
}

/** The playground's invented chats do not belong among those of a bot. */
function databaseWithoutBot({ DATABASE_URL: url, BOT_TOKEN: token }: Given): ConfigProblem[] {
  if (url === undefined || token !== undefined) return [];
  const message = 'is set, but BOT_TOKEN is not, and the playground keeps nothing in a database';
  return [fault('DATABASE_URL', message)];
}

function webhookProblems(given: Given): ConfigProblem[] {
  if (given.WEBHOOK_URL === undefined) return [];
  const problems: ConfigProblem[] = [];
  if (given.BOT_TOKEN === undefined) {
    problems.push(
      fault('BOT_TOKEN', 'is missing: WEBHOOK_URL is set, and only a bot with a token has a webhook'),
    );
  }
  if (given.WEBHOOK_SECRET === undefined) {
    problems.push(
      fault(
        'WEBHOOK_SECRET',
        'is missing: WEBHOOK_URL is set, and without a secret anybody could post updates',
      ),
    );
  }
  if (!telegramReaches(given)) {
    problems.push(
      fault('WEBHOOK_URL', 'has a port that Telegram does not post to: only 443, 80, 88 and 8443'),
    );
  }
  return problems;
}

/** Telegram's rule for webhooks (core.telegram.org/bots/api#setwebhook); a Bot API server of one's own has none. */
function telegramReaches({ WEBHOOK_URL: text = '', BOT_API_ROOT: ownServer }: Given): boolean {
  if (ownServer !== undefined || !URL.canParse(text)) return true;
  return ['', '80', '88', '443', '8443'].includes(new URL(text).port);
}

function common(values: Values): CommonConfig {
  return {
    apiRoot: values.BOT_API_ROOT,
    host: values.HOST ?? '127.0.0.1',
    port: values.PORT ?? 8080,
    dataDir: values.DATA_DIR ?? './data',
    stateDir: values.STATE_DIR ?? './var',
    databaseUrl: values.DATABASE_URL,
    curators: values.CURATORS ?? [],
    defaultLocale: values.DEFAULT_LOCALE ?? 'en',
    defaultTimezone: values.DEFAULT_TIMEZONE ?? 'Asia/Almaty',
    logLevel: values.LOG_LEVEL ?? 'info',
    contact: values.CONTACT,
  };
}

type Mode =
  | { mode: 'playground' }
  | { mode: 'polling'; token: string }
  | { mode: 'webhook'; token: string; url: string; secret: string };

/** `contradictions` has refused a webhook without a token or a secret. */
function mode({ BOT_TOKEN: token, WEBHOOK_URL: url, WEBHOOK_SECRET: secret }: Values): Mode {
  if (token === undefined) return { mode: 'playground' };
  if (url === undefined || secret === undefined) return { mode: 'polling', token };
  return { mode: 'webhook', token, url, secret };
}
