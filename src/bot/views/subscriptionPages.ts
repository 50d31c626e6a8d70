import type { InlineKeyboardButton } from 'grammy/types';
import { cadences, topicsOn } from '../../digests/subscription.ts';
import { commonZones } from '../../digests/zones/index.ts';
import { locales } from '../../locale.ts';
import { html } from '../markup/html.ts';
import { markOf } from '../subscriptions/changes.ts';
import { purposeLink } from '../subscriptions/purpose.ts';
import type { Shown } from '../subscriptions/shown.ts';
import { fullHour, type Page, type Step, weekdays } from '../subscriptions/steps.ts';
import { inRows, type View } from '../view.ts';
import { ownNames } from './settings.ts';
import { subscriptionView, weekdayName } from './subscription.ts';
import { backButton, rowsOf, stepButton, ticked, topicLabel } from './subscriptionButtons.ts';
import { channelHowView } from './subscriptionChannel.ts';

/** The message with the settings, as one of its pages. Without a subscription there is nothing to set but topics. */
export function subscriptionPage(page: Page, shown: Shown): View {
  if (page === 'channel') return channelHowView(shown);
  return shown.subscription ? settingPage(page, shown) : subscriptionView(shown);
}

function settingPage(page: Exclude<Page, 'channel'>, shown: Shown): View {
  switch (page) {
    case 'home':
      return subscriptionView(shown);
    case 'cadence':
      return cadencePage(shown);
    case 'weekday':
      return weekdayPage(shown);
    case 'hours':
      return hoursPage(shown);
    case 'zone':
      return zonePage(shown);
    case 'quiet':
      return quietPage(shown);
    case 'filter':
      return filterPage(shown);
    case 'language':
      return languagePage(shown);
    case 'stop':
      return stopPage(shown);
    case 'leave':
      return leavePage(shown);
  }
}

function cadencePage(shown: Shown): View {
  const { l10n } = shown.reader;
  const now = shown.subscription?.schedule.cadence;
  const choices = cadences.map((cadence) =>
    stepButton(shown, ticked(l10n.text(`subscribe-cadence-${cadence}`), cadence === now), {
      do: 'cadence',
      cadence,
    }),
  );
  return { body: l10n.html('subscribe-cadence-ask'), buttons: [...inRows(choices), [backButton(shown)]] };
}

function weekdayPage(shown: Shown): View {
  const { l10n } = shown.reader;
  const now = shown.subscription?.schedule.weekday;
  const choices = weekdays.map((weekday) =>
    stepButton(shown, ticked(weekdayName(weekday, l10n), weekday === now), { do: 'weekday', weekday }),
  );
  return { body: l10n.html('subscribe-weekday-ask'), buttons: [...inRows(choices), [backButton(shown)]] };
}

/** Six hours a row: 00 to 05, 06 to 11 … */
const hoursInRow = 6;

function hourButtons(
  shown: Shown,
  now: string | undefined,
  step: (hour: number) => Step,
): readonly (readonly InlineKeyboardButton[])[] {
  const hours = Array.from({ length: 24 }, (_, hour) => {
    const label = fullHour(hour).slice(0, 2);
    return stepButton(shown, ticked(label, now?.slice(0, 2) === label), step(hour));
  });
  return [...rowsOf(hours, hoursInRow), [backButton(shown)]];
}

function hoursPage(shown: Shown): View {
  const { l10n, username } = shown.reader;
  const { channel, destination } = shown.target;
  const chat = channel === undefined ? undefined : destination.chatId;
  const purpose = purposeLink(username, { what: 'time', chat, settings: undefined });
  return {
    body: html`${purpose}${l10n.html('subscribe-hour-ask')}`,
    buttons: hourButtons(shown, shown.subscription?.schedule.time, (hour) => ({ do: 'minutes', hour })),
  };
}

const quarters = ['00', '15', '30', '45'];

export function minutesPage(hour: number, shown: Shown): View {
  const hours = fullHour(hour).slice(0, 2);
  const choices = quarters.map((minutes) => {
    const time = `${hours}:${minutes}`;
    return stepButton(shown, ticked(time, shown.subscription?.schedule.time === time), { do: 'time', time });
  });
  return {
    body: shown.reader.l10n.html('subscribe-minute-ask'),
    buttons: [choices, [backButton(shown, 'hours')]],
  };
}

function zonePage(shown: Shown): View {
  const { l10n } = shown.reader;
  const now = shown.subscription?.schedule.zone;
  const choices = commonZones(l10n.locale).map(({ zone, place }) =>
    stepButton(shown, ticked(place, zone === now), { do: 'zone', zone }),
  );
  const city = stepButton(shown, l10n.text('button-subscribe-city'), { do: 'ask', what: 'zone' });
  const place = stepButton(shown, l10n.text('button-subscribe-location'), { do: 'ask', what: 'place' });
  // Telegram lets a bot ask for a location in private only, and the answer does not say what for.
  const isOwn = shown.target.chatKind === 'private';
  return {
    body: l10n.html('subscribe-zone-ask'),
    buttons: [...inRows(choices), ...inRows(isOwn ? [city, place] : [city]), [backButton(shown)]],
  };
}

/** Cities that were found, to choose from. */
export function zoneHits(
  hits: readonly { readonly zone: string; readonly place: string }[],
  shown: Shown,
): View {
  const choices = hits.map(({ zone, place }) => stepButton(shown, place, { do: 'zone', zone }));
  return {
    body: shown.reader.l10n.html('subscribe-zone-hits'),
    buttons: [...inRows(choices), [backButton(shown, 'zone')]],
  };
}

function quietPage(shown: Shown): View {
  const { l10n } = shown.reader;
  const none = stepButton(shown, l10n.text('button-subscribe-no-quiet'), { do: 'quiet', quiet: null });
  const from = shown.subscription?.schedule.quiet?.from;
  const hours = hourButtons(shown, from, (hour) => ({ do: 'quietFrom', hour }));
  return { body: l10n.html('subscribe-quiet-from-ask'), buttons: [[none], ...hours] };
}

/** Until when it shall be quiet; the hour at which it begins would be no quiet hours at all. */
export function quietEndPage(from: number, shown: Shown): View {
  const { l10n } = shown.reader;
  const others = Array.from({ length: 23 }, (_, ahead) => (from + 1 + ahead) % 24).sort(
    (one, two) => one - two,
  );
  const choices = others.map((hour) =>
    stepButton(shown, fullHour(hour).slice(0, 2), {
      do: 'quiet',
      quiet: { from: fullHour(from), to: fullHour(hour) },
    }),
  );
  return {
    body: l10n.html('subscribe-quiet-to-ask', { from: fullHour(from) }),
    buttons: [...rowsOf(choices, hoursInRow), [backButton(shown, 'quiet')]],
  };
}

function filterPage(shown: Shown): View {
  const { l10n } = shown.reader;
  const words = shown.subscription?.filter ?? [];
  const chips = words.map((word) => stepButton(shown, `✕ ${word}`, { do: 'drop', mark: markOf(word) }));
  const add = stepButton(shown, l10n.text('button-subscribe-words'), { do: 'ask', what: 'filter' });
  const clear = stepButton(shown, l10n.text('button-subscribe-clear'), { do: 'clear' });
  return {
    body: words.length > 0 ? l10n.html('subscribe-filter-some') : l10n.html('subscribe-filter-empty'),
    buttons: [...inRows(chips), words.length > 0 ? [add, clear] : [add], [backButton(shown)]],
  };
}

function languagePage(shown: Shown): View {
  const choices = locales.map((locale) =>
    stepButton(shown, ticked(ownNames[locale], locale === shown.subscription?.locale), {
      do: 'language',
      to: locale,
    }),
  );
  return {
    body: shown.reader.l10n.html('subscribe-language-ask'),
    buttons: [...inRows(choices), [backButton(shown)]],
  };
}

function stopPage(shown: Shown): View {
  const { l10n } = shown.reader;
  const stop = stepButton(shown, l10n.text('button-subscribe-stop-yes'), { do: 'stop' });
  return { body: l10n.html('subscribe-stop-ask'), buttons: [[stop, backButton(shown)]] };
}

/** `/unsubscribe`: each topic that comes, and all of them. */
function leavePage(shown: Shown): View {
  const { l10n, facts } = shown.reader;
  const topics = shown.subscription ? topicsOn(shown.subscription) : [];
  const choices = topics.map((id) => {
    const topic = facts.topic(id);
    return stepButton(shown, topic ? topicLabel(topic, l10n) : id, { do: 'leave', topic: id });
  });
  const all = stepButton(shown, l10n.text('button-subscribe-leave-all'), { do: 'stop' });
  const body = topics.length > 0 ? l10n.html('subscribe-leave-ask') : l10n.html('subscribe-no-topics');
  return { body, buttons: [...inRows(choices), [all]] };
}
