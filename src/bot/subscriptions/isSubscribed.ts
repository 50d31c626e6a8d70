import { ChatStoreError } from '../../chats/errors.ts';
import type { DigestStore } from '../../digests/store.ts';
import { topicsOn } from '../../digests/subscription.ts';
import type { DerekContext } from '../context.ts';
import { destinationOf } from '../destination.ts';

/**
 * Whether a topic's digests come to where the update is from. Facts can be read without knowing: a storage that fails costs
 * the right label of a button, not the page.
 */
export async function isSubscribed(ctx: DerekContext, topic: string, digests: DigestStore): Promise<boolean> {
  const destination = destinationOf(ctx);
  if (!destination) return false;
  try {
    const subscription = await digests.subscription(destination);
    return subscription !== undefined && topicsOn(subscription).includes(topic);
  } catch (error) {
    if (error instanceof ChatStoreError) return false;
    throw error;
  }
}
