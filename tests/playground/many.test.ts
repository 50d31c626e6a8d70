import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { refusal, runPlayground } from './helpers.ts';

const count = 10_000;
/** More than the log of calls keeps. */
const written = 1_200;

test('Ten thousand people are there at once, and a message to each costs less than a millisecond', async () => {
  const running = await runPlayground();
  const { world, call } = running;
  const beforePeople = performance.now();
  const people = world.addPeople(count, { languageCode: 'kk' });
  expect(performance.now() - beforePeople).toBeLessThan(2_000);
  expect(new Set(people.map(({ id }) => id)).size).toBe(count);

  const text =
    '<b>Digest</b>\n\nFirst <a href="https://example.kz/a">here</a>\nSecond, at length, with a number 42';
  const reply_markup = { inline_keyboard: [[{ text: 'Stop', callback_data: 'stop' }]] };
  const addressees = people.slice(-written);
  for (const { id } of addressees) {
    const { ok } = await call('sendMessage', { chat_id: id, text, parse_mode: 'HTML', reply_markup });
    expect(ok).toBe(true);
  }

  const { calls } = world;
  expect(calls).toHaveLength(1_000);
  const spent = calls.map(({ milliseconds = 0 }) => milliseconds).sort((one, other) => one - other);
  // The middle one: a slow machine may be busy with something else for a while.
  expect(spent[calls.length / 2]).toBeLessThanOrEqual(1);
  expect(addressees.every(({ id }) => world.history(id).length === 1)).toBe(true);
});

test('Somebody of many who has not begun is not written to', async () => {
  const { world, call } = await runPlayground();
  const [stranger] = world.addPeople(1, { started: false });
  expect(await call('sendMessage', { chat_id: stranger?.id, text: 'a' })).toEqual(
    refusal("Forbidden: bot can't initiate conversation with a user", 403),
  );
});
