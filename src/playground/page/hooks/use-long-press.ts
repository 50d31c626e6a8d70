import { useRef } from 'preact/hooks';

const longPressMilliseconds = 500;

/** Handlers for an element that answers to a long touch and to the secondary mouse button. */
export function useLongPress(action: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const cancel = () => clearTimeout(timer.current);
  return {
    onTouchStart: () => {
      cancel();
      timer.current = setTimeout(action, longPressMilliseconds);
    },
    onTouchEnd: cancel,
    onTouchMove: cancel,
    onTouchCancel: cancel,
    onContextMenu: (event: MouseEvent) => {
      cancel();
      // Links and selected text keep the browser's own menu.
      if (event.target instanceof HTMLAnchorElement || getSelection()?.toString()) return;
      event.preventDefault();
      action();
    },
  };
}
