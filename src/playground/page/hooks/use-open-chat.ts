import { useCallback, useEffect, useState } from 'preact/hooks';

/** A chat, and in a forum the topic. */
export interface Place {
  readonly chat: number;
  readonly thread?: number;
}

/**
 * The chat that is open, kept in the address (`#-1001`, with a topic `#-1001/3`), so that Back and a reload do what one
 * expects.
 */
export function useOpenChat(): readonly [
  Place | undefined,
  (chat: number | undefined, thread?: number) => void,
] {
  const [place, setPlace] = useState(inAddress);
  useEffect(() => {
    const update = () => setPlace(inAddress());
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  const open = useCallback((chat: number | undefined, thread?: number) => {
    const topic = thread === undefined ? '' : `/${thread}`;
    location.hash = chat === undefined ? '' : `#${chat}${topic}`;
  }, []);
  return [place, open];
}

function inAddress(): Place | undefined {
  const [chat, thread] = location.hash.slice(1).split('/').map(Number);
  if (!Number.isSafeInteger(chat) || !chat) return undefined;
  return thread && Number.isSafeInteger(thread) ? { chat, thread } : { chat };
}
