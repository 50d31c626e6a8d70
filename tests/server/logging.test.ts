import fc from 'fast-check';
import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/logging/redact.ts';
import { createLogger, type Logger } from '../../src/logging.ts';

const key = `AAH-${'x9_Z'.repeat(7)}abc`;
const token = `123456789:${key}`;
const secret = 'webhook-secret-0123456789';

function logging(pretty = false): { logger: Logger; text: () => string } {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const logger = createLogger({ level: 'trace', secrets: [token, secret], pretty, destination });
  return { logger, text: () => lines.join('') };
}

/** Each character as %41, in capital or small letters. */
function percentEncoded(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

const address = `https://api.telegram.org/bot${token}/sendMessage`;

const waysToSayIt: readonly [string, (logger: Logger) => void][] = [
  ['in a message', (logger) => logger.info(`the token is ${token}`)],
  ['in an argument of a message', (logger) => logger.info('the token is %s', token)],
  ['in the address of a request', (logger) => logger.info({ url: address }, 'request')],
  ['deep in an object', (logger) => logger.info({ a: { b: [{ token }] } })],
  ['as the name of a field', (logger) => logger.info({ [token]: 1 })],
  ['in an error', (logger) => logger.error(new Error(`request to ${address} failed`))],
  ['in an error under another name', (logger) => logger.error({ error: new Error(address) }, 'failed')],
  [
    'in what caused an error',
    (logger) => logger.error({ err: new Error('x', { cause: new Error(address) }) }),
  ],
  ['in an error of grammY', (logger) => logger.error({ err: new HttpError(address, new Error(address)) })],
  ['in what a child logger always says', (logger) => logger.child({ address }).info('x')],
  ['percent-encoded', (logger) => logger.info(encodeURIComponent(address))],
  ['percent-encoded in small letters', (logger) => logger.info(encodeURIComponent(address).toLowerCase())],
  ['percent-encoded twice', (logger) => logger.info(encodeURIComponent(encodeURIComponent(address)))],
  ['percent-encoded to the last letter', (logger) => logger.info(percentEncoded(token))],
  ['in JSON in a string', (logger) => logger.info(JSON.stringify(JSON.stringify({ token })))],
  ['without the number of the bot', (logger) => logger.info(`the key is ${key}`)],
];

describe.each([
  ['JSON', false],
  ['lines for people', true],
])('in %s, the token', (_, pretty) => {
  it.each(waysToSayIt)('%s is not written', (_, say) => {
    const { logger, text } = logging(pretty);
    say(logger);
    expect(text()).toContain('[removed]');
    expect(decodeURIComponent(decodeURIComponent(text())).toLowerCase()).not.toContain(
      key.toLowerCase().slice(0, 12),
    );
  });
});

describe('a line', () => {
  it('stays one JSON object, with the rest of what was said', () => {
    const { logger, text } = logging();
    logger.warn({ url: address, secret, count: 3 }, 'request');
    expect(JSON.parse(text())).toMatchObject({
      level: 40,
      url: 'https://api.telegram.org/bot[removed]/sendMessage',
      secret: '[removed]',
      count: 3,
      msg: 'request',
    });
  });

  it('says of an error its type, message, stack, codes and causes', () => {
    const { logger, text } = logging();
    const cause = Object.assign(new TypeError('no route'), { code: 'ENETUNREACH' });
    logger.error({ err: new Error('sending failed', { cause }) });
    const { err } = JSON.parse(text());
    expect(err).toMatchObject({
      type: 'Error',
      message: 'sending failed',
      cause: { type: 'TypeError', code: 'ENETUNREACH' },
    });
    expect(err.stack).toContain('logging.test.ts');
  });

  it('says of a refusal by Telegram the method and the code, and nothing of what was to be sent', () => {
    const { logger, text } = logging();
    const answer = {
      ok: false as const,
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    };
    logger.error({
      err: new GrammyError('refused', answer, 'sendMessage', { chat_id: 4242, text: 'private words' }),
    });
    expect(JSON.parse(text()).err).toMatchObject({ error_code: 403, method: 'sendMessage' });
    expect(text()).not.toMatch(/private words|4242/);
  });

  it('copes with errors that contain themselves, and with thrown things that are no errors', () => {
    const { logger, text } = logging();
    const circular = new Error('round');
    circular.cause = circular;
    logger.error({ err: circular });
    logger.error({ err: { text: 'private words' } });
    logger.error({ err: 'only words' });
    expect(text().split('\n').filter(Boolean)).toHaveLength(3);
    expect(text()).toContain('only words');
    expect(text()).not.toContain('private words');
  });
});

describe('the redactor', () => {
  it('finds every secret in every text, whatever characters it is made of', () => {
    const anySecret = fc.string({ unit: 'grapheme', minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(anySecret, fc.string(), fc.string(), (hidden, before, after) => {
        const redact = createRedactor([hidden]);
        expect(redact(before + hidden + after)).toContain('[removed]');
        expect(redact(encodeURIComponent(hidden))).toBe('[removed]');
        expect(redact(JSON.stringify({ hidden }))).not.toContain(JSON.stringify(hidden).slice(1, -1));
      }),
    );
  });

  it('leaves a text without secrets as it is, and takes an empty secret for none', () => {
    fc.assert(fc.property(fc.string(), (text) => createRedactor(['', token])(text) === text));
  });
});
