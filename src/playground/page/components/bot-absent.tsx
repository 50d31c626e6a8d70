import { usePage } from '../page-context.ts';

/** For an administrator of a chat without the bot: the one press that is missing. */
export function BotAbsent({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = usePage();
  return (
    <p class="bot-absent">
      <span>{t('botAbsent')}</span>
      <button type="button" class="plain-button" onClick={onAdd}>
        {t('addBot')}
      </button>
    </p>
  );
}
