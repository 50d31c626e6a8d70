import { useState } from 'preact/hooks';
import type { CallRecord } from '../../protocol.ts';
import { usePage } from '../page-context.ts';
import { CallItem } from './call-item.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly calls: readonly CallRecord[];
  readonly onClose: () => void;
}

/** Everything that went between the bot and the Bot API, the newest first. */
export function CallsPanel({ calls, onClose }: Props) {
  const { t } = usePage();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = calls.filter(({ name }) => name.toLowerCase().includes(wanted)).reverse();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <aside class="side-panel calls" aria-label={t('calls')} onKeyDown={closeOnEscape}>
      <header class="bar">
        <h2>{t('calls')}</h2>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <input
        class="calls-search"
        type="search"
        value={search}
        placeholder={t('findMethod')}
        aria-label={t('findMethod')}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {found.length === 0 && <p class="empty-note">{t(wanted ? 'noSuchCalls' : 'noCalls')}</p>}
      <ol class="calls-list">
        {found.map((call) => (
          <CallItem key={call.id} call={call} />
        ))}
      </ol>
    </aside>
  );
}
