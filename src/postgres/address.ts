/** Where a database is, without its password: what may be shown. */
export interface DatabaseAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
}

export type DatabaseUrl =
  | { readonly address: DatabaseAddress; readonly password: string; readonly problem?: undefined }
  /** What is wrong, and with which part; never quotes what was given, which may be the password. */
  | { readonly problem: string };

const encode = 'characters of the password such as @ : / ? # % are written as %40 %3A %2F %3F %23 %25';

/** Reads `postgres://user:password@host:port/database`, with the parameters that `pg` understands behind a `?`. */
export function parseDatabaseUrl(text: string): DatabaseUrl {
  if (!/^postgres(ql)?:\/\//.test(text))
    return { problem: 'does not begin with postgres:// or postgresql://' };
  if (!URL.canParse(text)) return { problem: `${unreadable(text)}; ${encode}` };
  const url = new URL(text);
  const user = decoded(url.username);
  const password = decoded(url.password);
  const database = decoded(url.pathname.slice(1));
  // A socket, or a host that stands among the parameters.
  const host = url.searchParams.get('host') ?? url.hostname;
  if (user === undefined || password === undefined || database === undefined)
    return { problem: 'has a % without two hexadecimal digits behind it; a % itself is written as %25' };
  if (user === '') return { problem: `names no user before the host; ${encode}` };
  if (host === '') return { problem: `names no host; ${encode}` };
  if (database === '') return { problem: 'names no database behind the host' };
  if (url.port === '0') return { problem: 'has a port that is none: 1 to 65535' };
  const port = url.port === '' ? 5432 : Number(url.port);
  return { address: { host, port, database, user }, password };
}

/** `derek@db.example.org:5432/derek` */
export function addressText({ user, host, port, database }: DatabaseAddress): string {
  return `${user}@${host}:${port}/${database}`;
}

/** What of an address must be in no log: the whole, and its passwords as they are typed and as they are written in the address. */
export function secretsOfDatabase(text: string): string[] {
  const parsed = parseDatabaseUrl(text);
  if (parsed.problem !== undefined) return [];
  const passwords = [parsed.password, ...passwordsAmongParameters(text)].filter((each) => each !== '');
  return passwords.length === 0 ? [] : [text, ...new Set(passwords)];
}

/** `pg` takes `?password=…` before what stands before the host. */
function passwordsAmongParameters(text: string): string[] {
  const named = [...new URL(text).searchParams].filter(([name]) => /password/i.test(name));
  // Behind a `?` a blank may be written as a plus.
  return named.flatMap(([, value]) => [value, value.replaceAll(' ', '+')]);
}

function unreadable(text: string): string {
  if (/@[/?#]/.test(text) || text.endsWith('@'))
    return 'names no host (a socket is named as in @localhost/derek?host=/var/run/postgresql)';
  const [, port] = /^[^/]*\/\/[^/?#]*:([^/?#:@\]]*)(?:[/?#]|$)/.exec(text) ?? [];
  const isPort = port === undefined || (/^\d{0,5}$/.test(port) && Number(port) <= 65_535);
  return isPort ? 'has a host that cannot be read' : 'has a port that is none: 1 to 65535';
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
