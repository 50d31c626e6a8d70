import type { Message } from 'grammy/types';
import { usePage } from '../page-context.ts';
import { Icon } from './icon.tsx';
import { Quoted } from './quoted.tsx';

interface Props {
  readonly message: Message;
  readonly onCancel: () => void;
}

/** Shows which message is about to be answered. */
export function ReplyBar({ message, onCancel }: Props) {
  const { t } = usePage();
  return (
    <div class="reply-bar">
      <Icon name="reply" />
      <Quoted message={message} />
      <button type="button" class="icon-button" aria-label={t('cancelReply')} onClick={onCancel}>
        <Icon name="close" />
      </button>
    </div>
  );
}
