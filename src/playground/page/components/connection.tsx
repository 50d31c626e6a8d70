import { usePage } from '../page-context.ts';

/** Says so while the server cannot be reached. */
export function Connection({ lost }: { readonly lost: boolean }) {
  const { t } = usePage();
  return (
    <div class="connection" role="status">
      {lost && <span>{t('connectionLost')}</span>}
    </div>
  );
}
