import type { InlineKeyboardButton } from 'grammy/types';
import type { ComponentChildren } from 'preact';
import { linkTarget } from '../../text/links.ts';
import { usePage } from '../page-context.ts';
import { Icon, type IconName } from './icon.tsx';
import { Link } from './link.tsx';

interface Props {
  readonly button: InlineKeyboardButton;
  readonly waiting: boolean;
  readonly onPress: (data: string) => void;
}

/** One button of an inline keyboard: what it does depends on which field Telegram's button has. */
export function KeyboardButton({ button, waiting, onPress }: Props) {
  const page = usePage();
  const { t, notify, copy } = page;
  if ('url' in button) return <UrlButton text={button.text} url={button.url} />;
  if ('copy_text' in button) {
    const { text } = button.copy_text;
    return <Plain text={button.text} icon="copy" onClick={() => copy(text)} />;
  }
  if ('callback_data' in button) {
    const { callback_data: data } = button;
    return <Plain text={button.text} waiting={waiting} onClick={() => !waiting && onPress(data)} />;
  }
  return <Plain text={button.text} onClick={() => notify(t('buttonNotHere'))} />;
}

function UrlButton({ text, url }: { readonly text: string; readonly url: string }) {
  const { botUsername, t } = usePage();
  const { kind } = linkTarget(url, botUsername);
  const title = kind === 'external' ? `${t('openLink')}: ${url}` : text;
  return (
    <Link href={url} class="key" title={title}>
      <Face text={text} icon={kind === 'share' ? 'share' : 'link'} />
    </Link>
  );
}

interface PlainProps {
  readonly text: string;
  readonly icon?: IconName;
  readonly waiting?: boolean;
  readonly onClick: () => void;
}

function Plain({ text, icon, waiting = false, onClick }: PlainProps) {
  return (
    <button type="button" class="key" title={text} aria-busy={waiting} onClick={onClick}>
      <Face text={text} icon={icon} />
    </button>
  );
}

function Face({
  text,
  icon,
}: {
  readonly text: string;
  readonly icon: IconName | undefined;
}): ComponentChildren {
  return (
    <>
      <span class="key-text">{text}</span>
      {icon && <Icon name={icon} />}
    </>
  );
}
