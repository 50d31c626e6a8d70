import { usePage } from '../page-context.ts';
import { type City, cities } from '../text/cities.ts';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly onChoose: (city: City) => void;
  readonly onClose: () => void;
}

/** Asks where the person is: this page does not ask the browser. */
export function CitySheet({ onChoose, onClose }: Props) {
  const { t } = usePage();
  return (
    <Dialog label={t('whereAreYou')} onClose={onClose}>
      <h2>{t('whereAreYou')}</h2>
      {cities.map((city) => (
        <button type="button" class="sheet-item" key={city.name} onClick={() => onChoose(city)}>
          <Icon name="place" /> {t(city.name)}
        </button>
      ))}
    </Dialog>
  );
}
