import type { CadenceName, QuietHours, TimeOfDay, Weekday } from '../../digests/subscription.ts';
import { cadences } from '../../digests/subscription.ts';
import { isLocale, type Locale } from '../../locale.ts';

/** The views that the message with the settings can turn into. */
const pages = {
  home: 'h',
  cadence: 'c',
  weekday: 'w',
  hours: 't',
  zone: 'z',
  quiet: 'q',
  filter: 'f',
  language: 'l',
  channel: 'n',
  stop: 'x',
  leave: 'v',
} as const;
export type Page = keyof typeof pages;

/** What is asked for in words. */
export const wants = ['time', 'zone', 'filter'] as const;
export type Want = (typeof wants)[number];

/**
 * What a button of the settings does. A step that changes something says what shall be and not what shall become different,
 * so that a second press, or somebody else's, does no harm.
 */
export type Step =
  | { readonly do: 'open'; readonly page: Page }
  /** Asks for the minutes of an hour. */
  | { readonly do: 'minutes'; readonly hour: number }
  /** Asks for the end of the quiet hours. */
  | { readonly do: 'quietFrom'; readonly hour: number }
  | { readonly do: 'ask'; readonly what: Want | 'place' }
  | { readonly do: 'done' }
  | ChangeStep;

export type ChangeStep =
  | { readonly do: 'on' | 'off' | 'leave'; readonly topic: string }
  | { readonly do: 'cadence'; readonly cadence: CadenceName }
  | { readonly do: 'weekday'; readonly weekday: Weekday }
  | { readonly do: 'time'; readonly time: TimeOfDay }
  | { readonly do: 'zone'; readonly zone: string }
  | { readonly do: 'quiet'; readonly quiet: QuietHours | null }
  /** Takes a word out of the filter; `mark` is what `markOf` makes of it. */
  | { readonly do: 'drop'; readonly mark: string }
  | { readonly do: 'clear' }
  | { readonly do: 'backlog'; readonly on: boolean }
  | { readonly do: 'language'; readonly to: Locale }
  | { readonly do: 'stop' };

type StepName = Step['do'];

const letters = {
  open: 'p',
  minutes: 'm',
  quietFrom: 'g',
  ask: 'a',
  done: 'd',
  on: 'o',
  off: 'f',
  leave: 'v',
  cadence: 'c',
  weekday: 'w',
  time: 't',
  zone: 'z',
  quiet: 'q',
  drop: 'r',
  clear: 'e',
  backlog: 'b',
  language: 'l',
  stop: 'x',
} as const satisfies Record<StepName, string>;

/** A letter and an argument, neither of them with a colon. */
export function encodeStep(step: Step): readonly [letter: string, argument: string] {
  return [letters[step.do], argumentOf(step)];
}

function argumentOf(step: Step): string {
  switch (step.do) {
    case 'open':
      return pages[step.page];
    case 'minutes':
    case 'quietFrom':
      return String(step.hour);
    case 'ask':
      return step.what;
    case 'on':
    case 'off':
    case 'leave':
      return step.topic;
    case 'cadence':
      return step.cadence;
    case 'weekday':
      return String(step.weekday);
    case 'time':
      return withoutColon(step.time);
    case 'zone':
      return step.zone;
    case 'quiet':
      return step.quiet ? withoutColon(step.quiet.from) + withoutColon(step.quiet.to) : '';
    case 'drop':
      return step.mark;
    case 'backlog':
      return step.on ? '1' : '0';
    case 'language':
      return step.to;
    case 'done':
    case 'clear':
    case 'stop':
      return '';
  }
}

/** `undefined` for what `encodeStep` does not write. Whether a topic or a zone exists is for whoever takes the step. */
export function decodeStep(letter: string, argument: string): Step | undefined {
  const name = (Object.keys(letters) as StepName[]).find((each) => letters[each] === letter);
  switch (name) {
    case undefined:
      return undefined;
    case 'open':
      return found(pageOf(argument), (page) => ({ do: name, page }));
    case 'minutes':
    case 'quietFrom':
      return found(hourOf(argument), (hour) => ({ do: name, hour }));
    case 'ask':
      return found(
        ([...wants, 'place'] as const).find((what) => what === argument),
        (what) => ({ do: name, what }),
      );
    case 'on':
    case 'off':
    case 'leave':
      return { do: name, topic: argument };
    case 'cadence':
      return found(
        cadences.find((cadence) => cadence === argument),
        (cadence) => ({ do: name, cadence }),
      );
    case 'weekday':
      return found(
        weekdays.find((weekday) => String(weekday) === argument),
        (weekday) => ({ do: name, weekday }),
      );
    case 'time':
      return found(timeOf(argument), (time) => ({ do: name, time }));
    case 'zone':
      return { do: name, zone: argument };
    case 'quiet':
      return found(quietOf(argument), (quiet) => ({ do: name, quiet: quiet === 'none' ? null : quiet }));
    case 'drop':
      return { do: name, mark: argument };
    case 'backlog':
      return argument === '1' || argument === '0' ? { do: name, on: argument === '1' } : undefined;
    case 'language':
      return isLocale(argument) ? { do: name, to: argument } : undefined;
    case 'done':
    case 'clear':
    case 'stop':
      return argument === '' ? { do: name } : undefined;
  }
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** `9` → `09:00`. */
export function fullHour(hour: number): TimeOfDay {
  return `${String(hour).padStart(2, '0')}:00`;
}

function found<Value>(value: Value | undefined, make: (value: Value) => Step | undefined): Step | undefined {
  return value === undefined ? undefined : make(value);
}

function pageOf(letter: string): Page | undefined {
  return (Object.keys(pages) as Page[]).find((page) => pages[page] === letter);
}

function hourOf(text: string): number | undefined {
  return /^(\d|1\d|2[0-3])$/.test(text) ? Number(text) : undefined;
}

function withoutColon(time: TimeOfDay): string {
  return time.replace(':', '');
}

function timeOf(digits: string): TimeOfDay | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(digits) ?? [];
  return hour === undefined ? undefined : `${hour}:${minute}`;
}

function quietOf(digits: string): QuietHours | 'none' | undefined {
  if (digits === '') return 'none';
  const [from, to] = [timeOf(digits.slice(0, 4)), timeOf(digits.slice(4))];
  return from === undefined || to === undefined ? undefined : { from, to };
}
