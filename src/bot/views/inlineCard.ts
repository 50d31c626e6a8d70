import type { InlineQueryResultArticle } from 'grammy/types';
import type { Fact } from '../../facts/types.ts';
import { factLink } from '../links.ts';
import { html, join } from '../markup/html.ts';
import type { Reader } from '../reader.ts';
import { shorten } from '../view.ts';
import { attribution, factDate, holders, sourcesOf } from './attribution.ts';
import { marks } from './marks.ts';

/** Two lines of a phone; apps cut what does not fit theirs. */
const titleLimit = 96;

/** A fact among the results of an inline query, and the message that it becomes. */
export function inlineCard(fact: Fact, reader: Reader): InlineQueryResultArticle {
  const { l10n, username } = reader;
  return {
    type: 'article',
    id: cardId(fact, reader),
    title: shorten(fact.text[l10n.locale], titleLimit),
    description: description(fact, reader),
    input_message_content: {
      message_text: message(fact, reader).toString(),
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
    reply_markup: {
      inline_keyboard: [[{ text: l10n.text('inline-open'), url: factLink(username, fact.id) }]],
    },
  };
}

/** The same card has the same id, and a corrected fact another one; at most 64 bytes, of which the fact's id takes 48. */
function cardId({ id, revision }: Fact, { l10n }: Reader): string {
  return `${id}:${l10n.locale}:${revision}`;
}

/**
 * `🧠 26 November 2025 · opinion, Miras Zhienbayev · Kazinform`. The topic's sign stands here and not in the title: where
 * there is no picture, apps draw the first half of the title's first character pair in its place.
 */
function description(fact: Fact, reader: Reader): string {
  const publishers = sourcesOf(fact, reader).map(({ publisher }) => publisher);
  const line = [...new Set([factDate(fact, reader.l10n), ...holders(fact, reader), ...publishers])].join(
    ' · ',
  );
  const topic = fact.topics[0] === undefined ? undefined : reader.facts.topic(fact.topics[0]);
  return topic ? `${topic.emoji} ${line}` : line;
}

/** The statement, its date, who says so, the sources to open, and what is newer or otherwise. */
function message(fact: Fact, reader: Reader) {
  const lines = [html`<i>${attribution(fact, reader)}</i>`, ...marks(fact, reader)];
  return html`${fact.text[reader.l10n.locale]}\n\n${join(lines, '\n')}`;
}
