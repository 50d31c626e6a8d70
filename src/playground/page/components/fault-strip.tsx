import type { ActiveFault } from '../../protocol.ts';
import { activeFault, faultNames, faultTexts } from '../model/faults.ts';
import { usePage } from '../page-context.ts';
import type { Translate } from '../texts.ts';

interface Props {
  readonly faults: readonly ActiveFault[];
  readonly onOff: () => void;
}

/** Says on every screen that something is made to go wrong, so that nobody looks for a bug. */
export function FaultStrip({ faults, onOff }: Props) {
  const { t } = usePage();
  return (
    <div class="fault-strip" role="status">
      {faults.length > 0 && (
        <p>
          <span>
            {t('faultsOn', { names: [...new Set(faults.map((each) => nameOf(each, t)))].join(', ') })}
          </span>
          <button type="button" onClick={onOff}>
            {t('switchOff')}
          </button>
        </p>
      )}
    </div>
  );
}

/** What no switch of the page stands for was switched on by a program. */
function nameOf(active: ActiveFault, t: Translate): string {
  const { fault } = active;
  if (fault.chat !== undefined && 'code' in fault) return `${fault.code}`;
  const name = faultNames.find((each) => activeFault([active], each, fault.chat ?? 0));
  if (name) return t(faultTexts[name].label);
  return `${fault.method ?? '*'}: ${'code' in fault ? fault.code : fault.kind}`;
}
