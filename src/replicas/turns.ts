/** An update that nobody else handles. */
export interface Turn {
  /** It was handled, well or not: whoever waits for the chat may go on. Throws when nobody can be told. */
  leave(): Promise<void>;
}

/** Which update is handled by whom, and when, over several processes. */
export interface Turns {
  /**
   * Takes the update; resolves when those of its chat that others took before are handled, and after ten seconds anyhow. `null`: it was
   * handled already. While another process works on it, this waits; one that has not said so for fifteen seconds will have died, and the
   * update is taken from it. Throws when nothing of this can be found out. Whoever gets a turn has to leave it: until then it is kept from
   * the others.
   * @param chatId `undefined`: it waits for nobody
   */
  enter(updateId: number, chatId: number | undefined): Promise<Turn | null>;
}
