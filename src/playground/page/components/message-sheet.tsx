import type { Message } from 'grammy/types';
import { textOf } from '../model/messages.ts';
import { usePage } from '../page-context.ts';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly message: Message;
  readonly onReply: (message: Message) => void;
  readonly onClose: () => void;
}

/** What can be done with a message, after a long press. */
export function MessageSheet({ message, onReply, onClose }: Props) {
  const { t, copy } = usePage();
  const text = textOf(message);
  const then = (action: () => void) => () => {
    onClose();
    action();
  };
  return (
    <Dialog label={t('messageActions')} onClose={onClose}>
      <button type="button" class="sheet-item" onClick={then(() => onReply(message))}>
        <Icon name="reply" /> {t('reply')}
      </button>
      {text !== undefined && (
        <button type="button" class="sheet-item" onClick={then(() => copy(text))}>
          <Icon name="copy" /> {t('copyText')}
        </button>
      )}
    </Dialog>
  );
}
