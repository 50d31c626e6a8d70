/** Keeps what Telegram shows of the bot up to date with the content. */
export interface ProfileKeeper {
  /**
   * Looks what has to be changed, and changes it, until the signal is raised. Called again meanwhile it ends what is under way first, and
   * begins anew: so never two of them change the same beside each other, and the newest content is the last. Never rejects.
   */
  keep(leading: AbortSignal): Promise<void>;
}

export interface ProfileKeeperParts {
  /** Answers with how many texts were changed. */
  readonly update: (ended: AbortSignal) => Promise<number>;
  readonly onChanged: (changed: number) => void;
  readonly onError: (error: unknown) => void;
}

export function createProfileKeeper({ update, onChanged, onError }: ProfileKeeperParts): ProfileKeeper {
  let overtaken = new AbortController();
  let before: Promise<void> = Promise.resolve();

  async function run(ended: AbortSignal): Promise<void> {
    if (ended.aborted) return;
    try {
      const changed = await update(ended);
      if (changed > 0) onChanged(changed);
    } catch (error) {
      if (!ended.aborted) onError(error);
    }
  }

  return {
    keep: (leading) => {
      overtaken.abort();
      overtaken = new AbortController();
      const ended = AbortSignal.any([leading, overtaken.signal]);
      before = before.then(() => run(ended));
      return before;
    },
  };
}
