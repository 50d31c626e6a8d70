import { afterEach, describe, expect, test } from 'vitest';
import { ChatStoreError } from '../../src/chats/errors.ts';
import { createMemoryState } from '../../src/chats/memory.ts';
import { locales } from '../../src/locale.ts';
import { type Derek, realFacts, startDerek } from '../conversation.ts';

let derek: Derek | undefined;
afterEach(() => derek?.close());

const sorry = { kk: 'кешірім сұраймыз', ru: 'Приносим извинения', en: 'We are sorry', tr: 'özür dileriz' };

describe.each(locales)('when a handler fails, in %s', (locale) => {
  test('the person gets an apology with a reference that the log has too, and the next question an answer', async () => {
    const facts = await realFacts();
    let broken = true;
    const latest = () => {
      if (broken) throw new Error('a mistake of ours');
      return facts.latest();
    };
    derek = await startDerek({ facts: () => ({ ...facts, latest }) });
    const reader = derek.talk(locale);
    await reader.say('/latest');
    const line = derek.log.find(({ msg }) => msg === 'an update failed');
    expect(reader.screen().text).toContain(sorry[locale]);
    expect(reader.screen().text).toContain(String(line?.['reference']));
    expect(Number.parseInt(String(line?.['reference']), 36)).toBe(line?.['update']);

    broken = false;
    await reader.say('/latest');
    expect(reader.screen().text).toContain(facts.latest()[0]?.text[locale]);
  });
});

test('a press that fails is answered with an apology as well', async () => {
  const facts = await realFacts();
  const related = () => {
    throw new Error('a mistake of ours');
  };
  derek = await startDerek({ facts: () => ({ ...facts, related }) });
  const reader = derek.talk('en');
  await reader.say('/ai');
  const answer = await reader.press('1');
  expect(answer).toMatchObject({ answered: true, alert: true });
  expect(answer.text).toMatch(/^Something went wrong on our side.*Reference: [0-9A-Z]+$/);
});

const later = {
  kk: 'сақтау мүмкін болмай тұр. Кейінірек',
  ru: 'не получается сохранить. Попробуйте, пожалуйста, позже',
  en: 'cannot be saved at the moment. Please try again later',
  tr: 'şu anda kaydedilemiyor. Lütfen daha sonra',
};

test.each(locales)(
  'a storage that cannot be read costs the language, not the answer, in %s',
  async (locale) => {
    const broken = () => Promise.reject(new ChatStoreError('failed', 'The disk is broken'));
    derek = await startDerek({ chats: { ...createMemoryState().chats, get: broken, set: broken } });
    const reader = derek.talk(locale);
    await reader.say('/ai');
    expect(reader.screen().text).toContain(derek.facts().topic('ai')?.about[locale]);
    await reader.say('/language kk');
    expect(reader.screen().text).toContain(sorry[locale]);
  },
);

test.each(locales)('a storage that has no room asks to try again later, in %s', async (locale) => {
  const full = () => Promise.reject(new ChatStoreError('full', 'The disk is full'));
  derek = await startDerek({ chats: { ...createMemoryState().chats, set: full } });
  const reader = derek.talk(locale);
  await reader.say('/language');
  const [button = ''] = reader.screen().buttons.flat();
  expect(await reader.press(button)).toMatchObject({ answered: true, alert: true });
  await reader.say('/language kk');
  expect(reader.screen().text).toContain(later[locale]);
  expect(derek.log.filter(({ msg }) => msg === 'an update could not be kept')).toHaveLength(2);
});

test('a group that becomes a supergroup while the database is away hears nothing of it', async () => {
  const migrate = () => Promise.reject(new ChatStoreError('unavailable', 'The server is away'));
  derek = await startDerek({ chats: { ...createMemoryState().chats, migrate } });
  const { world } = derek;
  const members = [world.addPerson({ firstName: 'Reader', languageCode: 'en' })];
  const group = world.addGroup({ title: 'Readers', type: 'group', members });
  await world.settled();
  const supergroup = world.upgradeToSupergroup(group);
  await world.settled();
  const told = derek.log.filter(({ msg }) => msg === 'an update needs the database, which is away');
  expect(told).toHaveLength(2);
  expect(derek.log.filter(({ level }) => level === 50)).toEqual([]);
  expect(world.history(supergroup.id).filter(({ from }) => from?.id === world.bot.id)).toEqual([]);
});

test('somebody who blocked Derek is no error', async () => {
  derek = await startDerek();
  const reader = derek.talk('en');
  await reader.say('/ai');
  derek.world.block(reader.user);
  derek.world.failNext({ method: 'sendMessage', code: 403 });
  derek.world.deliver({ message: { ...derek.world.history(reader.chat)[0], message_id: 99 } } as never);
  await derek.world.settled();
  expect(derek.log.filter(({ level }) => level === 50)).toEqual([]);
  expect(derek.log.some(({ msg }) => msg === 'nobody there to answer to')).toBe(true);
});

test('the log has one line an update, with its id, kind and outcome, and no text and no name', async () => {
  derek = await startDerek();
  const reader = derek.talk('en');
  await reader.say('/fact secret-words-of-mine');
  const lines = derek.log.filter(({ msg }) => msg === 'update');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ kind: 'message', outcome: 'handled', ms: 0 });
  expect(typeof lines[0]?.['update']).toBe('number');
  const whole = JSON.stringify(derek.log);
  expect(whole).not.toContain('secret-words');
  expect(whole).not.toContain('"Reader"');
});
