import { useState } from 'preact/hooks';
import type { CallRecord } from '../../protocol.ts';
import { usePage } from '../page-context.ts';
import { Json } from './json.tsx';

/** One request and its response, or one update. JSON is only written out once it is asked for. */
export function CallItem({ call }: { readonly call: CallRecord }) {
  const { t, locale } = usePage();
  const [open, setOpen] = useState(false);
  return (
    <li class={`call ${call.ok ? '' : 'call-refused'}`}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="call-direction" aria-hidden="true">
            {call.direction === 'update' ? '↓' : '↑'}
          </span>
          <b>{call.name}</b>
          {!call.ok && <span class="call-error">{call.fault ?? t('refused')}</span>}
          <span class="call-time">
            <time dateTime={call.at}>{preciseTime(call.at, locale)}</time>
            {call.milliseconds !== undefined && <> · {rounded(call.milliseconds)} ms</>}
          </span>
        </summary>
        {open && (
          <>
            <Json title={t(call.direction === 'update' ? 'update' : 'request')} value={call.payload} />
            {call.response !== undefined && <Json title={t('response')} value={call.response} />}
          </>
        )}
      </details>
    </li>
  );
}

function preciseTime(iso: string, locale: string): string {
  const format: Intl.DateTimeFormatOptions = { timeStyle: 'medium', hourCycle: 'h23' };
  return new Intl.DateTimeFormat(locale, format).format(new Date(iso));
}

function rounded(milliseconds: number): number {
  return milliseconds < 10 ? Math.round(milliseconds * 10) / 10 : Math.round(milliseconds);
}
