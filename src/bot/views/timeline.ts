import type { Fact, Topic } from '../../facts/types.ts';
import { html, join } from '../markup/html.ts';
import { pageOf } from '../paging.ts';
import type { Reader } from '../reader.ts';
import { remember } from '../remember.ts';
import { button, inRows, type View } from '../view.ts';
import { heldBy } from './attribution.ts';
import { footer, listButtons } from './factList.ts';
import { marks } from './marks.ts';

const factsPerPage = 6;

/** All facts of a topic by date, the oldest first: also those that were true then and are not any more. */
export function timelinePage(topic: Topic, wanted: number, reader: Reader): View {
  const page = pageOf(reader.facts.inTopic(topic.id).toReversed(), factsPerPage, wanted);
  return remember(reader, `timeline ${topic.id} ${page.number}`, () => {
    const { l10n } = reader;
    const name = topic.name[l10n.locale];
    const heading = html`${topic.emoji} <b>${name}</b> · ${l10n.text('button-timeline')}`;
    const items = page.items.map((fact, at) => entry(fact, page.first + at, page.items[at - 1], reader));
    return {
      body: join([heading, ...items, footer(page, l10n)], '\n\n'),
      buttons: [
        ...listButtons(page, l10n, (number) => ({ kind: 'timeline', topic: topic.id, page: number })),
        [
          button(l10n, `‹ ${name}`, { kind: 'topic', topic: topic.id, page: 1 }),
          button(l10n, l10n.text('button-topics'), { kind: 'topics' }),
        ],
      ],
    };
  });
}

/** The date stands once over all facts of one date. */
function entry(fact: Fact, number: number, before: Fact | undefined, reader: Reader) {
  const date = before?.asOf === fact.asOf ? undefined : html`<b>${reader.l10n.date(fact.asOf)}</b>\n`;
  const holder = heldBy(fact, reader).map((who) => html` <i>(${who})</i>`);
  return join(
    [html`${date}${number}. ${fact.text[reader.l10n.locale]}${holder}`, ...marks(fact, reader)],
    '\n',
  );
}

/** `/timeline` alone: how it is used, and the topics to choose from. */
export function timelineChoice({ facts, l10n }: Reader): View {
  const example = html`<code>/timeline ${facts.topics[0]?.id ?? ''}</code>`;
  const buttons = facts.topics.map((topic) =>
    button(l10n, `${topic.emoji} ${topic.name[l10n.locale]}`, { kind: 'timeline', topic: topic.id, page: 1 }),
  );
  return { body: l10n.html('timeline-usage', { example }), buttons: inRows(buttons) };
}
