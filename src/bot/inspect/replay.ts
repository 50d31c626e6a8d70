import { itemsLeft } from '../../digests/delivery.ts';
import { keyOf } from '../../digests/destination.ts';
import { digestViews, plainText } from '../views/digest.ts';
import { InspectUsageError, type Surroundings } from './surroundings.ts';

/** A delivery as it stands, and its text as it would read today; with `send` it goes out once more. */
export async function replay(
  id: string | undefined,
  send: boolean,
  { digests, published, reader, languages, resend }: Surroundings,
): Promise<string> {
  const delivery = /^[1-9]\d*$/.test(id ?? '') ? await digests.delivery(Number(id)) : undefined;
  if (!delivery)
    throw new InspectUsageError(
      `There is no delivery "${id ?? ''}": they are numbered, and kept for 30 days. The log names them. Example: npm run digests -- replay 12`,
    );
  const { slot, destination, state, messages } = delivery;
  const locale = (await digests.subscription(destination))?.locale ?? 'en';
  const inLanguage = { ...reader, l10n: languages[locale] };
  const views = digestViews(delivery, slot, published.journal, inLanguage);
  const lines = [
    `delivery ${delivery.id} to ${keyOf(destination)} for ${slot}: ${state}, messages ${messages.map(({ messageId }) => messageId).join(', ') || 'none'}, ${itemsLeft(delivery).length} items left`,
    ...views.map(({ body }) => plainText(body)),
  ];
  if (!send) return `${[...lines, 'Dry run: nothing was sent. --send sends it once more.'].join('\n\n')}\n`;
  if (!resend) throw new InspectUsageError('--send needs BOT_TOKEN in the environment.');
  return `${[...lines, await resend(delivery.id)].join('\n\n')}\n`;
}
