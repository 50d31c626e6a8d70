import type { ChatState } from '../model/state.ts';
import { usePage } from '../page-context.ts';
import type { TextKey } from '../texts.ts';
import { Avatar } from './avatar.tsx';
import { Icon, type IconName } from './icon.tsx';

/** What can stand beside the chat. */
export type Panel = 'calls' | 'controls';

interface Props {
  readonly chat: ChatState;
  readonly panel: Panel | undefined;
  readonly onBack: () => void;
  readonly onTogglePanel: (panel: Panel) => void;
  readonly onManage: () => void;
}

export function ChatHeader({ chat, panel, onBack, onTogglePanel, onManage }: Props) {
  const { t } = usePage();
  return (
    <header class="bar chat-header">
      <button type="button" class="icon-button back-button" aria-label={t('back')} onClick={onBack}>
        <Icon name="back" />
      </button>
      <Avatar id={chat.tint} name={chat.title} />
      <div class="bar-text">
        <h1>{chat.title}</h1>
        <p>{t(kindOf(chat))}</p>
      </div>
      {chat.mayManage && <HeaderButton name="manageChat" icon="manage" onClick={onManage} />}
      <HeaderButton
        name="controls"
        icon="clock"
        open={panel === 'controls'}
        onClick={() => onTogglePanel('controls')}
      />
      <HeaderButton
        name="calls"
        icon="calls"
        open={panel === 'calls'}
        onClick={() => onTogglePanel('calls')}
      />
    </header>
  );
}

function kindOf({ chat, forum }: ChatState): TextKey {
  if (chat.type === 'private') return 'bot';
  if (chat.type === 'channel') return 'channel';
  return forum ? 'forum' : 'group';
}

interface ButtonProps {
  readonly name: TextKey;
  readonly icon: IconName;
  /** Of something that opens and closes. */
  readonly open?: boolean;
  readonly onClick: () => void;
}

function HeaderButton({ name, icon, open, onClick }: ButtonProps) {
  const { t } = usePage();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t(name)}
      title={t(name)}
      aria-expanded={open}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
