import type { Schedule } from '../../src/digests/subscription.ts';

/** Daily at nine. */
export const almaty: Schedule = {
  cadence: 'daily',
  time: '09:00',
  weekday: 1,
  zone: 'Asia/Almaty',
  quiet: null,
};
export const at = (moment: string) => Date.parse(moment);
export const utc = (moment: number | null | undefined) =>
  typeof moment === 'number' ? new Date(moment).toISOString().replace(':00.000Z', 'Z') : moment;
