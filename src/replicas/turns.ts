/** An update that nobody else handles. */
export interface Turn {
  /** It was handled, well or not: whoever waits for the chat may go on. Throws when nobody can be told. */
  leave(): Promise<void>;
}

/** Which update is handled by whom, and when, over several processes. */
export interface Turns {
  /**
   * Takes the update; resolves when those of its chat that others took before are handled, and after ten seconds anyhow. `null`: it was
   * handled already. What another process has taken and not handled after fifteen seconds is taken from it: it will have died. Throws when
   * nothing of this can be found out.
   * @param chatId `undefined`: it waits for nobody
   */
  enter(updateId: number, chatId: number | undefined): Promise<Turn | null>;
}
