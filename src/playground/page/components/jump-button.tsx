import { usePage } from '../page-context.ts';
import { Icon } from './icon.tsx';
import { UnreadMark } from './unread-mark.tsx';

interface Props {
  readonly count: number;
  readonly onClick: () => void;
}

export function JumpButton({ count, onClick }: Props) {
  const { t } = usePage();
  return (
    <button type="button" class="jump" title={t('toNewest')} onClick={onClick}>
      <span class="only-read-out">{t('toNewest')}</span>
      <Icon name="down" />
      <UnreadMark count={count} />
    </button>
  );
}
