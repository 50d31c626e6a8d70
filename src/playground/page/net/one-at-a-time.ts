/**
 * Runs `work` at most once at a time. Whoever asks while it runs gets one more run after it, however many ask:
 * at its start the bot changes dozens of names and menus at once, and one look afterwards sees them all.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  function start(): Promise<void> {
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  }

  function after(before: Promise<void>): Promise<void> {
    next ??= before
      .catch(() => {})
      .then(() => {
        next = undefined;
        return start();
      });
    return next;
  }

  return () => (running ? after(running) : (next ?? start()));
}
