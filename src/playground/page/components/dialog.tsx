import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  readonly kind?: 'sheet' | 'alert';
  readonly children: ComponentChildren;
}

/** The browser's own modal: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ label, onClose, kind = 'sheet', children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it is taken away, as only closing gives the focus back.
    return () => element?.close();
  }, []);
  const closeOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it; the click is for the mouse
    <dialog ref={dialog} class={kind} aria-label={label} onCancel={onClose} onClick={closeOutside}>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
