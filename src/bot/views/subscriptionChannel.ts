import type { L10n } from '../locales/l10n.ts';
import { html } from '../markup/html.ts';
import type { Reader } from '../reader.ts';
import type { Shown } from '../subscriptions/shown.ts';
import type { Obstacle, Target } from '../subscriptions/target.ts';
import type { View } from '../view.ts';
import { button } from '../view.ts';
import { backButton } from './subscriptionButtons.ts';

/** What a digest needs in a channel: posts, and a mark in old ones when a fact was corrected. */
const rights = 'post_messages+edit_messages';

/** How a channel gets its digests: a link that adds the bot as its administrator, and what happens then. */
export function channelHowView(shown: Shown): View {
  return {
    body: shown.reader.l10n.html('subscribe-channel-how'),
    buttons: [[addButton(shown.reader)], [backButton(shown)]],
  };
}

function addButton({ l10n, username }: Reader) {
  return {
    text: l10n.text('button-subscribe-add'),
    url: `https://t.me/${username}?startchannel&admin=${rights}`,
  };
}

/** To whoever has made the bot an administrator. */
export function channelAddedView(
  { destination, channel = '' }: Target,
  { l10n }: Pick<Reader, 'l10n'>,
): View {
  const setUp = button(l10n, l10n.text('button-subscribe-set-up'), {
    kind: 'subscription',
    step: { do: 'open', page: 'home' },
    chat: destination.chatId,
  });
  return { body: l10n.html('subscribe-channel-added', { channel }), buttons: [[setUp]] };
}

export type ChannelObstacle = Exclude<Obstacle, 'old' | 'administrators'>;

/** Why a channel cannot be set up, and the way to it. */
export function channelObstacleView(obstacle: ChannelObstacle, reader: Reader): View {
  const body = html`${obstacleText(obstacle, reader.l10n)}`;
  return obstacle === 'bot' || obstacle === 'unknown' ? { body, buttons: [[addButton(reader)]] } : { body };
}

/** Short enough for a box. */
export function obstacleText(obstacle: ChannelObstacle, l10n: L10n): string {
  switch (obstacle) {
    case 'private':
      return l10n.text('subscribe-channel-private');
    case 'unknown':
      return l10n.text('subscribe-channel-unknown');
    case 'none':
      return l10n.text('subscribe-channel-none');
    case 'bot':
      return l10n.text('subscribe-channel-bot');
    case 'person':
      return l10n.text('subscribe-channel-person');
  }
}
