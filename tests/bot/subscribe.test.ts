import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadL10n } from '../../src/bot/locales/load.ts';
import type { Subscription } from '../../src/digests/subscription.ts';
import { locales } from '../../src/locale.ts';
import { type Derek, startDerek, type Talk } from '../conversation.ts';

// It is Sunday, 22 November 2026, 14:00 in Almaty.
let derek: Derek;
beforeAll(async () => {
  derek = await startDerek();
  await derek.dispatcher.publish();
});
afterAll(() => derek.close());

const texts = loadL10n('locales');

async function kept({ chat }: Talk): Promise<Subscription | undefined> {
  return derek.digests.subscription({ chatId: chat.id });
}

function topicName(id: string, locale: (typeof locales)[number]): string {
  const topic = derek.facts().topic(id);
  return `${topic?.emoji} ${topic?.name[locale]}`;
}

async function subscribed(language: string): Promise<Talk> {
  const reader = derek.talk(language);
  await reader.say('/subscribe minerals');
  return reader;
}

/** Presses the button, and gives back the message as it looks then. */
async function pressed(reader: Talk, label: string) {
  await reader.press(label);
  return reader.screen();
}

const lines = {
  kk: {
    when: 'Қашан: күн сайын, 09:00',
    next: 'Келесі шолу: 2026 ж. 23 қараша, 09:00',
    weekly: 'апта сайын',
    friday: 'жұма',
    nothing: 'Бірде-бір тақырып таңдалмаған',
    zone: 'Уақыт белдеуі: Алматы / Астана, UTC+5',
    istanbul: 'Стамбұл',
  },
  ru: {
    when: 'Когда: ежедневно, 09:00',
    next: 'Следующий дайджест: 23 ноября 2026 г., 09:00',
    weekly: 'еженедельно',
    friday: 'пятница',
    nothing: 'Ни одна тема не выбрана',
    zone: 'Часовой пояс: Алматы / Астана, UTC+5',
    istanbul: 'Стамбул',
  },
  en: {
    when: 'When: daily, 09:00',
    next: 'Next: 23 November 2026, 09:00',
    weekly: 'weekly',
    friday: 'Friday',
    nothing: 'No topic is chosen',
    zone: 'Time zone: Almaty / Astana, UTC+5',
    istanbul: 'Istanbul',
  },
  tr: {
    when: 'Ne zaman: her gün, 09:00',
    next: 'Sonraki bülten: 23 Kasım 2026, 09:00',
    weekly: 'haftada bir',
    friday: 'Cuma',
    nothing: 'Hiçbir konu seçili değil',
    zone: 'Saat dilimi: Almatı / Astana, UTC+5',
    istanbul: 'İstanbul',
  },
};

describe.each(locales)('somebody who reads in %s', (locale) => {
  const l10n = texts[locale];
  const said = lines[locale];

  test('chooses topics, and is subscribed with the first one', async () => {
    const reader = derek.talk(locale);
    await reader.say('/subscribe');
    const { message } = reader.screen();
    expect(reader.screen().text).toContain(l10n.text('subscribe-heading-private'));
    expect(await kept(reader)).toBeUndefined();

    const minerals = topicName('minerals', locale);
    const screen = await pressed(reader, minerals);
    expect(screen.message.message_id).toBe(message.message_id);
    expect(screen.text).toContain(minerals);
    expect(screen.text).toContain(said.when);
    expect(screen.text).toContain(said.zone);
    expect(screen.text).toContain(said.next);
    const head = await derek.digests.head();
    expect(await kept(reader)).toMatchObject({
      destination: { chatId: reader.chat.id },
      chatKind: 'private',
      locale,
      schedule: { cadence: 'daily', time: '09:00', zone: 'Asia/Almaty', quiet: null },
      topics: { minerals: { on: true, seen: head, back: head + 1 } },
      corrected: head,
      looked: head,
      filter: [],
      backlog: true,
      lastSlot: '2026-11-22T09:00',
      nextAt: Date.parse('2026-11-23T04:00:00Z'),
      paused: null,
    });

    const without = await pressed(reader, `✓ ${minerals}`);
    expect(without.text).toContain(said.nothing);
    expect(await kept(reader)).toMatchObject({ topics: { minerals: { on: false, seen: head } } });
  });

  test('chooses how often, the time and the zone, all in one message', async () => {
    const reader = await subscribed(locale);
    const { message_id: id } = reader.screen().message;
    await reader.press(l10n.text('button-subscribe-cadence'));
    await reader.press(said.weekly);
    expect((await pressed(reader, said.friday)).text).toContain(`${said.weekly}, ${said.friday}, 09:00`);

    await reader.press(l10n.text('button-subscribe-time'));
    await reader.press('07');
    expect((await pressed(reader, '07:45')).text).toContain(`${said.friday}, 07:45`);

    await reader.press(l10n.text('button-subscribe-zone'));
    const screen = await pressed(reader, said.istanbul);
    expect(screen.text).toContain(`${said.istanbul}, UTC+3`);
    expect(screen.message.message_id).toBe(id);
    expect(await kept(reader)).toMatchObject({
      schedule: { cadence: 'weekly', weekday: 5, time: '07:45', zone: 'Europe/Istanbul' },
      nextAt: Date.parse('2026-11-27T04:45:00Z'),
    });

    const done = await pressed(reader, l10n.text('button-subscribe-done'));
    expect(done.buttons).toEqual([[l10n.text('button-subscribe-settings')]]);
    expect(done.text).toContain(topicName('minerals', locale));
    expect((await pressed(reader, l10n.text('button-subscribe-settings'))).buttons.length).toBeGreaterThan(5);
  });

  test('wants it as it happens, but not at night', async () => {
    const reader = await subscribed(locale);
    await reader.press(l10n.text('button-subscribe-cadence'));
    await reader.press(l10n.text('subscribe-cadence-instant'));
    await reader.press(l10n.text('button-subscribe-quiet'));
    await reader.press('22');
    const screen = await pressed(reader, '07');
    expect(screen.text).toContain(l10n.text('subscribe-quiet', { from: '22:00', to: '07:00' }));
    expect(screen.text).toContain(l10n.text('subscribe-next-news').replace(/<\/?b>/g, ''));
    expect(await kept(reader)).toMatchObject({
      schedule: { cadence: 'instant', quiet: { from: '22:00', to: '07:00' }, time: '09:00' },
    });
    await reader.press(l10n.text('button-subscribe-quiet'));
    await reader.press(l10n.text('button-subscribe-no-quiet'));
    expect((await kept(reader))?.schedule.quiet).toBeNull();
  });

  test('names words to filter by, and takes one out again', async () => {
    const reader = await subscribed(locale);
    const settings = reader.screen().message;
    await reader.press(l10n.text('button-subscribe-filter'));
    expect(reader.screen().text).toBe(l10n.text('subscribe-filter-empty'));
    await reader.press(l10n.text('button-subscribe-words'));
    const prompt = reader.screen();
    expect(prompt.text).toBe(l10n.text('subscribe-filter-prompt'));
    expect(derek.world.keyboardFor(reader.chat, reader.user)?.markup).toMatchObject({ force_reply: true });

    await reader.say('gallium, Alem.cloud ,Gallium', { replyTo: prompt.message.message_id });
    expect(reader.screen().text).toContain(l10n.text('subscribe-saved'));
    expect((await kept(reader))?.filter).toEqual(['gallium', 'Alem.cloud']);
    const edited = derek.world.history(reader.chat).find((each) => each.message_id === settings.message_id);
    expect(edited?.text).toContain('gallium');

    await reader.press(l10n.text('button-subscribe-filter'), edited);
    const page = () =>
      derek.world.history(reader.chat).find((each) => each.message_id === settings.message_id);
    await reader.press('✕ gallium', page());
    expect((await kept(reader))?.filter).toEqual(['Alem.cloud']);
    await reader.press(l10n.text('button-subscribe-clear'), page());
    expect((await kept(reader))?.filter).toEqual([]);
  });

  test('stops it', async () => {
    const reader = await subscribed(locale);
    await reader.press(l10n.text('button-subscribe-stop'));
    expect(reader.screen().text).toBe(l10n.text('subscribe-stop-ask'));
    await reader.press(l10n.text('button-subscribe-back'));
    await reader.press(l10n.text('button-subscribe-stop'));
    await reader.press(l10n.text('button-subscribe-stop-yes'));
    expect(reader.screen().text).toBe(l10n.text('subscribe-stopped'));
    expect(await kept(reader)).toBeUndefined();
    await reader.say('/unsubscribe');
    expect(reader.screen().text).toBe(l10n.text('subscribe-none'));
  });

  test('unsubscribes from one topic, then from all', async () => {
    const reader = await subscribed(locale);
    await reader.say('/subscribe ai startups');
    await reader.say('/unsubscribe minerals');
    expect(reader.screen().text).toContain(
      l10n.text('subscribe-left', { topic: derek.facts().topic('minerals')?.name[locale] ?? '' }),
    );
    expect(reader.screen().buttons.flat()).toEqual([
      topicName('ai', locale),
      topicName('startups', locale),
      l10n.text('button-subscribe-leave-all'),
    ]);
    await reader.press(topicName('ai', locale));
    expect(await kept(reader)).toMatchObject({
      topics: { ai: { on: false }, minerals: { on: false }, startups: { on: true } },
    });
    await reader.press(l10n.text('button-subscribe-leave-all'));
    expect(await kept(reader)).toBeUndefined();
  });

  test('subscribes with the button under a topic, whose page stays', async () => {
    const reader = derek.talk(locale);
    await reader.say('/minerals');
    const before = reader.screen();
    const answer = await reader.press(l10n.text('button-subscribe'));
    expect(answer.alert).toBe(true);
    expect(answer.text).toContain(derek.facts().topic('minerals')?.name[locale]);
    expect(answer.text).toContain('09:00');
    expect(reader.screen().text).toBe(before.text);
    expect(reader.screen().buttons.flat()).toContain(l10n.text('button-subscribed'));
    expect(await kept(reader)).toMatchObject({ topics: { minerals: { on: true } } });

    await reader.press(l10n.text('button-subscribed'));
    expect(reader.screen().text).toContain(l10n.text('subscribe-heading-private'));
    await reader.say('/ai');
    expect(reader.screen().buttons.flat()).toContain(l10n.text('button-subscribe'));
    await reader.say('/minerals');
    expect(reader.screen().buttons.flat()).toContain(l10n.text('button-subscribed'));
  });

  test('sees in /mydata what is kept, and removes it with /forget', async () => {
    const reader = await subscribed(locale);
    await reader.say('/subscribe Istanbul 7:30');
    await reader.say('/mydata');
    expect(reader.screen().text).toContain(topicName('minerals', locale));
    expect(reader.screen().text).toContain('07:30');
    expect(reader.screen().text).toContain(said.istanbul);
    await reader.say('/forget');
    await reader.press(l10n.text('button-forget-yes'));
    expect(await kept(reader)).toBeUndefined();
    await reader.say('/mydata');
    expect(reader.screen().text).toBe(l10n.text('mydata-nothing'));
    await reader.say('/privacy');
    expect(reader.screen().text).toContain('30');
  });
});

describe('a link subscribe_<topic>', () => {
  test('opens the settings with that topic chosen', async () => {
    const reader = derek.talk('en');
    await reader.say('/start subscribe_minerals');
    expect(reader.screen().text).toContain('Topics: ⛏️ Critical minerals');
    expect(await kept(reader)).toMatchObject({ topics: { minerals: { on: true } } });
  });

  test.each(['', 'nothing', 'constructor', '<b>'])(
    'with %j says that there is no such topic',
    async (topic) => {
      const reader = derek.talk('en');
      await reader.say(`/start subscribe_${topic}`);
      expect(reader.screen().text).toBe('There is no such topic. These are the topics:');
      expect(await kept(reader)).toBeUndefined();
    },
  );
});

describe('in one line', () => {
  test('topics, time, days and city are set at once', async () => {
    const reader = derek.talk('en');
    await reader.say('/subscribe 9pm weekdays critical minerals, startups in New York');
    expect(reader.screen().text).toContain('When: on working days, 21:00');
    expect(reader.screen().text).not.toContain('understand');
    expect(await kept(reader)).toMatchObject({
      topics: { minerals: { on: true }, startups: { on: true } },
      schedule: { cadence: 'workdays', time: '21:00', zone: 'America/New_York' },
    });
  });

  test('a new zone and a new time start from now together', async () => {
    const reader = await subscribed('en');
    // In Tokyo it is 18:00: its eleven o’clock has passed today.
    await reader.say('/subscribe 11:00 Tokyo');
    expect(await kept(reader)).toMatchObject({ nextAt: Date.parse('2026-11-23T02:00:00Z') });
  });

  test('what was not understood is named, the rest is done', async () => {
    const reader = derek.talk('en');
    await reader.say('/subscribe minerals <b>wombats</b> 25:00');
    expect(reader.screen().text).toMatch(
      /^I did not understand “<b>wombats<\/b> 25:00”\. For example: \/subscribe /,
    );
    expect(await kept(reader)).toMatchObject({ topics: { minerals: { on: true } } });
  });

  test('without any topic yet, one has to be chosen first', async () => {
    const reader = derek.talk('en');
    await reader.say('/subscribe 9:05');
    expect(reader.screen().text).toMatch(/^First choose a topic, for example: \/subscribe \w+ 9:05/);
    expect(await kept(reader)).toBeUndefined();
  });

  test('all topics', async () => {
    const reader = derek.talk('tr');
    await reader.say('/subscribe hepsi her gün 8:15');
    expect(Object.keys((await kept(reader))?.topics ?? {})).toHaveLength(derek.facts().topics.length);
    expect((await kept(reader))?.schedule.time).toBe('08:15');
  });

  test('whoever had it as it happens and names a time wants it daily', async () => {
    const reader = await subscribed('en');
    await reader.say('/subscribe instant');
    expect((await kept(reader))?.schedule.cadence).toBe('instant');
    await reader.say('/subscribe 10:10');
    expect((await kept(reader))?.schedule).toMatchObject({ cadence: 'daily', time: '10:10' });
  });
});

describe('an answer to a question of the settings', () => {
  test('any time, as a reply to the hours', async () => {
    const reader = await subscribed('en');
    const settings = reader.screen().message.message_id;
    await reader.press('Time');
    await reader.say('quarter past', { replyTo: settings });
    const again = reader.screen();
    expect(again.text).toBe('Please reply with the time in hours and minutes, for example 9:05');
    await reader.say('9.05', { replyTo: again.message.message_id });
    expect(reader.screen().text).toBe('Saved.\nWhen: daily, 09:05');
    const edited = derek.world.history(reader.chat).find(({ message_id }) => message_id === settings);
    expect(edited?.text).toContain('When: daily, 09:05');
  });

  test('a city that exists once is taken, of several one is chosen', async () => {
    const reader = await subscribed('en');
    await reader.press('Time zone');
    await reader.press('Another city…');
    const prompt = reader.screen().message.message_id;
    await reader.say('Xyzzyplugh', { replyTo: prompt });
    const again = reader.screen();
    expect(again.text).toMatch(/^I do not know this city\./);
    await reader.say('Europe/Kyiv', { replyTo: again.message.message_id });
    expect((await kept(reader))?.schedule.zone).toBe('Europe/Kyiv');

    await reader.say('Springfield', { replyTo: prompt });
    expect(reader.screen().text).toBe('Which one do you mean?');
    const [first = ''] = reader.screen().buttons.flat();
    await reader.press(first);
    expect((await kept(reader))?.schedule.zone).toMatch(/^America\//);
    expect(reader.screen().text).toContain('Your digest');
  });

  test.each(['!!!', ',,,', 'x'.repeat(41), Array.from({ length: 11 }, (_, n) => `word${n}`).join(',')])(
    'words that do not fit are asked for again: %j',
    async (answer) => {
      const reader = await subscribed('en');
      await reader.press('Filter');
      await reader.press('Add words');
      await reader.say(answer, { replyTo: reader.screen().message.message_id });
      expect(reader.screen().text).toMatch(/At most 10 in all, each of at most 40 characters\.$/);
      await reader.say('gallium', { replyTo: reader.screen().message.message_id });
      expect((await kept(reader))?.filter).toEqual(['gallium']);
    },
  );

  test('a command is a command, also in reply', async () => {
    const reader = await subscribed('en');
    await reader.press('Filter');
    await reader.press('Add words');
    await reader.say('/unsubscribe all', { replyTo: reader.screen().message.message_id });
    expect(await kept(reader)).toBeUndefined();
  });

  test('after it was stopped there is nothing to set', async () => {
    const reader = await subscribed('en');
    await reader.press('Filter');
    await reader.press('Add words');
    const prompt = reader.screen().message.message_id;
    await reader.say('/unsubscribe all');
    await reader.say('gallium', { replyTo: prompt });
    expect(reader.screen().text).toContain('Choose topics.');
    expect(await kept(reader)).toBeUndefined();
  });

  test('nobody can make a question of their own', async () => {
    const reader = await subscribed('en');
    const { message_id } = derek.world.send({
      from: reader.user,
      chat: reader.chat,
      text: `https://t.me/${derek.world.bot.username}?start=set_filter__`,
    });
    await derek.world.settled();
    await reader.say('gallium', { replyTo: message_id });
    expect((await kept(reader))?.filter).toEqual([]);
  });
});

describe('the place where somebody is', () => {
  test('gives the zone, and is neither kept nor logged', async () => {
    const reader = await subscribed('en');
    await reader.press('Time zone');
    await reader.press('📍 My location');
    expect(derek.world.keyboardFor(reader.chat, reader.user)?.markup).toMatchObject({
      keyboard: [[{ text: '📍 My location', request_location: true }], [{ text: 'Cancel' }]],
    });
    derek.world.sendLocation(reader.user, reader.chat, { latitude: 41.0082, longitude: 28.9784 });
    await derek.world.settled();
    expect(derek.world.keyboardFor(reader.chat, reader.user)).toBeUndefined();
    const [done, settings] = derek.world.history(reader.chat).slice(-2);
    expect(done?.text).toBe('Time zone: Istanbul, UTC+3. The location was not kept.');
    expect(settings?.text).toContain('Time zone: Istanbul, UTC+3');
    expect((await kept(reader))?.schedule.zone).toBe('Europe/Istanbul');
    expect(JSON.stringify([await kept(reader), derek.log])).not.toContain('41.008');
  });

  test('can be kept to oneself', async () => {
    const reader = await subscribed('en');
    await reader.press('Time zone');
    await reader.press('📍 My location');
    await reader.say('Cancel');
    expect(reader.screen().text).toBe('All right, the time zone stays as it is.');
    expect(derek.world.keyboardFor(reader.chat, reader.user)).toBeUndefined();
  });

  test('on the open sea has no city', async () => {
    const reader = await subscribed('en');
    derek.world.sendLocation(reader.user, reader.chat, { latitude: 0, longitude: -30 });
    await derek.world.settled();
    expect(reader.screen().text).toMatch(/^I could not work out a time zone/);
  });

  test('says nothing to who has not subscribed', async () => {
    const reader = derek.talk('en');
    derek.world.sendLocation(reader.user, reader.chat, { latitude: 41, longitude: 29 });
    await derek.world.settled();
    expect(reader.screen().text).toMatch(/^I can only read text\./);
  });
});

describe('a topic that was switched off', () => {
  test('goes on where it stopped', async () => {
    const reader = await subscribed('en');
    await derek.digests.change(
      { chatId: reader.chat.id },
      (now) => now && { ...now, topics: { minerals: { on: true, back: 3, seen: 7 } } },
    );
    await reader.press('✓ ⛏️ Critical minerals');
    await reader.press('⛏️ Critical minerals');
    expect((await kept(reader))?.topics).toEqual({ minerals: { on: true, back: 3, seen: 7 } });
  });
});

describe('buttons that are pressed twice, too late, or never were', () => {
  test('a second press changes nothing', async () => {
    const reader = derek.talk('en');
    await reader.say('/subscribe');
    const { message } = reader.screen();
    await Promise.all([
      reader.press('⛏️ Critical minerals', message),
      reader.press('⛏️ Critical minerals', message),
    ]);
    expect(await kept(reader)).toMatchObject({ topics: { minerals: { on: true } } });
    const { version } = (await kept(reader)) ?? {};
    await reader.press('⛏️ Critical minerals', message);
    expect((await kept(reader))?.version).toBe(version);
  });

  test('after unsubscribing, an old message leads back to the topics', async () => {
    const reader = await subscribed('en');
    const old = reader.screen().message;
    await reader.say('/unsubscribe all');
    const answer = await reader.press('✓ Older facts', old);
    expect(answer).toMatchObject({
      alert: true,
      text: expect.stringMatching(/^There is no subscription here/),
    });
    expect(await kept(reader)).toBeUndefined();
  });

  test.each([
    'u::t:2560:en',
    'u::z:Mars/Olympus:en',
    'u::z:+05:00:en',
    'u::o:constructor:en',
    'u::w:8:en',
    'u::m:24:en',
    'u::q:2200:en',
    'u::c:hourly:en',
    'u::p:k:en',
    'u:zz zz:p:h:en',
    'u::p:en',
    'b:minerals:1:2:en',
    'b:nothing:1:1:en',
    'u::l:de:en',
  ])('forged data %j gets a friendly line and changes nothing', async (data) => {
    const reader = await subscribed('en');
    const before = await kept(reader);
    const answer = await reader.pressData(data);
    expect(answer).toMatchObject({ alert: true, text: 'This button no longer works. Please send /topics.' });
    expect(await kept(reader)).toEqual(before);
  });

  test.each(['u::v:constructor:en', 'u::f:__proto__:en', 'u::r:nothing:en'])(
    'forged data %j changes nothing',
    async (data) => {
      const reader = await subscribed('en');
      const before = await kept(reader);
      await reader.pressData(data);
      expect(await kept(reader)).toEqual(before);
    },
  );

  test('the digests of another chat cannot be reached', async () => {
    const other = await subscribed('en');
    const reader = derek.talk('en');
    await reader.say('/subscribe');
    const answer = await reader.pressData(`u:${other.chat.id.toString(36)}:x::en`);
    expect(answer.alert).toBe(true);
    expect(await kept(other)).toBeDefined();
  });
});
