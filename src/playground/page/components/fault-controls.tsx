import { useId, useState } from 'preact/hooks';
import type { Controls, FaultsRequest } from '../../protocol.ts';
import { activeFault, type FaultName, faultNames, faultOf, faultTexts } from '../model/faults.ts';
import { usePage } from '../page-context.ts';
import { Switch } from './switch.tsx';

interface Props {
  readonly controls: Controls;
  /** The chat that is open: some faults are for it alone. */
  readonly chat: number;
  readonly onFault: (request: FaultsRequest) => void;
  readonly onRates: (enforced: boolean) => void;
}

const usualWait = 30;

/** What can go wrong on Telegram's side, to be switched on and off. */
export function FaultControls({ controls, chat, onFault, onRates }: Props) {
  const { t } = usePage();
  const [wait, setWait] = useState(usualWait);
  const toggle = (name: FaultName, on: boolean) => {
    const active = activeFault(controls.faults, name, chat);
    if (on) onFault(faultOf(name, chat, wait));
    else if (active) onFault({ clear: active.id });
  };
  return (
    <section class="control-section">
      <h3>{t('faults')}</h3>
      {faultNames.map((name) => {
        const active = activeFault(controls.faults, name, chat);
        const { label, hint } = faultTexts[name];
        return (
          <Switch
            key={name}
            label={t(label)}
            hint={t(hint)}
            on={active !== undefined}
            onSwitch={(on) => toggle(name, on)}
          >
            {active && active.hits > 0 && <output>{t('faultHits', { count: active.hits })}</output>}
            {name === 'rate' && <Wait seconds={wait} onChange={setWait} />}
          </Switch>
        );
      })}
      <Switch label={t('rates')} hint={t('ratesHint')} on={controls.ratesEnforced} onSwitch={onRates} />
      <p class="control-note">{t('ratesRefused', { count: controls.refusals[429] ?? 0 })}</p>
    </section>
  );
}

function Wait(props: { readonly seconds: number; readonly onChange: (seconds: number) => void }) {
  const { t } = usePage();
  const id = useId();
  return (
    <div class="control-line">
      <label htmlFor={id}>{t('retryAfter')}</label>
      <input
        id={id}
        class="short-number"
        type="number"
        min={1}
        max={86_400}
        value={props.seconds}
        onInput={(event) => props.onChange(Math.max(1, Math.round(event.currentTarget.valueAsNumber) || 1))}
      />
    </div>
  );
}
