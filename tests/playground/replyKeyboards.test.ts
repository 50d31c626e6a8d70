import { describe, expect, test } from 'vitest';
import { pendingUpdates, refusal, runPlayground } from './helpers.ts';

const keyboard = [[{ text: 'Where I am', request_location: true }], ['No']];

describe('A reply keyboard', () => {
  test('stands where one types until it is taken away, and is no part of the message', async () => {
    const { world, chat, reader, sendText } = await runPlayground();
    const shown = () => world.keyboardFor(chat, reader);
    const { result } = await sendText('a', { reply_markup: { keyboard, resize_keyboard: true } });
    expect(result).not.toHaveProperty('reply_markup');
    expect(shown()).toEqual({
      message: result.message_id,
      markup: { keyboard: [keyboard[0], [{ text: 'No' }]], resize_keyboard: true },
    });
    world.send({ from: reader, chat, text: 'No' });
    await sendText('b');
    expect(shown()).toMatchObject({ message: result.message_id });
    await sendText('c', { reply_markup: { remove_keyboard: true } });
    expect(shown()).toBeUndefined();
  });

  test('for one time, and a reply that is asked for, are over with the answer', async () => {
    const { world, chat, reader, sendText } = await runPlayground();
    for (const reply_markup of [
      { keyboard, one_time_keyboard: true },
      { force_reply: true, input_field_placeholder: 'A town' },
    ]) {
      await sendText('Where?', { reply_markup });
      expect(world.keyboardFor(chat, reader)?.markup).toMatchObject(
        'force_reply' in reply_markup ? reply_markup : { one_time_keyboard: true },
      );
      world.send({ from: reader, chat, text: 'Almaty' });
      expect(world.keyboardFor(chat, reader)).toBeUndefined();
    }
  });

  test('may be for some people only', async () => {
    const { world, reader, call } = await runPlayground();
    const other = world.addPerson({ firstName: 'Other' });
    const group = world.addGroup({ title: 'Group', members: [reader, other] });
    const asked = world.send({ from: reader, chat: group, text: '/ai' });
    const reply_markup = { keyboard: [['Yes']], selective: true };
    const reply_parameters = { message_id: asked.message_id };
    await call('sendMessage', { chat_id: group.id, text: 'a', reply_markup, reply_parameters });
    expect(world.keyboardFor(group, reader)).toBeDefined();
    expect(world.keyboardFor(group, other)).toBeUndefined();
  });

  test('makes a message that nobody edits any more', async () => {
    const { chat, call, sendText } = await runPlayground();
    const { message_id } = (await sendText('a', { reply_markup: { keyboard } })).result;
    expect(await call('editMessageText', { chat_id: chat.id, message_id, text: 'b' })).toEqual(
      refusal("message can't be edited"),
    );
  });

  test('is refused where Telegram refuses it', async () => {
    const { world, reader, call, sendText } = await runPlayground();
    const group = world.addGroup({ title: 'Group', members: [reader] });
    const channel = world.addChannel({ title: 'News', administrators: [reader] });
    const send = (chat_id: number, reply_markup: object) =>
      call('sendMessage', { chat_id, text: 'a', reply_markup });
    expect(await send(group.id, { keyboard })).toEqual(
      refusal('location can be requested in private chats only'),
    );
    expect((await send(group.id, { keyboard: [['Yes']] })).ok).toBe(true);
    for (const markup of [{ keyboard: [['Yes']] }, { remove_keyboard: true }, { force_reply: true }]) {
      expect(await send(channel.id, markup)).toEqual(refusal('inline keyboard expected'));
    }
    const both = { text: 'a', request_location: true, request_contact: true };
    for (const rows of [[[both]], [['']], [Array(13).fill('a')], Array(301).fill(['a'])]) {
      const { description } = await sendText('a', { reply_markup: { keyboard: rows } });
      expect(description).toContain('playground:');
    }
  });
});

describe('A place', () => {
  test('is sent as a message with a location', async () => {
    const running = await runPlayground();
    const { world, chat, reader, sendText, address } = running;
    const asked = (await sendText('Where?', { reply_markup: { keyboard, one_time_keyboard: true } })).result;
    world.sendLocation(reader, chat, { latitude: 43.24, longitude: 76.89 }, { replyTo: asked.message_id });
    const response = await fetch(`${address}/playground/api/location`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user: reader.id, chat: chat.id, latitude: 51.13, longitude: 71.43 }),
    });
    expect(await response.json()).toMatchObject({ location: { latitude: 51.13, longitude: 71.43 } });
    expect(await pendingUpdates(running)).toMatchObject([
      {
        message: {
          from: reader,
          location: { latitude: 43.24, longitude: 76.89 },
          reply_to_message: { message_id: asked.message_id },
        },
      },
      { message: { location: { latitude: 51.13 } } },
    ]);
    expect(world.keyboardFor(chat, reader)).toBeUndefined();
    const nowhere = () => world.sendLocation(reader, chat, { latitude: 91, longitude: 0 });
    expect(nowhere).toThrow(expect.objectContaining({ code: 'data_invalid' }));
  });
});
