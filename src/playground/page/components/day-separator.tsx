import { usePage } from '../page-context.ts';
import { dayName } from '../text/days.ts';

export function DaySeparator({ date }: { readonly date: number }) {
  const { t, locale, zone, now } = usePage();
  const day = dayName(date, now(), locale, zone);
  return <div class="day">{day.kind === 'date' ? day.text : t(day.kind)}</div>;
}
