import { useNow } from '../hooks/use-now.ts';
import { usePage } from '../page-context.ts';
import { clockTime, fullDate } from '../text/days.ts';

/** The playground's time; once the clock was turned, with its date, so that nobody takes it for today. */
export function HeaderClock({ offset }: { readonly offset: number }) {
  const { t, locale, zone } = usePage();
  const now = useNow(offset);
  const turned = offset !== 0;
  return (
    <p class={`header-clock ${turned ? 'clock-turned' : ''}`} title={t('time')}>
      <time dateTime={now.toISOString()}>
        <b>{clockTime(now.getTime() / 1000, locale, zone)}</b>
        {turned && <span>{fullDate(now, locale, zone)}</span>}
      </time>
    </p>
  );
}
