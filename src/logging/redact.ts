const removed = '[removed]';
/** Shorter texts would blank out half of every line, and nobody's secret is that short. */
const shortestSecret = 6;

/** Makes a function that takes every secret out of a text, also where it is percent-encoded or escaped as in JSON. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const patterns = [...new Set(secrets.flatMap(parts))].map(anyEncoding);
  if (patterns.length === 0) return (text) => text;
  // `%3A` and `%3a` mean the same, and a secret in small letters is still most of the secret.
  const pattern = new RegExp(patterns.join('|'), 'gi');
  return (text) => text.replace(pattern, removed);
}

/** The whole first; then what stands behind the colon of a token, because the number before it is public. */
function parts(secret: string): string[] {
  const [, ...behindColon] = secret.split(':');
  return [secret, behindColon.join(':')].filter((part) => part.length >= shortestSecret);
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
