import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Closer to the end than this counts as being there. */
const nearPixels = 48;

export interface End {
  readonly atEnd: boolean;
  readonly toEnd: () => void;
}

/** Keeps a scrolling element at its end while `watched` or its size change, unless the person has scrolled away. */
export function useStickToEnd(list: RefObject<HTMLElement | null>, watched: readonly unknown[]): End {
  const [atEnd, setAtEnd] = useState(true);
  const sticks = useRef(true);
  const toEnd = useCallback(() => {
    sticks.current = true;
    setAtEnd(true);
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [list]);

  useLayoutEffect(() => {
    if (sticks.current) toEnd();
  }, [...watched, toEnd]);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const scrolled = () => {
      sticks.current = element.scrollHeight - element.scrollTop - element.clientHeight < nearPixels;
      setAtEnd(sticks.current);
    };
    const resized = new ResizeObserver(() => sticks.current && toEnd());
    resized.observe(element);
    if (element.firstElementChild) resized.observe(element.firstElementChild);
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', scrolled);
    };
  }, [list, toEnd]);

  return { atEnd, toEnd };
}
