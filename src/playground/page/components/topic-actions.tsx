import { useId, useState } from 'preact/hooks';
import type { TopicRequest } from '../../protocol.ts';
import type { Room } from '../model/rooms.ts';
import { usePage } from '../page-context.ts';

interface Props {
  /** The topic that is open. */
  readonly room: Room;
  readonly onAction: (action: Pick<TopicRequest, 'action' | 'thread' | 'name'>) => void;
  readonly onDone: () => void;
}

const longestName = 128;

/** Opens a new topic; closes, opens or deletes the one on the screen. General cannot be deleted. */
export function TopicActions({ room, onAction, onDone }: Props) {
  const { t } = usePage();
  const { topic, closed } = room;
  const thread = topic && { thread: topic.id };
  const act = (action: TopicRequest['action']) => {
    onAction({ action, ...thread });
    onDone();
  };
  return (
    <div class="sheet-section">
      <h3 dir="auto">{topic?.name ?? t('general')}</h3>
      <div class="control-buttons">
        <button type="button" class="plain-button" onClick={() => act(closed ? 'reopen' : 'close')}>
          {t(closed ? 'topicReopen' : 'topicClose')}
        </button>
        {topic && (
          <button type="button" class="plain-button danger" onClick={() => act('delete')}>
            {t('topicDelete')}
          </button>
        )}
      </div>
      <NewTopic
        onCreate={(name) => {
          onAction({ action: 'create', name });
          onDone();
        }}
      />
    </div>
  );
}

function NewTopic({ onCreate }: { readonly onCreate: (name: string) => void }) {
  const { t } = usePage();
  const id = useId();
  const [name, setName] = useState('');
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) onCreate(name.trim());
      }}
    >
      <label htmlFor={id}>{t('topicNew')}</label>
      <div class="control-line">
        <input
          id={id}
          type="text"
          maxLength={longestName}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="plain-button" disabled={!name.trim()}>
          {t('topicCreate')}
        </button>
      </div>
    </form>
  );
}
