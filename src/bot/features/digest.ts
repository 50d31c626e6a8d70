import { compose, type Published } from '../../digests/compose.ts';
import type { DigestStore } from '../../digests/store.ts';
import type { DerekContext } from '../context.ts';
import { destinationOf } from '../destination.ts';
import { Feature } from '../feature.ts';
import { html } from '../markup/html.ts';
import { onCommand } from '../routes.ts';
import { show } from '../show.ts';
import { digestViews } from '../views/digest.ts';
import { momentText } from '../views/moment.ts';

export interface DigestParts {
  readonly digests: DigestStore;
  /** What digests are composed from. */
  readonly published: () => Published;
}

/** `/digest`: what the next digest would bring, now; nothing moves. */
export function digestFeature(parts: DigestParts): Feature {
  const feature = new Feature();
  onCommand(feature, 'digest', (ctx) => showDigest(ctx, parts));
  return feature;
}

async function showDigest(ctx: DerekContext, { digests, published }: DigestParts): Promise<void> {
  const { l10n, today } = ctx.reader;
  const destination = destinationOf(ctx);
  const subscription = destination && (await digests.subscription(destination));
  if (!subscription) return show(ctx, { body: l10n.html('digest-not-subscribed') });
  const { journal } = published();
  const digest = compose(subscription, published());
  if (digest === null) {
    const { nextAt, schedule } = subscription;
    const next =
      nextAt === null
        ? undefined
        : html`\n${l10n.html('digest-next', { when: momentText(nextAt, schedule.zone, l10n) })}`;
    return show(ctx, { body: html`${l10n.html('digest-nothing')}${next}` });
  }
  const views = digestViews(digest, today, journal, ctx.reader);
  for (const [place, view] of views.entries()) {
    const isLast = place === views.length - 1;
    await show(
      ctx,
      isLast ? { ...view, body: html`${view.body}\n\n<i>${l10n.html('digest-on-request')}</i>` } : view,
    );
  }
}
