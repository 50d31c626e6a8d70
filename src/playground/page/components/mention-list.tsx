import { usePage } from '../page-context.ts';
import { Avatar } from './avatar.tsx';
import { optionId } from './command-list.tsx';

interface Props {
  readonly id: string;
  readonly bot: { readonly id: number; readonly name: string };
  readonly onChoose: () => void;
}

/** The bot, offered while its name is being typed. */
export function MentionList({ id, bot, onChoose }: Props) {
  const { t, botUsername } = usePage();
  return (
    <div class="command-list" id={id} role="listbox" aria-label={t('bot')}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter and Tab work in the typing line */}
      <div
        class="mention"
        id={optionId(id, 0)}
        role="option"
        tabIndex={-1}
        aria-selected={true}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onChoose}
      >
        <Avatar id={bot.id} name={bot.name} />
        <b>@{botUsername}</b>
        <span>{t('inlineHint')}</span>
      </div>
    </div>
  );
}
