import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** Stands below while there is something to say. */
  readonly children?: ComponentChildren;
}

/** Something that is on or off. */
export function Switch({ label, hint, on, onSwitch, children }: Props) {
  const id = useId();
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
      {children}
    </div>
  );
}
