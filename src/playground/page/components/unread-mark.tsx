import { usePage } from '../page-context.ts';

/** Nothing when everything has been read. */
export function UnreadMark({ count }: { readonly count: number }) {
  const { t } = usePage();
  if (count === 0) return null;
  return (
    <span class="unread">
      <span class="only-read-out">{t('unreadCount', { count })}</span>
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
    </span>
  );
}
