import type { ChatState } from '../model/state.ts';
import { usePage } from '../page-context.ts';
import { Avatar } from './avatar.tsx';
import { Dialog } from './dialog.tsx';

interface Props {
  readonly text: string;
  readonly chats: readonly ChatState[];
  readonly onChoose: (chat: number) => void;
  readonly onClose: () => void;
}

/** Asks which chat a text shall be sent to. */
export function ShareSheet({ text, chats, onChoose, onClose }: Props) {
  const { t } = usePage();
  return (
    <Dialog label={t('shareTo')} onClose={onClose}>
      <h2>{t('shareTo')}</h2>
      <p class="share-text" dir="auto">
        {text}
      </p>
      {writable(chats).map(({ chat, title, tint }) => (
        <button type="button" class="sheet-item" key={chat.id} onClick={() => onChoose(chat.id)}>
          <Avatar id={tint} name={title} /> {title}
        </button>
      ))}
    </Dialog>
  );
}

function writable(chats: readonly ChatState[]): readonly ChatState[] {
  return chats.filter(({ mayWrite }) => mayWrite);
}
