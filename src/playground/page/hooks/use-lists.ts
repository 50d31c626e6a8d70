import { useState } from 'preact/hooks';
import type { Command } from '../text/completion.ts';
import { beginsMention } from '../text/inline.ts';
import type { Completion } from './use-completion.ts';
import type { KeyedList } from './use-composer-keys.ts';
import type { Inline, InlineChoice } from './use-inline.ts';

/** The list of commands, as the line's keys work it. */
export function commandKeys(
  completion: Completion,
  choose: (command: Command) => void,
  write: (text: string) => void,
): KeyedList | undefined {
  const { shown, choice, move, close } = completion;
  if (shown.length === 0) return undefined;
  const chosen = choice === undefined ? undefined : shown[choice];
  return {
    id: 'commands',
    choice,
    move,
    close,
    enter: () => {
      if (chosen) choose(chosen);
      return chosen !== undefined;
    },
    fillIn: () => {
      const command = chosen ?? shown[0];
      if (command) write(`/${command.command} `);
      return command !== undefined;
    },
  };
}

/** The bot's cards, as the line's keys work them. While they are open, Enter never sends the line itself. */
export function inlineKeys(inline: Inline, choose: (choice: InlineChoice) => void): KeyedList | undefined {
  if (!inline.open) return undefined;
  const { choices, choice, move, close, chosen, waiting } = inline;
  return {
    id: 'inline',
    choice: choices.length === 0 ? undefined : choice,
    move,
    close,
    enter: () => {
      // What is chosen belongs to an older query: the answer to this one is on its way.
      if (chosen && !waiting) choose(chosen);
      return true;
    },
    fillIn: () => false,
  };
}

/** The offer to complete the bot's name, until it is declined with Escape. */
export function useMention(draft: string, botUsername: string, write: (text: string) => void) {
  const [declined, setDeclined] = useState<string>();
  if (declined === draft || !beginsMention(draft, botUsername)) return undefined;
  const fillIn = () => {
    write(`@${botUsername} `);
    return true;
  };
  const list: KeyedList = {
    id: 'mention',
    choice: 0,
    move: () => {},
    close: () => setDeclined(draft),
    enter: fillIn,
    fillIn,
  };
  return list;
}
