import type { Room } from '../model/rooms.ts';
import { usePage } from '../page-context.ts';
import { Icon } from './icon.tsx';
import { UnreadMark } from './unread-mark.tsx';

interface Props {
  readonly rooms: readonly Room[];
  readonly open: Room;
  readonly unread: (room: Room) => number;
  /** Without a thread: General. */
  readonly onOpen: (thread: number | undefined) => void;
}

/** The topics of a forum. */
export function TopicTabs({ rooms, open, unread, onOpen }: Props) {
  const { t } = usePage();
  return (
    <nav class="topics" aria-label={t('topics')}>
      {rooms.map((room) => (
        <button
          type="button"
          key={room.key}
          class="topic"
          aria-current={room.key === open.key}
          onClick={() => onOpen(room.topic?.id)}
        >
          <span dir="auto">{room.topic?.name ?? t('general')}</span>
          {room.closed && (
            <>
              <Icon name="lock" />
              <span class="only-read-out">{t('topicClosedMark')}</span>
            </>
          )}
          <UnreadMark count={unread(room)} />
        </button>
      ))}
    </nav>
  );
}
