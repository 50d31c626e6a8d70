/** A list above the line, which the line's keys work. */
export interface KeyedList {
  readonly id: string;
  /** The place that is chosen, if any. */
  readonly choice: number | undefined;
  readonly move: (step: 1 | -1) => void;
  /** Whether Enter was meant for the list; if not, it sends. */
  readonly enter: () => boolean;
  /** Tab; whether there was something to fill in. */
  readonly fillIn: () => boolean;
  readonly close: () => void;
}

interface Actions {
  /** The list that is open. */
  readonly list: KeyedList | undefined;
  readonly send: () => void;
  readonly cancelReply: () => void;
}

/** Enter sends, Shift+Enter breaks the line; with a list open, arrows choose, Tab fills in, Escape closes. */
export function useComposerKeys(actions: Actions): (event: KeyboardEvent) => void {
  return (event) => {
    // Enter that ends an input method's composition belongs to it.
    if (event.isComposing) return;
    if (handled(event, actions)) event.preventDefault();
  };
}

function handled(event: KeyboardEvent, { list, send, cancelReply }: Actions): boolean {
  switch (event.key) {
    case 'Enter':
      if (event.shiftKey) return false;
      if (!list?.enter()) send();
      return true;
    case 'ArrowDown':
    case 'ArrowUp':
      list?.move(event.key === 'ArrowDown' ? 1 : -1);
      return list !== undefined;
    case 'Tab':
      return list !== undefined && !event.shiftKey && list.fillIn();
    case 'Escape':
      if (list) list.close();
      else cancelReply();
      return list !== undefined;
    default:
      return false;
  }
}
