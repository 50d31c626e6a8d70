import type { Chat, InlineKeyboardButton, Message, User } from 'grammy/types';
import type { World } from '../index.ts';
import type { PlaygroundEvent, PressResponse } from '../protocol.ts';
import { linkTarget } from '../text/links.ts';
import { buttonsOf } from './buttons.ts';
import { type Rendering, renderMessage } from './render.ts';
import { withoutControls } from './style.ts';
import type { TerminalTexts } from './texts.ts';

export interface ConversationOptions {
  readonly world: World;
  readonly user: User;
  readonly chat: Chat;
  readonly rendering: Rendering;
  readonly texts: TerminalTexts;
  /** Takes a paragraph without a line break at its end. */
  readonly write: (paragraph: string) => void;
}

export interface Conversation {
  /** The buttons of the message that was shown last. */
  readonly buttons: readonly InlineKeyboardButton[];
  /** Resolves when everything that the message led to has been shown. */
  say(text: string): Promise<void>;
  press(button: InlineKeyboardButton): Promise<void>;
  end(): void;
}

/** A person's private chat with the bot, written out as it goes on. */
export function startConversation(options: ConversationOptions): Conversation {
  const { world, user, chat, rendering, texts, write } = options;
  let last: Message | undefined;

  function show(message: Message, mark: string): void {
    if (message.from?.id === user.id) return;
    if (message.reply_markup) last = message;
    const name = rendering.style('dim', withoutControls(message.from?.first_name ?? '') + mark);
    write(`${name}\n${renderMessage(message, rendering)}`);
  }

  function hear(event: PlaygroundEvent): void {
    if (!('chat' in event) || event.chat !== chat.id) return;
    if (event.type === 'message') show(event.message, '');
    if (event.type === 'edited') show(event.message, ` (${texts.edited})`);
    if (event.type === 'deleted') write(texts.deleted);
  }

  async function say(text: string): Promise<void> {
    world.send({ from: user, chat, text });
    await world.settled();
  }

  async function call(data: string): Promise<void> {
    const messageId = last?.message_id ?? 0;
    const answer = await world.press({ from: user, chat, messageId, data });
    await world.settled();
    await showAnswer(answer);
  }

  async function showAnswer({ answered, text, url }: PressResponse): Promise<void> {
    if (!answered) write(texts.unanswered);
    if (text) write(`» ${withoutControls(text)}`);
    if (url) await follow(url);
  }

  async function follow(url: string): Promise<void> {
    const target = linkTarget(url, rendering.botUsername);
    if (target.kind === 'start') await say(`/start ${target.payload}`.trim());
    else if (target.kind === 'share') write(withoutControls(target.text));
    else write(target.kind === 'external' ? target.href : texts.notHere);
  }

  async function press(button: InlineKeyboardButton): Promise<void> {
    if ('callback_data' in button) await call(button.callback_data);
    else if ('url' in button) await follow(button.url);
    else if ('copy_text' in button) write(`${texts.copied} ${withoutControls(button.copy_text.text)}`);
    else write(texts.notHere);
  }

  const end = world.subscribe(hear);
  return {
    get buttons() {
      return buttonsOf(last?.reply_markup);
    },
    say,
    press,
    end,
  };
}
