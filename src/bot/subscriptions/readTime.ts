import type { TimeOfDay } from '../../digests/subscription.ts';

// `9`, `09:05`, `9.05`, `9am`, `9:05 pm`, with an ending behind it as in `9:00-де` and `9'da`.
const shape = /^(\d{1,2})(?:[:.](\d{2}))?(?:\s?([ap])\.?m\.?|['’-]\p{L}{1,4})?$/iu;

/** A time of day as people write it; `undefined` for what is none. */
export function readTime(text: string): TimeOfDay | undefined {
  const [, hours = '', minutes = '00', half] = shape.exec(text.trim()) ?? [];
  const hour = half === undefined ? hourOf(hours) : hourOfHalf(hours, half.toLowerCase() === 'p');
  if (hour === undefined || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

function hourOf(digits: string): number | undefined {
  return digits === '' || Number(digits) > 23 ? undefined : Number(digits);
}

/** 12 am is midnight, 12 pm noon. */
function hourOfHalf(digits: string, isAfternoon: boolean): number | undefined {
  const hour = Number(digits);
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}
