import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Derek, startDerek } from '../conversation.ts';
import { type Newsroom, openNewsroom, subscribe } from '../digests/publishing.ts';

const note = { kk: 'Қате еді.', ru: 'Было неверно.', en: 'It was wrong.', tr: 'Yanlıştı.' };
const minute = 60_000;

let newsroom: Newsroom;
let derek: Derek;

beforeEach(async () => {
  newsroom = await openNewsroom();
  derek = await startDerek({ facts: newsroom.facts });
  await derek.dispatcher.publish();
});

afterEach(async () => {
  await derek.close();
});

const errors = () => derek.log.filter(({ level }) => Number(level) >= 50);

/** Somebody who has got a fact that was wrong; the correction is published. */
async function misled() {
  const reader = derek.talk('en');
  await reader.say('/start');
  const schedule = { cadence: 'instant' as const };
  await subscribe(derek.digests, { chatId: reader.chat.id }, { schedule, fields: { nextAt: null } });
  newsroom.write('gallium-find', 'minerals');
  await derek.dispatcher.publish();
  await derek.turnClock(minute);
  const old = reader.screen().message;
  newsroom.revise('gallium-find', { kind: 'correction', note });
  await derek.dispatcher.publish();
  return { ...reader, old };
}

test('an edit whose answer was lost is done: the second one, which finds nothing to change, is no error', async () => {
  const { chat, old } = await misled();
  derek.world.failNext({ method: 'editMessageText', kind: 'lost-answer' });
  for (let passed = 0; passed < 3; passed += 1) await derek.turnClock(minute);
  const shown = derek.world.history(chat).find(({ message_id: id }) => id === old.message_id);
  expect(shown?.text).toContain('It was wrong.');
  expect(derek.world.refusals[400]).toBe(1);
  expect((await derek.digests.counts()).edits).toBe(0);
  expect(errors()).toEqual([]);
});

test('an old message that cannot be edited any more is left alone', async () => {
  await misled();
  const description = "Bad Request: message can't be edited";
  derek.world.failNext({ method: 'editMessageText', code: 400, description });
  await derek.turnClock(minute);
  expect((await derek.digests.counts()).edits).toBe(0);
  expect(errors()).toEqual([]);
});
