import { useCallback, useEffect, useState } from 'preact/hooks';
import { api } from '../net/api.ts';
import { remember, remembered } from './memory.ts';

const retryMilliseconds = 1_500;

/** Whom the page acts as: whoever it was before the reload, if the server still knows them, else the first person. */
export function useMe(): readonly [number | undefined, (user: number) => void] {
  const [me, setMe] = useState<number>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tryAgain = () => {
      timer = setTimeout(() => setAttempt((before) => before + 1), retryMilliseconds);
    };
    void whoAmI().then((user) => (user === undefined ? tryAgain() : setMe(user)), tryAgain);
    return () => clearTimeout(timer);
  }, [attempt]);
  const choose = useCallback((user: number) => {
    remember('me', `${user}`);
    setMe(user);
  }, []);
  return [me, choose];
}

async function whoAmI(): Promise<number | undefined> {
  const { people } = await api.state(undefined);
  const ids = people.map(({ user }) => user.id);
  return ids.find((id) => `${id}` === remembered('me')) ?? ids[0];
}
