import { useEffect, useState } from 'preact/hooks';

const tickMilliseconds = 1_000;

/** The playground's time, kept up to date. `offset`: milliseconds by which it is ahead of the machine's. */
export function useNow(offset: number): Date {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((before) => before + 1), tickMilliseconds);
    return () => clearInterval(timer);
  }, []);
  return new Date(Date.now() + offset);
}
