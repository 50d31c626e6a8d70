import type { InlineKeyboardButton } from 'grammy/types';
import { type Schedule, type Subscription, topicsOn, type Weekday } from '../../digests/subscription.ts';
import { isZone, zoneName } from '../../digests/zones/index.ts';
import type { L10n } from '../locales/l10n.ts';
import { type Html, html, join } from '../markup/html.ts';
import type { Shown } from '../subscriptions/shown.ts';
import { inRows, type View } from '../view.ts';
import { momentText } from './moment.ts';
import { rowsOf, stepButton, ticked, topicLabel } from './subscriptionButtons.ts';

/** The settings: whose digests they are, what is chosen, and a button for each choice. */
export function subscriptionView(shown: Shown): View {
  const { subscription, reader } = shown;
  const topics = rowsOf(topicButtons(shown), 2);
  if (!subscription) {
    const body = html`${heading(shown)}\n\n${reader.l10n.html('subscribe-choose')}`;
    return { body, buttons: [...topics, channelButton(shown)] };
  }
  const body = html`${heading(shown)}\n\n${settingLines(subscription, shown)}`;
  return {
    body,
    buttons: [
      ...topics,
      ...inRows([...settingButtons(subscription, shown), ...channelButton(shown)]),
      lastRow(shown),
    ],
  };
}

/** What was chosen, without the buttons, but for the one that brings them back. */
export function subscriptionSummary(shown: Shown): View {
  const { subscription, reader } = shown;
  const { l10n } = reader;
  const change = stepButton(shown, l10n.text('button-subscribe-settings'), { do: 'open', page: 'home' });
  if (!subscription) return { body: l10n.html('subscribe-none'), buttons: [[change]] };
  return { body: html`${heading(shown)}\n\n${settingLines(subscription, shown)}`, buttons: [[change]] };
}

function heading({ target, reader: { l10n } }: Shown): Html {
  if (target.channel !== undefined)
    return html`🔔 <b>${l10n.html('subscribe-heading-channel', { channel: target.channel })}</b>`;
  const place = target.destination.threadId === undefined ? target.chatKind : 'topic';
  return html`🔔 <b>${l10n.text(`subscribe-heading-${place}`)}</b>`;
}

export type SettingLine = (subscription: Subscription, shown: Pick<Shown, 'reader' | 'now'>) => Html;

/** The topics that are on, then one line a setting. */
export function settingLines(subscription: Subscription, shown: Pick<Shown, 'reader' | 'now'>): Html {
  const lines = [whenLine, zoneLine, filterLine, backlogLine, nextLine];
  return join([...topicsLine(subscription, shown), ...lines.map((line) => line(subscription, shown))], '\n');
}

/** By their names; one that the content no longer has, by its id. */
function topicsLine(subscription: Subscription, { reader }: Pick<Shown, 'reader'>): readonly Html[] {
  const { facts, l10n } = reader;
  const names = topicsOn(subscription).map((id) => {
    const topic = facts.topic(id);
    return topic ? topicLabel(topic, l10n) : id;
  });
  return names.length > 0 ? [l10n.html('subscribe-topics', { topics: names.join(', ') })] : [];
}

export const whenLine: SettingLine = ({ schedule }, { reader: { l10n } }) =>
  l10n.html('subscribe-when', { when: scheduleText(schedule, l10n) });

export const zoneLine: SettingLine = ({ schedule }, { reader: { l10n }, now }) =>
  l10n.html('subscribe-zone', {
    // A zone that this Node does not know (any more) can still be changed for another one.
    zone: isZone(schedule.zone) ? zoneName(schedule.zone, l10n.locale, now) : schedule.zone,
  });

export const filterLine: SettingLine = ({ filter }, { reader: { l10n } }) => {
  const words = filter.map((word) => l10n.text('quoted', { text: word })).join(', ');
  return filter.length > 0 ? l10n.html('subscribe-filter', { words }) : l10n.html('subscribe-filter-none');
};

const backlogLine: SettingLine = ({ backlog }, { reader: { l10n } }) =>
  backlog ? l10n.html('subscribe-backlog-on') : l10n.html('subscribe-backlog-off');

const nextLine: SettingLine = (subscription, { reader: { facts, l10n }, now }) => {
  const { paused, nextAt, schedule } = subscription;
  const isAnyOn = topicsOn(subscription).some((id) => facts.topic(id));
  if (!isAnyOn) return l10n.html('subscribe-no-topics');
  if (paused) return l10n.html(`subscribe-paused-${paused}`);
  if (schedule.cadence === 'instant') return l10n.html('subscribe-next-news');
  if (nextAt === null || nextAt <= now || !isZone(schedule.zone)) return l10n.html('subscribe-next-now');
  return l10n.html('subscribe-next', { when: momentText(nextAt, schedule.zone, l10n) });
};

/** `weekly, Monday, 09:00` */
export function scheduleText({ cadence, weekday, time, quiet }: Schedule, l10n: L10n): string {
  const how = l10n.text(`subscribe-cadence-${cadence}`);
  switch (cadence) {
    case 'instant':
      return quiet && quiet.from !== quiet.to ? `${how}, ${l10n.text('subscribe-quiet', { ...quiet })}` : how;
    case 'weekly':
      return `${how}, ${weekdayName(weekday, l10n)}, ${time}`;
    case 'daily':
    case 'workdays':
      return `${how}, ${time}`;
  }
}

/** In the reader's language: `Monday`. */
export function weekdayName(weekday: Weekday, { locale }: L10n): string {
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return names.format(Date.UTC(2024, 0, weekday));
}

function topicButtons(shown: Shown): readonly InlineKeyboardButton[] {
  const { reader, subscription } = shown;
  const on = subscription ? topicsOn(subscription) : [];
  return reader.facts.topics.map((topic) => {
    const isOn = on.includes(topic.id);
    return stepButton(shown, ticked(topicLabel(topic, reader.l10n), isOn), {
      do: isOn ? 'off' : 'on',
      topic: topic.id,
    });
  });
}

function settingButtons({ schedule, backlog }: Subscription, shown: Shown): readonly InlineKeyboardButton[] {
  const { l10n } = shown.reader;
  const hour =
    schedule.cadence === 'instant'
      ? stepButton(shown, l10n.text('button-subscribe-quiet'), { do: 'open', page: 'quiet' })
      : stepButton(shown, l10n.text('button-subscribe-time'), { do: 'open', page: 'hours' });
  const older = ticked(l10n.text('button-subscribe-backlog'), backlog);
  return [
    stepButton(shown, l10n.text('button-subscribe-cadence'), { do: 'open', page: 'cadence' }),
    hour,
    stepButton(shown, l10n.text('button-subscribe-zone'), { do: 'open', page: 'zone' }),
    stepButton(shown, l10n.text('button-subscribe-filter'), { do: 'open', page: 'filter' }),
    stepButton(shown, older, { do: 'backlog', on: !backlog }),
    // A chat has its /language; a channel has nobody to send it.
    ...(shown.target.channel === undefined
      ? []
      : [stepButton(shown, l10n.text('button-language'), { do: 'open', page: 'language' })]),
  ];
}

function channelButton(shown: Shown): readonly InlineKeyboardButton[] {
  const { target, reader } = shown;
  if (target.chatKind !== 'private') return [];
  return [stepButton(shown, reader.l10n.text('button-subscribe-channel'), { do: 'open', page: 'channel' })];
}

function lastRow(shown: Shown): readonly InlineKeyboardButton[] {
  const { l10n } = shown.reader;
  return [
    stepButton(shown, l10n.text('button-subscribe-stop'), { do: 'open', page: 'stop' }),
    stepButton(shown, l10n.text('button-subscribe-done'), { do: 'done' }),
  ];
}
