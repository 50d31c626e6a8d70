import { useCallback, useEffect, useState } from 'preact/hooks';

/** The chat that is open, kept in the address (`#-1001`), so that Back and a reload do what one expects. */
export function useOpenChat(): readonly [number | undefined, (chat: number | undefined) => void] {
  const [chat, setChat] = useState(inAddress);
  useEffect(() => {
    const update = () => setChat(inAddress());
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  const open = useCallback((next: number | undefined) => {
    location.hash = next === undefined ? '' : `#${next}`;
  }, []);
  return [chat, open];
}

function inAddress(): number | undefined {
  const id = Number(location.hash.slice(1));
  return Number.isSafeInteger(id) && id !== 0 ? id : undefined;
}
