import { isIP } from 'node:net';
import type { LevelWithSilent } from 'pino';
import { z } from 'zod';
import { isLocale, type Locale, locales } from '../locale.ts';
import { parseDatabaseUrl } from '../postgres/address.ts';

/** One environment variable: how its text is read, a good example, and whether an error may repeat what was given. */
interface Variable<T> {
  readonly schema: z.ZodType<T, string>;
  readonly example: string;
  /** Left out for whatever may hold a secret: a token, a password in an address. */
  readonly shown?: true;
}

const levels: readonly LevelWithSilent[] = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
/** Telegram's ids have at most 52 significant bits. */
const highestUserId = 2 ** 52;

/** A schema whose `parse` answers `undefined` for what it does not understand. */
function read<T>(expected: string, parse: (text: string) => T | undefined): z.ZodType<T, string> {
  return z.string().transform((text, context) => {
    const value = parse(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: expected });
    return z.NEVER;
  });
}

function keepIf(test: (text: string) => boolean): (text: string) => string | undefined {
  return (text) => (test(text) ? text : undefined);
}

function integer(text: string, from: number, to: number): number | undefined {
  if (!/^\d{1,16}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= from && value <= to ? value : undefined;
}

/** Numbers separated by commas, each once; an empty place between two commas is a slip of the hand. */
function userIds(text: string): readonly number[] | undefined {
  const words = text.split(',').map((word) => word.trim());
  const ids = words.filter((word) => word !== '').map((word) => integer(word, 1, highestUserId));
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined;
}

function isTimezone(text: string): boolean {
  // Newer Node takes offsets such as +05:00 as well; they know no summer time and are no IANA names.
  if (/^[+-]/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*\.?$/i.test(text);
}

function httpUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Without the slash at the end, because `/bot<token>/<method>` is put behind it. */
function apiRoot(text: string): string | undefined {
  const url = httpUrl(text);
  return url?.search === '' && url.hash === '' ? url.href.replace(/\/+$/, '') : undefined;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Telegram posts to https only; http is for a Bot API server or a test on this machine. */
function webhookUrl(text: string): string | undefined {
  const url = httpUrl(text);
  if (url === undefined || (url.protocol === 'http:' && !isLoopback(url.hostname))) return undefined;
  // A path of its own is kept: a reverse proxy may lead it to /webhook.
  if (url.pathname === '/') url.pathname = '/webhook';
  return url.href;
}

/** A Telegram name, an e-mail address or a page. */
function isContact(text: string): boolean {
  if (/^@[a-z]\w{3,31}$/i.test(text)) return true;
  return z.email().safeParse(text).success || httpUrl(text)?.protocol === 'https:';
}

function define<T extends Record<string, Variable<unknown>>>(variables: T): T {
  return variables;
}

/** Every variable of docs/operating.md that says something to the program. */
export const variables = define({
  BOT_TOKEN: {
    // Telegram does not promise the length of the second part; today it is 35.
    schema: read(
      'is not a token of Telegram: digits, a colon and at least 30 letters, digits, _ or -, without quotes',
      keepIf((text) => /^\d+:[\w-]{30,}$/.test(text)),
    ),
    example: '123456789:<35 characters>, as @BotFather gives it',
  },
  BOT_API_ROOT: {
    schema: read('is not an http or https address without ? and #', apiRoot),
    example: 'https://api.telegram.org',
  },
  WEBHOOK_URL: {
    schema: read('is not an https address (http only for localhost, 127.x.x.x and [::1])', webhookUrl),
    example: 'https://bot.example.org/webhook',
  },
  WEBHOOK_SECRET: {
    schema: read(
      'is not 16 to 256 characters of A-Z, a-z, 0-9, _ and -',
      keepIf((text) => /^[\w-]{16,256}$/.test(text)),
    ),
    example: 'what `openssl rand -hex 32` prints',
  },
  HOST: {
    schema: read('is neither an IP address nor a host name (the port goes into PORT)', keepIf(isHost)),
    example: '127.0.0.1 for this machine only, 0.0.0.0 for everybody',
    shown: true,
  },
  PORT: {
    schema: read('is not a whole number from 0 to 65535', (text) => integer(text, 0, 65_535)),
    example: '8080, or 0 for any free port',
    shown: true,
  },
  DATA_DIR: {
    schema: read(
      'is not a path',
      keepIf((text) => !text.includes('\0')),
    ),
    example: './data',
    shown: true,
  },
  STATE_DIR: {
    schema: read(
      'is not a path',
      keepIf((text) => !text.includes('\0')),
    ),
    example: './var',
    shown: true,
  },
  DATABASE_URL: {
    schema: z.string().transform((text, context) => {
      const { problem } = parseDatabaseUrl(text);
      if (problem === undefined) return text;
      context.addIssue({ code: 'custom', message: problem });
      return z.NEVER;
    }),
    example: 'postgres://derek:<password>@db.example.org:5432/derek',
  },
  CURATORS: {
    schema: read('is not a list of user ids: whole numbers separated by commas, no @names', userIds),
    example: '123456789,987654321',
    shown: true,
  },
  DEFAULT_LOCALE: {
    schema: read<Locale>(`is none of ${locales.join(', ')}`, (text) => (isLocale(text) ? text : undefined)),
    example: 'en',
    shown: true,
  },
  DEFAULT_TIMEZONE: {
    schema: read('is not a time zone of the IANA list', keepIf(isTimezone)),
    example: 'Asia/Almaty',
    shown: true,
  },
  LOG_LEVEL: {
    schema: read(`is none of ${levels.join(', ')}`, (text) =>
      levels.find((level) => level === text.toLowerCase()),
    ),
    example: 'info',
    shown: true,
  },
  CONTACT: {
    schema: read('is neither a @username, an e-mail address nor an https address', keepIf(isContact)),
    example: '@username, curators@example.org or https://example.org/contact',
    shown: true,
  },
});

export type VariableName = keyof typeof variables;
/** What was given, read; absent: not given. */
export type Values = {
  readonly [Name in VariableName]?: z.output<(typeof variables)[Name]['schema']> | undefined;
};
