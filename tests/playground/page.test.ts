import type { Message, User } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { placed, withMessage } from '../../src/playground/page/model/messages.ts';
import { chatState, emptyState, type PageState, reduce } from '../../src/playground/page/model/state.ts';
import { trustedLastRead, unread } from '../../src/playground/page/model/unread.ts';
import { commandText, completions, moveChoice } from '../../src/playground/page/text/completion.ts';
import { clockTime, dayName } from '../../src/playground/page/text/days.ts';
import type { CallRecord } from '../../src/playground/protocol.ts';

const reader: User = { id: 1, is_bot: false, first_name: 'Reader' };
const bot: User = { id: 2, is_bot: true, first_name: 'Derek' };
const chat = { id: 1, type: 'private', first_name: 'Reader' } as const;

function message(id: number, from: User = bot, text = `message ${id}`, date = id * 60): Message {
  return { message_id: id, from, chat, date, text };
}

describe('messages on the page', () => {
  it('stand in the order in which they were written, however they arrive', () => {
    const ids = [3, 1, 2]
      .map((id) => message(id))
      .reduce(withMessage, [])
      .map(({ message_id }) => message_id);
    expect(ids).toEqual([1, 2, 3]);
  });

  it('are changed in place when they are edited, and told twice without harm', () => {
    const before = [message(1), message(2), message(3)];
    const after = withMessage(before, { ...message(2, bot, 'new words'), edit_date: 9 } as Message);
    expect(after.map(({ text }) => text)).toEqual(['message 1', 'new words', 'message 3']);
  });

  it('have the sender once above several of theirs, and again on a new day', () => {
    const nextDay = message(4, bot, 'later', 3 * 24 * 60 * 60);
    const marks = placed([message(1, reader), message(2), message(3), nextDay], reader.id);
    expect(marks.map(({ mine }) => mine)).toEqual([true, false, false, false]);
    expect(marks.map(({ startsRun }) => startsRun)).toEqual([true, true, false, true]);
    expect(marks.map(({ startsDay }) => startsDay)).toEqual([true, false, false, true]);
  });

  it('of others are unread after the one that was read last; one’s own never are', () => {
    const messages = [message(1), message(2, reader), message(3)];
    expect(unread(messages, 1, reader.id).map(({ message_id }) => message_id)).toEqual([3]);
  });

  it('count from one again when the server begins anew, and what is new then is unread', () => {
    expect(trustedLastRead(500, [message(1)])).toBe(1);
    expect(trustedLastRead(undefined, [message(1), message(2)])).toBe(2);
    expect(trustedLastRead(0, [message(1)])).toBe(0);
  });
});

describe('what the page knows', () => {
  const controls = {
    clock: { now: '2026-11-22T12:00:00Z', offset: 0 },
    faults: [],
    ratesEnforced: false,
    refusals: {},
  };
  const server = { bot, name: 'Derek', people: [], chats: [], description: '', controls };
  const loaded: PageState = reduce(emptyState, {
    type: 'loaded',
    server,
    chats: [chatState(server, { chat, title: 'Reader', mayWrite: true, mayManage: false }, [message(1)], [])],
  });
  const only = (state: PageState) => state.chats[0];

  it('calls a private chat by the bot’s name', () => {
    expect(only(loaded)).toMatchObject({ title: 'Derek', tint: bot.id });
  });

  it('ends the sign of writing when the message comes', () => {
    const typing = reduce(loaded, { type: 'typing', chat: 1 });
    expect(only(typing)?.typing).toBe(1);
    expect(only(reduce(typing, { type: 'message', chat: 1, message: message(2) }))?.typing).toBe(0);
    expect(only(reduce(typing, { type: 'typed', chat: 1 }))?.typing).toBe(0);
  });

  it('forgets a deleted message, and ignores chats that it does not show', () => {
    expect(only(reduce(loaded, { type: 'deleted', chat: 1, messageId: 1 }))?.messages).toEqual([]);
    expect(reduce(loaded, { type: 'deleted', chat: 99, messageId: 1 }).chats).toEqual(loaded.chats);
  });

  it('keeps a call once, also when it is told again with its answer, and not more than 500', () => {
    const call: CallRecord = { id: 1, at: '', direction: 'request', name: 'getMe', payload: {}, ok: true };
    const twice = [call, { ...call, response: 'yes' }].reduce(
      (state, each) => reduce(state, { type: 'call', call: each }),
      loaded,
    );
    expect(twice.calls).toEqual([{ ...call, response: 'yes' }]);
    const many = Array.from({ length: 600 }, (_, id) => ({ ...call, id }));
    expect(reduce(loaded, { type: 'calls', calls: many }).calls).toHaveLength(500);
  });
});

describe('the list of commands', () => {
  const commands = ['ai', 'about', 'minerals'].map((command) => ({ command, description: command }));
  const names = (draft: string) => completions(draft, commands).map(({ command }) => command);

  it('opens with a slash and narrows while one types, in either case', () => {
    expect(names('/')).toEqual(['ai', 'about', 'minerals']);
    expect(names('/A')).toEqual(['ai', 'about']);
    expect(names('/ab')).toEqual(['about']);
  });

  it('is closed for everything else', () => {
    for (const draft of ['', 'ai', ' /ai', '/ai ', '/ai now', '/x', '/ai\n', '//'])
      expect(names(draft)).toEqual([]);
  });

  it('is walked through with arrows, past whose ends nothing is chosen', () => {
    const down = [0, 1, 2, 3].reduce<(number | undefined)[]>(
      (at) => [...at, moveChoice(at.at(-1), 1, 3)],
      [],
    );
    expect(down).toEqual([0, 1, 2, undefined]);
    expect(moveChoice(undefined, -1, 3)).toBe(2);
    expect(moveChoice(0, -1, 3)).toBeUndefined();
    expect(moveChoice(undefined, 1, 0)).toBeUndefined();
  });

  it('names the bot in a group', () => {
    expect(commandText('ai', 'private', 'derek_bot')).toBe('/ai');
    expect(commandText('ai', 'supergroup', 'derek_bot')).toBe('/ai@derek_bot');
  });
});

describe('days and hours', () => {
  const now = new Date(2026, 10, 22, 12);
  const at = (...date: [number, number, number]) => new Date(...date, 9, 5).getTime() / 1000;

  it('are called today, yesterday, or by their date', () => {
    expect(dayName(at(2026, 10, 22), now, 'en')).toEqual({ kind: 'today' });
    expect(dayName(at(2026, 10, 21), now, 'en')).toEqual({ kind: 'yesterday' });
    expect(dayName(at(2026, 10, 1), now, 'tr')).toEqual({ kind: 'date', text: '1 Kasım' });
    expect(dayName(at(2025, 10, 1), now, 'ru')).toEqual({ kind: 'date', text: '1 ноября 2025 г.' });
  });

  it('have Kazakh months in every browser', () => {
    expect(dayName(at(2026, 10, 1), now, 'kk')).toEqual({ kind: 'date', text: '1 қараша' });
    expect(dayName(at(2025, 0, 31), now, 'kk')).toEqual({ kind: 'date', text: '2025 ж. 31 қаңтар' });
  });

  it('are written with 24 hours', () => {
    const evening = new Date(2026, 0, 1, 0, 7).getTime() / 1000;
    for (const locale of ['kk', 'ru', 'en', 'tr'] as const) expect(clockTime(evening, locale)).toBe('00:07');
  });
});
