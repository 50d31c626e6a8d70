import type { ChatState } from '../model/state.ts';
import { usePage } from '../page-context.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly chat: ChatState;
  readonly callsOpen: boolean;
  readonly onBack: () => void;
  readonly onToggleCalls: () => void;
}

export function ChatHeader({ chat, callsOpen, onBack, onToggleCalls }: Props) {
  const { t } = usePage();
  return (
    <header class="bar chat-header">
      <button type="button" class="icon-button back-button" aria-label={t('back')} onClick={onBack}>
        <Icon name="back" />
      </button>
      <Avatar id={chat.tint} name={chat.title} />
      <div class="bar-text">
        <h1>{chat.title}</h1>
        <p>{chat.chat.type === 'private' ? t('bot') : t('group')}</p>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={t('calls')}
        title={t('calls')}
        aria-expanded={callsOpen}
        onClick={onToggleCalls}
      >
        <Icon name="calls" />
      </button>
    </header>
  );
}
