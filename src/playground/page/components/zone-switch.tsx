import { useId } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { type Zone, zones } from '../text/zones.ts';
import type { TextKey } from '../texts.ts';

const names: Readonly<Partial<Record<Zone, TextKey>>> = {
  'Asia/Almaty': 'cityAlmaty',
  'Europe/Istanbul': 'cityIstanbul',
  'Europe/Berlin': 'cityBerlin',
  'America/New_York': 'cityNewYork',
};

/** The zone in which the page tells times. */
export function ZoneSwitch() {
  const { t, zone, chooseZone } = usePage();
  const id = useId();
  const choose = (name: string) => {
    const chosen = zones.find((each) => each === name);
    if (chosen) chooseZone(chosen);
  };
  return (
    <div class="field">
      <label htmlFor={id}>{t('timeZone')}</label>
      <select id={id} value={zone} onChange={(event) => choose(event.currentTarget.value)}>
        {zones.map((each) => {
          const name = names[each];
          return (
            <option key={each} value={each}>
              {name ? `${t(name)} (${each})` : each}
            </option>
          );
        })}
      </select>
    </div>
  );
}
