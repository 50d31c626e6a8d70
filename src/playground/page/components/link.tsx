import type { ComponentChildren } from 'preact';
import { linkTarget } from '../../text/links.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly href: string;
  readonly class?: string;
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** An address outside Telegram opens in a new tab; one inside does what the app would do. */
export function Link({ href, class: style = 'link', title, children }: Props) {
  const { botUsername, follow } = usePage();
  const target = linkTarget(href, botUsername);
  if (target.kind === 'external') {
    return (
      <a
        class={style}
        href={target.href}
        target="_blank"
        rel="noopener noreferrer"
        title={title ?? target.href}
      >
        {children}
      </a>
    );
  }
  return (
    <button type="button" class={style} title={title} onClick={() => follow(href)}>
      {children}
    </button>
  );
}
