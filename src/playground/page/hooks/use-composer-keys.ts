import type { Command } from '../text/completion.ts';
import type { Completion } from './use-completion.ts';

interface Actions {
  readonly completion: Completion;
  readonly write: (text: string) => void;
  readonly send: () => void;
  readonly choose: (command: Command) => void;
  readonly cancelReply: () => void;
}

/** Enter sends, Shift+Enter breaks the line; with the list open, arrows choose, Tab fills in, Escape closes. */
export function useComposerKeys(actions: Actions): (event: KeyboardEvent) => void {
  return (event) => {
    // Enter that ends an input method's composition belongs to it.
    if (event.isComposing) return;
    if (handled(event, actions)) event.preventDefault();
  };
}

function handled(event: KeyboardEvent, actions: Actions): boolean {
  const { completion } = actions;
  const listed = completion.shown.length > 0;
  switch (event.key) {
    case 'Enter':
      return !event.shiftKey && enter(actions);
    case 'ArrowDown':
    case 'ArrowUp':
      if (listed) completion.move(event.key === 'ArrowDown' ? 1 : -1);
      return listed;
    case 'Tab':
      return listed && !event.shiftKey && fillIn(actions);
    case 'Escape':
      if (listed) completion.close();
      else actions.cancelReply();
      return listed;
    default:
      return false;
  }
}

function enter({ completion, choose, send }: Actions): boolean {
  const chosen = completion.choice === undefined ? undefined : completion.shown[completion.choice];
  if (chosen) choose(chosen);
  else send();
  return true;
}

function fillIn({ completion, write }: Actions): boolean {
  const command = completion.shown[completion.choice ?? 0];
  if (command) write(`/${command.command} `);
  return command !== undefined;
}
