import type { Controls } from '../../protocol.ts';
import type { ControlRequests } from '../hooks/use-controls.ts';
import { usePage } from '../page-context.ts';
import { ClockControls } from './clock-controls.tsx';
import { FaultControls } from './fault-controls.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly controls: Controls;
  readonly chat: number;
  readonly requests: ControlRequests;
  readonly onClose: () => void;
}

/** Time and faults: what nobody can turn in the real Telegram. */
export function ControlsPanel({ controls, chat, requests, onClose }: Props) {
  const { t } = usePage();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <aside class="side-panel" aria-label={t('controls')} onKeyDown={closeOnEscape}>
      <header class="bar">
        <h2>{t('controls')}</h2>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="controls-body">
        <ClockControls clock={controls.clock} onTurn={requests.turnClock} />
        <FaultControls
          controls={controls}
          chat={chat}
          onFault={requests.switchFault}
          onRates={requests.enforceRates}
        />
      </div>
    </aside>
  );
}
