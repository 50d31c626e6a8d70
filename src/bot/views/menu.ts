import type { InlineKeyboardButton } from 'grammy/types';
import { type Html, html, join } from '../markup/html.ts';
import type { Reader } from '../reader.ts';
import { button, inRows, type View } from '../view.ts';

/** The greeting, with the topics as buttons. */
export function startView(reader: Reader): View {
  const { l10n } = reader;
  const language = button(l10n, l10n.text('button-language'), { kind: 'languages' });
  return { body: l10n.html('start'), buttons: [...topicButtons(reader), [language]] };
}

/** A line that explains, then the topics as buttons. */
export function topicChoice(line: Html, reader: Reader): View {
  return { body: line, buttons: topicButtons(reader) };
}

/** Each topic with its line and how many facts it has. */
export function topicsView(reader: Reader): View {
  const { facts, l10n } = reader;
  const lines = facts.topics.map((topic) => {
    const count = l10n.html('facts-count', { count: facts.currentIn(topic.id).length });
    return html`/${topic.id} ${topic.emoji} <b>${topic.name[l10n.locale]}</b> · ${count}\n${topic.about[l10n.locale]}`;
  });
  const heading = html`<b>${l10n.text('topics-heading')}</b>`;
  return { body: join([heading, ...lines], '\n\n'), buttons: topicButtons(reader) };
}

/** The commands, in the order of the menu. */
export function helpView(commands: readonly string[], { facts, l10n }: Reader): View {
  const topics = facts.topics.map((topic) => html`/${topic.id} — ${topic.name[l10n.locale]}`);
  const more = commands.map((command) => html`/${command} — ${l10n.text(`command-${command}`)}`);
  return {
    body: join(
      [
        l10n.html('help'),
        html`<b>${l10n.text('help-topics')}</b>\n${join(topics, '\n')}`,
        html`<b>${l10n.text('help-more')}</b>\n${join(more, '\n')}`,
      ],
      '\n\n',
    ),
  };
}

/** Two to a row: a topic's name has to be readable on a narrow phone. */
function topicButtons({ facts, l10n }: Reader): InlineKeyboardButton[][] {
  const buttons = facts.topics.map((topic) =>
    button(l10n, `${topic.emoji} ${topic.name[l10n.locale]}`, { kind: 'topic', topic: topic.id, page: 1 }),
  );
  return inRows(buttons);
}
