import type { Dispatcher } from '../../digests/dispatcher.ts';
import { messagesPerSecond } from '../../digests/pace.ts';
import type { DigestStore } from '../../digests/store.ts';
import type { Localized } from '../../locale.ts';
import type { DerekContext } from '../context.ts';
import { forCurators } from '../curators.ts';
import type { Feature } from '../feature.ts';
import type { L10n } from '../locales/l10n.ts';
import { html } from '../markup/html.ts';
import { onCommand } from '../routes.ts';
import { show } from '../show.ts';
import { previewsOf } from '../views/preview.ts';
import { statusView } from '../views/status.ts';

export interface StatusParts {
  readonly digests: DigestStore;
  readonly dispatcher: Pick<Dispatcher, 'published' | 'status'>;
  readonly curators: readonly number[];
  readonly languages: Localized<L10n>;
  /** IANA name, for times. */
  readonly timezone: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const mostDays = 30;

/** For curators, in their private chats: `/status`, and `/broadcast_preview TOPIC [DAYS]`. */
export function statusFeature(parts: StatusParts): Feature {
  return forCurators(parts.curators, (feature) => {
    onCommand(feature, 'status', async (ctx) => {
      const counts = await parts.digests.counts();
      const { dispatcher, timezone: zone } = parts;
      await show(
        ctx,
        statusView(
          { counts, status: dispatcher.status(), perSecond: Math.round(messagesPerSecond), zone },
          ctx.reader,
        ),
      );
    });
    onCommand(feature, 'broadcast_preview', (ctx, input) => preview(ctx, input, parts));
  });
}

async function preview(ctx: DerekContext, input: string, parts: StatusParts): Promise<void> {
  const { facts, l10n } = ctx.reader;
  const [id = '', days = '1'] = input.toLowerCase().split(/\s+/);
  const topic = facts.topic(id);
  if (topic === undefined || !/^[1-9]\d?$/.test(days) || Number(days) > mostDays) {
    const example = html`<code>/broadcast_preview ${facts.topics[0]?.id}</code>`;
    return show(ctx, { body: l10n.html('preview-usage', { example }) });
  }
  const { dispatcher, languages, now } = parts;
  const wanted = { topic, days: Number(days), now: now() };
  const previews = previewsOf(wanted, dispatcher.published(), ctx.reader, languages);
  if (previews.length === 0) await show(ctx, { body: l10n.html('preview-nothing', { days: Number(days) }) });
  for (const { view } of previews) await show(ctx, view);
  const count = (await parts.digests.counts()).byTopic[id] ?? 0;
  await show(ctx, {
    body: l10n.html('preview-reach', { count, time: duration(count / messagesPerSecond, l10n) }),
  });
}

/** `5 min`, or `12 sec`, in the reader's language. */
function duration(seconds: number, { locale }: L10n): string {
  const [value, unit] = seconds < 90 ? [Math.ceil(seconds), 'second'] : [Math.round(seconds / 60), 'minute'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit: String(unit), unitDisplay: 'long' }).format(
    Number(value),
  );
}
