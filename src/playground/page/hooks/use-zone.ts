import { useCallback, useState } from 'preact/hooks';
import { type Zone, zones } from '../text/zones.ts';
import { remember, remembered } from './memory.ts';

/** The time zone in which the page tells times; this browser remembers it. */
export function useZone(): readonly [Zone, (zone: Zone) => void] {
  const [zone, setZone] = useState(() => zones.find((each) => each === remembered('zone')) ?? zones[0]);
  const choose = useCallback((next: Zone) => {
    remember('zone', next);
    setZone(next);
  }, []);
  return [zone, choose];
}
