import type { ControlRequests } from '../hooks/use-controls.ts';
import type { Room } from '../model/rooms.ts';
import type { ChatState } from '../model/state.ts';
import { usePage } from '../page-context.ts';
import { BotMembership } from './bot-membership.tsx';
import { Dialog } from './dialog.tsx';
import { TopicActions } from './topic-actions.tsx';

interface Props {
  readonly chat: ChatState;
  readonly room: Room;
  readonly requests: ControlRequests;
  readonly onClose: () => void;
}

/** What an administrator does with the chat: the bot's place in it, and the topics. */
export function ManageSheet({ chat, room, requests, onClose }: Props) {
  const { t } = usePage();
  const id = chat.chat.id;
  return (
    <Dialog label={t('manageChat')} onClose={onClose}>
      <h2>{t('manageChat')}</h2>
      <BotMembership
        chat={chat}
        onChange={(status, rights) => requests.setMembership({ chat: id, status, rights })}
      />
      {chat.forum && (
        <TopicActions
          room={room}
          onAction={(action) => requests.changeTopic({ chat: id, ...action })}
          onDone={onClose}
        />
      )}
      <button type="button" class="alert-button" onClick={onClose}>
        {t('close')}
      </button>
    </Dialog>
  );
}
