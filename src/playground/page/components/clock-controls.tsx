import { useId, useState } from 'preact/hooks';
import type { ClockRequest, ClockResponse } from '../../protocol.ts';
import { useNow } from '../hooks/use-now.ts';
import { usePage } from '../page-context.ts';
import { clockTime, fullDate } from '../text/days.ts';
import { fieldOf, fromField, tomorrowAt } from '../text/zones.ts';
import { Switch } from './switch.tsx';
import { ZoneSwitch } from './zone-switch.tsx';

interface Props {
  readonly clock: ClockResponse;
  readonly onTurn: (request: ClockRequest) => void;
}

const hourMilliseconds = 60 * 60 * 1000;
const morning = 9;

/** What time it is here, and how to make it later. */
export function ClockControls({ clock, onTurn }: Props) {
  const { t, zone } = usePage();
  const now = useNow(clock.offset);
  return (
    <section class="control-section">
      <h3>{t('time')}</h3>
      <Time now={now} turned={clock.offset !== 0} />
      <ZoneSwitch />
      <div class="control-buttons">
        <button type="button" class="plain-button" onClick={() => onTurn({ by: hourMilliseconds })}>
          {t('plusHour')}
        </button>
        <button
          type="button"
          class="plain-button"
          onClick={() => onTurn({ to: tomorrowAt(morning, now, zone).toISOString() })}
        >
          {t('toTomorrow')}
        </button>
        {clock.offset !== 0 && (
          <button
            type="button"
            class="plain-button"
            onClick={() => onTurn({ by: -clock.offset, back: true })}
          >
            {t('realTime')}
          </button>
        )}
      </div>
      <TurnTo now={now} onTurn={onTurn} />
    </section>
  );
}

function Time({ now, turned }: { readonly now: Date; readonly turned: boolean }) {
  const { locale, zone } = usePage();
  return (
    <p class={`clock-face ${turned ? 'clock-turned' : ''}`}>
      <time dateTime={now.toISOString()}>
        <b>{clockTime(now.getTime() / 1000, locale, zone)}</b> {fullDate(now, locale, zone)}
      </time>
    </p>
  );
}

function TurnTo({ now, onTurn }: { readonly now: Date; readonly onTurn: Props['onTurn'] }) {
  const { t, zone } = usePage();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [back, setBack] = useState(false);
  const value = typed ?? fieldOf(now, zone);
  const to = fromField(value, zone);
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (to) onTurn({ to: to.toISOString(), back });
        setTyped(undefined);
      }}
    >
      <label htmlFor={id}>{t('turnTo')}</label>
      <div class="control-line">
        <input
          id={id}
          type="datetime-local"
          value={value}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="plain-button" disabled={!to}>
          {t('turn')}
        </button>
      </div>
      <Switch label={t('turnBack')} on={back} onSwitch={setBack} />
    </form>
  );
}
