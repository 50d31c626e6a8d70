import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from '../page-context.ts';

/** Hidden until it is pressed. */
export function Spoiler({ children }: { readonly children: ComponentChildren }) {
  const { t } = usePage();
  const [shown, setShown] = useState(false);
  if (shown) return <span>{children}</span>;
  return (
    <button type="button" class="spoiler" aria-label={t('showHidden')} onClick={() => setShown(true)}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
