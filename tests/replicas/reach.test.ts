import { expect, test } from 'vitest';
import { createMemoryState } from '../../src/chats/memory.ts';
import { createReach, whileUp } from '../../src/replicas/reach.ts';

test('a store refuses at once while the database is away, and works as before when it is back', async () => {
  const changes: boolean[] = [];
  const reach = createReach((isUp) => void changes.push(isUp));
  const chats = whileUp(createMemoryState().chats, reach.isUp);
  await chats.set(5, { locale: 'kk' });
  reach.note(false);
  reach.note(false);
  await expect(chats.get(5)).rejects.toMatchObject({ name: 'ChatStoreError', code: 'unavailable' });
  await expect(chats.set(5, { locale: 'tr' })).rejects.toMatchObject({ code: 'unavailable' });
  reach.note(true);
  expect(await chats.get(5)).toEqual({ locale: 'kk' });
  expect(changes).toEqual([false, true]);
});
