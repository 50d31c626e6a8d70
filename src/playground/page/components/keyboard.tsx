import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { useState } from 'preact/hooks';
import { KeyboardButton } from './keyboard-button.tsx';

interface Props {
  readonly markup: InlineKeyboardMarkup;
  /** Resolves when the bot has answered. */
  readonly onPress: (data: string) => Promise<void>;
}

/** The buttons under a message. While the bot has not answered a press, its button waits; the others do not. */
export function Keyboard({ markup, onPress }: Props) {
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set());
  const press = async (data: string) => {
    setWaiting((before) => new Set(before).add(data));
    await onPress(data);
    setWaiting((before) => new Set([...before].filter((each) => each !== data)));
  };
  return (
    <div class="keyboard">
      {markup.inline_keyboard.map((row, index) => (
        <div class="keyboard-row" key={index}>
          {row.map((button, place) => (
            <KeyboardButton
              key={place}
              button={button}
              waiting={isWaiting(waiting, button)}
              onPress={press}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function isWaiting(waiting: ReadonlySet<string>, button: InlineKeyboardButton): boolean {
  return 'callback_data' in button && waiting.has(button.callback_data);
}
