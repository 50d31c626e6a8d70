import type { Location } from 'grammy/types';
import { usePage } from '../page-context.ts';
import { cityAt } from '../text/cities.ts';
import { Icon } from './icon.tsx';

/** A place that somebody sent: by the city's name where the page knows it. */
export function Place({ place }: { readonly place: Location }) {
  const { t } = usePage();
  const city = cityAt(place);
  return (
    <span class="place">
      <Icon name="place" />
      <span>
        {city && <b>{t(city.name)}</b>} {place.latitude.toFixed(4)}, {place.longitude.toFixed(4)}
      </span>
    </span>
  );
}
