import { localMinute } from '../../digests/slots/localTime.ts';
import type { PartialDate } from '../../facts/types.ts';
import type { L10n } from '../locales/l10n.ts';

/** `23 November 2026, 09:00`: a moment as clocks in a zone show it. */
export function momentText(at: number, zone: string, l10n: L10n): string {
  const [day = '', time = ''] = localMinute(zone, at).split('T');
  return `${l10n.date(day as PartialDate)}, ${time}`;
}
