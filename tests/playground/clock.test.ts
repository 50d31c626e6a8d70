import { expect, test } from 'vitest';
import { createPlayground } from '../../src/playground/index.ts';
import { noon, runPlayground } from './helpers.ts';

const hour = 60 * 60 * 1000;

test('The clock is turned to a time or by milliseconds, and goes on from there', () => {
  let beneath = noon.getTime();
  const { world, clock } = createPlayground({ clock: () => new Date(beneath) });
  const told: unknown[] = [];
  const stop = world.onClockTurned((turned) => told.push(turned));
  expect(world.turnClock(hour)).toEqual(new Date('2026-07-01T13:00:00Z'));
  beneath += 1000;
  expect(clock()).toEqual(new Date('2026-07-01T13:00:01Z'));
  world.turnClock(new Date('2026-07-02T04:00:00Z'));
  expect(world.clock()).toEqual(new Date('2026-07-02T04:00:00Z'));
  stop();
  world.turnClock(hour);
  expect(told).toEqual([
    { now: new Date('2026-07-01T13:00:00Z'), by: hour },
    { now: new Date('2026-07-02T04:00:00Z'), by: 15 * hour - 1000 },
  ]);
});

test('It goes back only when that is what is wanted', () => {
  const { world } = createPlayground({ clock: () => noon });
  for (const to of [-1, new Date(noon.getTime() - 1)]) {
    expect(() => world.turnClock(to)).toThrow(expect.objectContaining({ code: 'clock_backwards' }));
  }
  expect(() => world.turnClock(Number.NaN)).toThrow(expect.objectContaining({ code: 'clock_invalid' }));
  expect(world.turnClock(-hour, { back: true })).toEqual(new Date('2026-07-01T11:00:00Z'));
});

test('Messages bear its date, and the rates go by it', async () => {
  const { world, sendText } = await runPlayground({ enforceRates: true });
  world.turnClock(hour);
  expect((await sendText('a')).result.date).toBe((noon.getTime() + hour) / 1000);
  expect((await sendText('b')).error_code).toBe(429);
  world.turnClock(1000);
  expect((await sendText('c')).ok).toBe(true);
  world.turnClock(-hour, { back: true });
  expect((await sendText('d')).ok).toBe(true);
  expect(world.refusals[429]).toBe(1);
});

test('The page turns it, and hears that it was turned', async () => {
  const { address, world, reader } = await runPlayground();
  const url = `${address}/playground/api/clock`;
  const turn = async (body: object) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const stop = new AbortController();
  const stream = await fetch(`${address}/playground/api/events?user=${reader.id}`, { signal: stop.signal });
  expect(await turn({ by: hour })).toEqual({
    status: 200,
    body: { now: '2026-07-01T13:00:00.000Z', offset: hour },
  });
  for await (const chunk of stream.body ?? []) {
    if (Buffer.from(chunk).toString().includes('2026-07-01T13:00:00.000Z')) break;
  }
  stop.abort();
  expect((await turn({ to: '2026-07-01T09:00:00+05:00' })).status).toBe(400);
  expect((await turn({ to: '2026-07-01T09:00:00+05:00', back: true })).body['now']).toBe(
    '2026-07-01T04:00:00.000Z',
  );
  expect((await turn({ to: 'tomorrow' })).status).toBe(400);
  expect(await (await fetch(url)).json()).toEqual({ now: world.clock().toISOString(), offset: -8 * hour });
});
