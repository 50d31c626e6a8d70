import { plainText } from '../views/digest.ts';
import { previewsOf } from '../views/preview.ts';
import { InspectUsageError, type Surroundings } from './surroundings.ts';

const mostDays = 365;

/** The next digest of a topic in each language, and how many would get it. */
export async function preview(
  id: string | undefined,
  days: string,
  { digests, published, reader, languages, now }: Surroundings,
): Promise<string> {
  const topic = id === undefined ? undefined : reader.facts.topic(id);
  if (!topic) {
    const all = reader.facts.topics.map((each) => each.id).join(', ');
    throw new InspectUsageError(
      `There is no topic "${id ?? ''}". Name one of: ${all}. Example: npm run digests -- preview ai`,
    );
  }
  if (!/^[1-9]\d{0,2}$/.test(days) || Number(days) > mostDays)
    throw new InspectUsageError(`--days ${days} is no number of days from 1 to ${mostDays}.`);
  const previews = previewsOf({ topic, days: Number(days), now }, published, reader, languages);
  const subscribers = (await digests.counts()).byTopic[topic.id] ?? 0;
  const shown = previews.map(({ locale, view }) => `--- ${locale}\n${plainText(view.body)}\n`);
  const nothing = `Nothing new on ${topic.id} in ${days} days.\n`;
  return [
    ...(previews.length === 0 ? [nothing] : shown),
    `--- ${subscribers} active subscriptions of ${topic.id}\n`,
  ].join('\n');
}
