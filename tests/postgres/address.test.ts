import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';
import { createRedactor } from '../../src/logging/redact.ts';
import { addressText, parseDatabaseUrl, secretsOfDatabase } from '../../src/postgres/address.ts';

const token = `123456789:${'Ab_-9'.repeat(7)}`;

describe('the address of a database', () => {
  it('is taken apart', () => {
    const { address, password } = given('postgresql://derek:s%40crets@db.example.org/facts?sslmode=require');
    expect(address).toEqual({ host: 'db.example.org', port: 5432, database: 'facts', user: 'derek' });
    expect(password).toBe('s@crets');
    expect(addressText(address)).toBe('derek@db.example.org:5432/facts');
  });

  it('may lead to a socket, and need no password', () => {
    expect(given('postgres://derek@localhost/facts?host=/var/run/postgresql').address.host).toBe(
      '/var/run/postgresql',
    );
    expect(given('postgres://derek@[::1]:5433/facts').address).toMatchObject({ host: '[::1]', port: 5433 });
  });

  it('may hold any password', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (password) => {
        const url = `postgres://derek:${encodeURIComponent(password.toWellFormed())}@localhost/facts`;
        expect(given(url).password).toBe(password.toWellFormed());
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['mysql://derek:secret@localhost/facts', 'does not begin with postgres://'],
    ['localhost:5432/facts', 'does not begin with postgres://'],
    ['postgres://derek:secret@localhost:99999/facts', 'port'],
    ['postgres://derek:secret@localhost:54x2/facts', 'port'],
    ['postgres://derek:secret@localhost:0/facts', 'port'],
    ['postgres://derek:secret@local host/facts', 'host that cannot be read'],
    ['postgres://derek:secret@/facts', 'names no host'],
    ['postgres://localhost/facts', 'names no user'],
    ['postgres://derek:secret@localhost', 'names no database'],
    ['postgres://derek:secret@localhost/', 'names no database'],
    ['postgres://derek:secret%@localhost/facts', 'written as %25'],
    ['postgres://derek:sec/ret@localhost/facts', '%2F'],
    ['postgres://derek:sec#ret@localhost/facts', '%23'],
    ['postgres://derek:sec?ret@localhost/facts', '%3F'],
  ])('%s is refused, naming the part and not the password', (url, words) => {
    const { problem = '' } = parseDatabaseUrl(url);
    expect(problem).toContain(words);
    expect(problem).not.toMatch(/secret|sec|ret@/);
    const error = refusal({ BOT_TOKEN: token, DATABASE_URL: url });
    expect(error.problems.map(({ variable }) => variable)).toEqual(['DATABASE_URL']);
    expect(error.message).not.toContain('secret');
  });

  it('goes with a bot, not with the playground', () => {
    const DATABASE_URL = 'postgres://derek:secret@localhost/facts';
    expect(readConfig({ BOT_TOKEN: token, DATABASE_URL })).toMatchObject({ databaseUrl: DATABASE_URL });
    expect(refusal({ DATABASE_URL }).message).toContain('BOT_TOKEN is not');
  });
});

describe('its password', () => {
  it('is taken out of every line, as it is typed and as it is written in the address', () => {
    const url = 'postgres://derek:p%40ss:w%2Ford@localhost/facts';
    const redact = createRedactor(secretsOfDatabase(url));
    for (const text of [url, 'p@ss:w/ord', 'p%40ss%3Aw%2Ford', JSON.stringify({ password: 'p@ss:w/ord' })])
      expect(redact(`in ${text} here`)).not.toMatch(/p@ss|p%40ss|w\/ord|w%2Ford/);
    expect(secretsOfDatabase('postgres://derek@localhost/facts')).toEqual([]);
  });

  it.each([
    ['postgres://derek@localhost/facts?sslmode=disable&password=p%40ss+w%2Ford', 'p@ss w/ord'],
    ['postgres://derek:else@localhost/facts?PASSWORD=p@ss%20w/ord', 'p@ss w/ord'],
    ['postgres://derek@localhost/facts?sslpassword=p@ss+w/ord', 'p@ss w/ord'],
  ])('is taken out where it stands among the parameters: %s', (url, password) => {
    const redact = createRedactor(secretsOfDatabase(url));
    for (const text of [url, password, encodeURIComponent(password), password.replace(' ', '+')])
      expect(redact(`in ${text} here`)).toBe('in [removed] here');
  });

  it('of fewer than six characters is taken out where a password stands, and the rest of a line stays', () => {
    for (const url of [
      'postgres://derek:re:k@localhost/facts',
      'postgres://derek@localhost/facts?password=re:k',
    ]) {
      const redact = createRedactor(secretsOfDatabase(url));
      expect(redact(`at ${url}.`)).toBe('at [removed].');
      expect(redact('postgresql://derek:re:k@localhost:5432/facts')).toBe(
        'postgresql://derek:[removed]@localhost:5432/facts',
      );
      expect(redact('derek%3Are%3Ak%40localhost')).toBe('derek%3A[removed]%40localhost');
      expect(redact('?sslmode=disable&password=re%3ak&user=derek')).toBe(
        '?sslmode=disable&password=[removed]&user=derek',
      );
      expect(redact(JSON.stringify({ password: 're:k', user: 'derek' }))).toBe(
        '{"password":"[removed]","user":"derek"}',
      );
      expect(redact(JSON.stringify({ msg: JSON.stringify({ password: 're:k' }) }))).not.toContain('re:k');
      expect(redact('more:kept')).toBe('more:kept');
    }
  });
});

function given(url: string) {
  const parsed = parseDatabaseUrl(url);
  if (parsed.problem !== undefined) throw new Error(parsed.problem);
  return parsed;
}

function refusal(env: NodeJS.ProcessEnv): ConfigError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('this configuration was accepted');
}
