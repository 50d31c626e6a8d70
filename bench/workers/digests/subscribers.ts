import { newSubscription } from '../../../src/digests/newSubscription.ts';
import type { DigestStore } from '../../../src/digests/store.ts';
import { marksAt, type Schedule, type SubscriptionDraft } from '../../../src/digests/subscription.ts';
import type { Locale } from '../../../src/locale.ts';
import { languages, personAt } from '../../updates.ts';

/** The topic of all subscriptions. */
export const topic = 'minerals';

const daily: Schedule = { cadence: 'daily', time: '09:00', weekday: 7, zone: 'Asia/Almaty', quiet: null };
/** Sunday, the day on which everything begins: none of the days that are measured. */
const onSundays: Schedule = { ...daily, cadence: 'weekly' };

/** Subscribes so many people, in four languages by turns; the first `due` of them for every day, the others for Sundays. */
export async function subscribeAll(
  store: DigestStore,
  count: number,
  due: number,
  now: number,
): Promise<void> {
  const head = await store.head();
  for (let first = 0; first < count; first += 1_000) {
    const numbers = Array.from({ length: Math.min(1_000, count - first) }, (_, at) => first + at);
    const drafts = numbers.map((number) =>
      subscriptionOf(number, number < due ? daily : onSundays, head, now),
    );
    await Promise.all(drafts.map((draft) => store.change(draft.destination, () => draft)));
  }
}

function subscriptionOf(number: number, schedule: Schedule, head: number, now: number): SubscriptionDraft {
  const destination = { chatId: personAt(number) };
  const chosen = { destination, chatKind: 'private', locale: localeOf(number), schedule } as const;
  return {
    ...newSubscription({ ...chosen, head, now }),
    topics: { [topic]: { on: true, ...marksAt(head) } },
    backlog: false,
  };
}

function localeOf(number: number): Locale {
  return languages[number % languages.length] ?? 'en';
}
