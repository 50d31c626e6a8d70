/** Characters, of `A-Za-z0-9_-`. Source: https://core.telegram.org/bots/features#deep-linking */
const limit = 64;
const prefix = 'ask_';
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The `/start` parameter that carries a question into the private chat; a question that does not fit is left behind. */
export function encodeAsk(question: string): string {
  const whole = `${prefix}${Buffer.from(question).toString('base64url')}`;
  return question !== '' && whole.length <= limit ? whole : 'ask';
}

/** The question; `undefined` for a parameter that carries none, or that `encodeAsk` does not write. */
export function decodeAsk(parameter: string): string | undefined {
  if (!parameter.startsWith(prefix)) return undefined;
  try {
    const question = utf8.decode(Buffer.from(parameter.slice(prefix.length), 'base64url')).trim();
    return question === '' ? undefined : question;
  } catch {
    return undefined;
  }
}
