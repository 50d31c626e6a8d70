import type { InlineKeyboardButton } from 'grammy/types';
import { editionFor, editionSeen, type Readable } from '../../facts/edition.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Evidence, Fact, Source, Topic } from '../../facts/types.ts';
import type { L10n } from '../locales/l10n.ts';
import { type Html, html, join, link } from '../markup/html.ts';
import { button, type View } from '../view.ts';
import { numbered, sourceDate } from './attribution.ts';
import { citation, sharing } from './citation.ts';
import { pageWith } from './factList.ts';

const relatedShown = 3;

/** A fact in full: the statement, when, which kind, who says so, where it stands, and what is close to it. */
export function factCard(fact: Fact, facts: FactStore, l10n: L10n, username: string): View {
  const related = facts.related(fact, relatedShown);
  const topic = mainTopic(fact, facts);
  return {
    body: join(
      [head(fact, topic, l10n), details(fact, facts, l10n), ...relatedList(related, facts, l10n)],
      '\n\n',
    ),
    buttons: [
      related.map((other, at) => button(l10n, String(at + 1), { kind: 'fact', fact: other.id })),
      [
        { text: l10n.text('button-share'), url: sharing(fact, facts, l10n, username) },
        { text: l10n.text('button-copy'), copy_text: { text: citation(fact, facts, l10n, username) } },
      ],
      wayBack(fact, topic, facts, l10n),
    ].filter((row) => row.length > 0),
  };
}

/** A fact at random, with a button for the next one. */
export function randomCard(fact: Fact, facts: FactStore, l10n: L10n, username: string): View {
  const card = factCard(fact, facts, l10n, username);
  return {
    ...card,
    buttons: [...(card.buttons ?? []), [button(l10n, l10n.text('button-another'), { kind: 'random' })]],
  };
}

function head(fact: Fact, topic: Topic | undefined, l10n: L10n): Html {
  const statement = html`<b>${fact.text[l10n.locale]}</b>`;
  return topic ? html`${topic.emoji} ${topic.name[l10n.locale]}\n\n${statement}` : statement;
}

function details(fact: Fact, facts: FactStore, l10n: L10n): Html {
  return join(
    [
      labelled('fact-date', html`${l10n.date(fact.asOf)}`, l10n),
      labelled('fact-kind', html`${l10n.text(`kind-${fact.kind}`)}`, l10n),
      labelled('fact-says', whoSays(fact, facts, l10n), l10n),
      ...fact.evidence.flatMap((evidence) => evidenceLines(evidence, facts.source(evidence.source), l10n)),
      labelled('fact-id', html`<code>${fact.id}</code>`, l10n),
    ],
    '\n',
  );
}

function whoSays(fact: Fact, facts: FactStore, l10n: L10n): Html {
  const { name, role } = facts.entity(fact.assertedBy);
  return role ? html`${name[l10n.locale]}, ${role[l10n.locale]}` : html`${name[l10n.locale]}`;
}

function evidenceLines({ phrase, paragraph }: Evidence, source: Source, l10n: L10n): readonly Html[] {
  const seen = editionSeen(source);
  const yours = editionFor(source, l10n.locale);
  const place = paragraph === null ? undefined : html` (${l10n.html('fact-paragraph', { paragraph })})`;
  return [
    labelled('fact-source', describe(source, source.dateBasis === 'estimated', l10n), l10n),
    ...(yours ? [labelled('fact-edition-yours', describe(yours, false, l10n), l10n)] : []),
    ...(seen && seen !== yours ? [labelled('fact-edition-seen', describe(seen, false, l10n), l10n)] : []),
    labelled('fact-evidence', html`${l10n.html('quoted', { text: phrase })}${place}`, l10n),
  ];
}

/** Title, publisher, date, language; a missing address is said, not passed over. */
function describe(text: Readable, estimated: boolean, l10n: L10n): Html {
  const facets = [
    text.publisher,
    ...(text.date === null ? [] : [sourceDate(text.date, estimated, l10n)]),
    l10n.language(text.lang),
    ...(text.url === null ? [l10n.text('fact-address-unknown')] : []),
  ];
  return html`${link(text.title, text.url)} — ${facets.join(', ')}`;
}

function relatedList(related: readonly Fact[], facts: FactStore, l10n: L10n): readonly Html[] {
  if (related.length === 0) return [];
  const items = related.map((fact, at) => numbered(fact, at + 1, facts, l10n));
  return [html`<b>${l10n.text('fact-related')}</b>\n${join(items, '\n')}`];
}

function wayBack(fact: Fact, topic: Topic | undefined, facts: FactStore, l10n: L10n): InlineKeyboardButton[] {
  const all = button(l10n, l10n.text('button-topics'), { kind: 'topics' });
  if (!topic) return [all];
  const label = `‹ ${topic.name[l10n.locale]}`;
  return [button(l10n, label, { kind: 'topic', topic: topic.id, page: pageWith(fact, topic, facts) }), all];
}

function mainTopic(fact: Fact, facts: FactStore): Topic | undefined {
  const [main] = fact.topics;
  return main === undefined ? undefined : facts.topic(main);
}

function labelled(key: string, value: Html, l10n: L10n): Html {
  return html`<b>${l10n.text(key)}:</b> ${value}`;
}
