import type { InlineKeyboardButton } from 'grammy/types';
import type { FactStore } from '../../facts/store.ts';
import type { L10n } from '../locales/l10n.ts';
import { type Html, html, join } from '../markup/html.ts';
import { button, inRows, type View } from '../view.ts';

/** The greeting, with the topics as buttons. */
export function startView(facts: FactStore, l10n: L10n): View {
  const language = button(l10n, l10n.text('button-language'), { kind: 'languages' });
  return { body: l10n.html('start'), buttons: [...topicButtons(facts, l10n), [language]] };
}

/** A line that explains, then the topics as buttons. */
export function topicChoice(line: Html, facts: FactStore, l10n: L10n): View {
  return { body: line, buttons: topicButtons(facts, l10n) };
}

/** Each topic with its line and how many facts it has. */
export function topicsView(facts: FactStore, l10n: L10n): View {
  const lines = facts.topics.map((topic) => {
    const count = l10n.html('facts-count', { count: facts.inTopic(topic.id).length });
    return html`/${topic.id} ${topic.emoji} <b>${topic.name[l10n.locale]}</b> · ${count}\n${topic.about[l10n.locale]}`;
  });
  const heading = html`<b>${l10n.text('topics-heading')}</b>`;
  return { body: join([heading, ...lines], '\n\n'), buttons: topicButtons(facts, l10n) };
}

/** The commands, in the order of the menu. */
export function helpView(facts: FactStore, commands: readonly string[], l10n: L10n): View {
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
function topicButtons(facts: FactStore, l10n: L10n): InlineKeyboardButton[][] {
  const buttons = facts.topics.map((topic) =>
    button(l10n, `${topic.emoji} ${topic.name[l10n.locale]}`, { kind: 'topic', topic: topic.id, page: 1 }),
  );
  return inRows(buttons);
}
