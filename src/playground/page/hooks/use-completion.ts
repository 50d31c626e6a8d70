import { useState } from 'preact/hooks';
import { type Command, completions, moveChoice } from '../text/completion.ts';

export interface Completion {
  /** Empty: no list is shown. */
  readonly shown: readonly Command[];
  readonly choice: number | undefined;
  readonly menuOpen: boolean;
  readonly move: (step: 1 | -1) => void;
  readonly toggleMenu: () => void;
  readonly close: () => void;
  /** To be called whenever the draft changes. */
  readonly typed: () => void;
}

/** The list of commands: all of them after a press of the menu button, those that fit while `/…` is being typed. */
export function useCompletion(draft: string, commands: readonly Command[]): Completion {
  const [choice, setChoice] = useState<number>();
  const [menuOpen, setMenuOpen] = useState(false);
  const [closed, setClosed] = useState(false);
  const fitting = closed ? [] : completions(draft, commands);
  const shown = menuOpen ? commands : fitting;
  const reset = (menu: boolean, isClosed: boolean) => {
    setChoice(undefined);
    setMenuOpen(menu);
    setClosed(isClosed);
  };
  return {
    shown,
    choice: choice !== undefined && choice < shown.length ? choice : undefined,
    menuOpen,
    move: (step) => setChoice((before) => moveChoice(before, step, shown.length)),
    toggleMenu: () => reset(!menuOpen, true),
    close: () => reset(false, true),
    typed: () => reset(false, false),
  };
}
