import { useId } from 'preact/hooks';
import type { BotPlace, BotRights } from '../../protocol.ts';
import type { ChatState } from '../model/state.ts';
import { usePage } from '../page-context.ts';
import type { TextKey } from '../texts.ts';
import { Switch } from './switch.tsx';

type Status = BotPlace['status'];

interface Props {
  readonly chat: ChatState;
  readonly onChange: (status: Status, rights: BotRights) => void;
}

const statusNames: Readonly<Record<Status, TextKey>> = {
  absent: 'botIsAbsent',
  member: 'botIsMember',
  administrator: 'botIsAdministrator',
};

const rightNames: Readonly<Record<keyof BotRights, TextKey>> = {
  canPostMessages: 'rightPost',
  canEditMessages: 'rightEdit',
  canDeleteMessages: 'rightDelete',
  canPinMessages: 'rightPin',
  canManageTopics: 'rightTopics',
};

/** How the bot stands in a group or channel, and what it may do there. */
export function BotMembership({ chat, onChange }: Props) {
  const { t } = usePage();
  const id = useId();
  const { status, rights } = chat.bot ?? { status: 'absent' as const, rights: {} };
  const choose = (name: string) => {
    const chosen = statusesIn(chat).find((each) => each === name);
    if (chosen) onChange(chosen, {});
  };
  return (
    <div class="sheet-section">
      <div class="field">
        <label htmlFor={id}>{t('botInChat')}</label>
        <select id={id} value={status} onChange={(event) => choose(event.currentTarget.value)}>
          {statusesIn(chat).map((each) => (
            <option key={each} value={each}>
              {t(statusNames[each])}
            </option>
          ))}
        </select>
      </div>
      {status === 'administrator' && (
        <fieldset class="rights">
          <legend>{t('botMay')}</legend>
          {rightsIn(chat).map((right) => (
            <Switch
              key={right}
              label={t(rightNames[right])}
              on={rights[right] ?? true}
              onSwitch={(on) => onChange(status, { ...rights, [right]: on })}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** In a channel a bot is an administrator or not there. */
function statusesIn({ chat }: ChatState): readonly Status[] {
  return chat.type === 'channel' ? ['absent', 'administrator'] : ['absent', 'member', 'administrator'];
}

function rightsIn({ chat, forum }: ChatState): readonly (keyof BotRights)[] {
  if (chat.type === 'channel') return ['canPostMessages', 'canEditMessages', 'canDeleteMessages'];
  return forum
    ? ['canDeleteMessages', 'canPinMessages', 'canManageTopics']
    : ['canDeleteMessages', 'canPinMessages'];
}
