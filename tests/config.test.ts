import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const token = `123456789:${'Ab_-9'.repeat(7)}`;
const secret = 'a-secret_of-16ch';
const webhook = { BOT_TOKEN: token, WEBHOOK_URL: 'https://bot.example.org', WEBHOOK_SECRET: secret };

function refusal(env: NodeJS.ProcessEnv): ConfigError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('this configuration was accepted');
}

describe('an empty environment', () => {
  const defaults = {
    mode: 'playground',
    apiRoot: undefined,
    host: '127.0.0.1',
    port: 8080,
    dataDir: './data',
    stateDir: './var',
    curators: [],
    defaultLocale: 'en',
    defaultTimezone: 'Asia/Almaty',
    logLevel: 'info',
    contact: undefined,
  };

  it('opens the playground, with the defaults of docs/operating.md', () => {
    expect(readConfig({})).toEqual(defaults);
  });

  it('may also be written as empty and blank values', () => {
    const empty = {
      BOT_TOKEN: '',
      WEBHOOK_URL: ' ',
      WEBHOOK_SECRET: '',
      PORT: '',
      CURATORS: '',
      DATABASE_URL: '',
    };
    expect(readConfig(empty)).toEqual(defaults);
  });

  it('is not disturbed by variables of other programs', () => {
    expect(readConfig({ PATH: '/bin', TOKEN: 'x' })).toEqual(defaults);
  });
});

describe('the mode', () => {
  it('is polling with a token alone, and the space that a copy brought along is no part of it', () => {
    expect(readConfig({ BOT_TOKEN: ` ${token}\r` })).toMatchObject({ mode: 'polling', token });
  });

  it('is webhook with an address and a secret too', () => {
    expect(readConfig(webhook)).toMatchObject({
      mode: 'webhook',
      token,
      url: 'https://bot.example.org/webhook',
      secret,
    });
  });

  it('stays polling with a secret that waits for an address', () => {
    expect(readConfig({ BOT_TOKEN: token, WEBHOOK_SECRET: secret }).mode).toBe('polling');
  });

  it.each([
    ['https://bot.example.org/', 'https://bot.example.org/webhook'],
    ['https://bot.example.org/derek/hook', 'https://bot.example.org/derek/hook'],
    ['https://bot.example.org:8443', 'https://bot.example.org:8443/webhook'],
    ['http://localhost:8080', 'http://localhost:8080/webhook'],
    ['http://127.0.0.1:3000/webhook', 'http://127.0.0.1:3000/webhook'],
    ['http://[::1]:88', 'http://[::1]:88/webhook'],
  ])('webhook at %s means %s', (given, url) => {
    const BOT_API_ROOT = given.startsWith('http:') ? 'http://127.0.0.1:8081' : '';
    expect(readConfig({ ...webhook, WEBHOOK_URL: given, BOT_API_ROOT })).toMatchObject({ url });
  });
});

describe('good values', () => {
  it.each([
    [{ CURATORS: '1, 22,,1' }, { curators: [1, 22] }],
    [{ PORT: '0' }, { port: 0 }],
    [{ HOST: '::' }, { host: '::' }],
    [{ HOST: 'localhost' }, { host: 'localhost' }],
    [{ LOG_LEVEL: 'DEBUG' }, { logLevel: 'debug' }],
    [{ DEFAULT_LOCALE: 'kk' }, { defaultLocale: 'kk' }],
    [
      { DEFAULT_TIMEZONE: 'America/Argentina/Buenos_Aires' },
      { defaultTimezone: 'America/Argentina/Buenos_Aires' },
    ],
    [{ BOT_API_ROOT: 'http://api.local:8081/' }, { apiRoot: 'http://api.local:8081' }],
    [{ BOT_API_ROOT: 'https://example.org/bots/' }, { apiRoot: 'https://example.org/bots' }],
    [{ CONTACT: '@kz_facts' }, { contact: '@kz_facts' }],
    [{ CONTACT: 'curators@example.org' }, { contact: 'curators@example.org' }],
    [{ CONTACT: 'https://example.org/c' }, { contact: 'https://example.org/c' }],
  ])('%j is read as %j', (env, expected) => {
    expect(readConfig(env)).toMatchObject(expected);
  });
});

describe('a bad value', () => {
  it.each([
    ['BOT_TOKEN', 'token'],
    ['BOT_TOKEN', `"${token}"`],
    ['BOT_TOKEN', '123456789:short'],
    ['BOT_API_ROOT', 'api.telegram.org'],
    ['BOT_API_ROOT', 'ftp://api.telegram.org'],
    ['BOT_API_ROOT', 'https://api.telegram.org?x=1'],
    ['HOST', '127.0.0.1:8080'],
    ['HOST', 'http://localhost'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '1e3'],
    ['PORT', '8080.5'],
    ['DATABASE_URL', 'postgres://derek@localhost/derek'],
    ['CURATORS', '@curator'],
    ['CURATORS', '1 2'],
    ['CURATORS', '0'],
    ['CURATORS', '-100'],
    ['CURATORS', '9007199254740993'],
    ['DEFAULT_LOCALE', 'de'],
    ['DEFAULT_LOCALE', 'EN'],
    ['DEFAULT_TIMEZONE', 'Almaty'],
    ['DEFAULT_TIMEZONE', '+05:00'],
    ['LOG_LEVEL', 'loud'],
    ['CONTACT', 'kz_facts'],
    ['CONTACT', 'http://example.org'],
    ['CONTACT', 'javascript:alert(1)'],
  ])('%s=%s is refused, naming the variable and a good example', (variable, text) => {
    const error = refusal({ [variable]: text });
    expect(error.code).toBe('config');
    expect(error.problems.map((each) => each.variable)).toEqual([variable]);
    expect(error.message).toContain(`Example: ${variable}=`);
  });

  it.each([
    'bot.example.org',
    'http://bot.example.org',
    'https://bot.example.org:3000',
    'http://localhost.example.org',
  ])('the webhook at %s is refused', (url) => {
    const error = refusal({ ...webhook, WEBHOOK_URL: url });
    expect(error.problems.map((each) => each.variable)).toEqual(['WEBHOOK_URL']);
  });

  it.each(['short', 'fifteen-letters', 'with a space in it', 'x'.repeat(257), 'тайна-тайна-тайна'])(
    'the secret %s is refused',
    (text) => {
      const error = refusal({ ...webhook, WEBHOOK_SECRET: text });
      expect(error.problems.map((each) => each.variable)).toEqual(['WEBHOOK_SECRET']);
    },
  );

  it('comes with all the others at once, each on a line of its own', () => {
    const error = refusal({
      PORT: 'x',
      LOG_LEVEL: 'loud',
      WEBHOOK_URL: 'https://bot.example.org',
      CURATORS: 'me',
    });
    const variables = error.problems.map((each) => each.variable).sort();
    expect(variables).toEqual(['BOT_TOKEN', 'CURATORS', 'LOG_LEVEL', 'PORT', 'WEBHOOK_SECRET']);
    for (const variable of variables)
      expect(error.message).toMatch(new RegExp(`^  ${variable} .*Example: `, 'm'));
  });

  it('is repeated to who gave it', () => {
    expect(refusal({ PORT: '80a' }).message).toContain('PORT ("80a")');
  });
});

describe('a secret', () => {
  it('is in no message, whichever variable it was put into', () => {
    const names = [
      'BOT_TOKEN',
      'BOT_API_ROOT',
      'WEBHOOK_URL',
      'WEBHOOK_SECRET',
      'HOST',
      'PORT',
      'DATABASE_URL',
    ];
    const others = ['CURATORS', 'DEFAULT_LOCALE', 'DEFAULT_TIMEZONE', 'LOG_LEVEL', 'CONTACT'];
    const name = fc.constantFrom(...names, ...others);
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 64 });
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), hex, (variables, hidden) => {
        // The blank in it makes it wrong everywhere.
        const env = Object.fromEntries(variables.map((variable) => [variable, `! ${hidden}`]));
        expect(refusal(env).message).not.toContain(hidden);
      }),
      { numRuns: 200 },
    );
  });
});
