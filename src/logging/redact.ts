const removed = '[removed]';
/** Shorter ones, as a password may be, would blank out half of every line: they are taken out where a password stands. */
const shortestAnywhere = 6;

/**
 * Makes a function that takes every secret out of a text, also where it is percent-encoded or escaped as in JSON; one of fewer than six
 * characters only in the place of a password: `user:…@`, `password=…`, `"password":"…"`.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const patterns = [...new Set(secrets.flatMap(parts))]
    // The longest first: of those that begin alike the whole goes.
    .sort((one, other) => other.length - one.length)
    .map((secret) => (secret.length < shortestAnywhere ? asPassword(secret) : anyEncoding(secret)));
  if (patterns.length === 0) return (text) => text;
  // `%3A` and `%3a` mean the same, and a secret in small letters is still most of the secret.
  const pattern = new RegExp(patterns.join('|'), 'gi');
  return (text) => text.replace(pattern, removed);
}

/** The whole first; then what stands behind the colon of a token, because the number before it is public. */
function parts(secret: string): string[] {
  const [, ...behindColon] = secret.split(':');
  return [secret, behindColon.join(':')].filter((part) => part !== '');
}

function asPassword(secret: string): string {
  const hidden = anyEncoding(secret);
  const inAddress = `(?<=:|%3a)${hidden}(?=@|%40)`;
  const asField = `(?<=password[\\\\"'\\s]{0,4}(?:[:=]|%3d)[\\\\"'\\s]{0,4})${hidden}(?![\\w%])`;
  return `${inAddress}|${asField}`;
}

function anyEncoding(secret: string): string {
  return [...secret].map(anyEncodingOf).join('');
}

/** One character as itself (in JSON with backslashes before it), or percent-encoded however many times. */
function anyEncodingOf(character: string): string {
  const literal = character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const bytes = [...Buffer.from(character)]
    .map((byte) => `%(?:25)*${byte.toString(16).padStart(2, '0')}`)
    .join('');
  // Encoded first: a bare `%` would be found in `%25` as well, and leave the digits behind.
  return `(?:${bytes}|${/["\\]/.test(character) ? '\\\\*' : ''}${literal})`;
}
