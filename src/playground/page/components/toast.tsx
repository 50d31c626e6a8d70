import { useEffect } from 'preact/hooks';

export interface Notice {
  readonly text: string;
  /** The same words twice are two notices. */
  readonly number: number;
}

interface Props {
  readonly notice: Notice | undefined;
  readonly onGone: () => void;
}

/** Long enough to be read, at least this long. */
const shortestMilliseconds = 2_500;
const millisecondsPerCharacter = 50;

/** A line that goes away by itself. The region stays, so that screen readers notice what appears in it. */
export function Toast({ notice, onGone }: Props) {
  useEffect(() => {
    if (!notice) return;
    const shownFor = Math.max(shortestMilliseconds, notice.text.length * millisecondsPerCharacter);
    const timer = setTimeout(onGone, shownFor);
    return () => clearTimeout(timer);
  }, [notice, onGone]);
  return (
    <div class="toasts" role="status">
      {notice && (
        <div class="toast" key={notice.number}>
          {notice.text}
        </div>
      )}
    </div>
  );
}
