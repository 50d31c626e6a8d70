import type { InlineKeyboardButton } from 'grammy/types';
import { editionFor, editionSeen, type Readable } from '../../facts/edition.ts';
import type { Evidence, Fact, Source, Topic } from '../../facts/types.ts';
import type { L10n } from '../locales/l10n.ts';
import { type Html, html, join, link } from '../markup/html.ts';
import type { Reader } from '../reader.ts';
import { button, inRows, type View } from '../view.ts';
import { factDate, numbered, sourceDate } from './attribution.ts';
import { citation, sharing } from './citation.ts';
import { isComparable } from './comparison.ts';
import { pageWith } from './factList.ts';
import { marks } from './marks.ts';

const relatedShown = 3;

/**
 * A fact in full: the statement, when, which kind, who says so, where it stands, and what is close to it.
 * @param others what was close to the question, shown instead of what is close to the fact
 */
export function factCard(fact: Fact, reader: Reader, others: readonly Fact[] = []): View {
  const { l10n } = reader;
  const related = others.length > 0 ? others.slice(0, relatedShown) : closeTo(fact, reader);
  const topic = mainTopic(fact, reader);
  return {
    body: join(
      [
        head(fact, topic, l10n),
        ...marksOf(fact, reader),
        details(fact, reader),
        ...relatedList(related, reader),
      ],
      '\n\n',
    ),
    buttons: [
      related.map((other, at) => button(l10n, String(at + 1), { kind: 'fact', fact: other.id })),
      isComparable(fact, reader)
        ? [button(l10n, l10n.text('button-compare'), { kind: 'compare', fact: fact.id })]
        : [],
      ...inRows([
        { text: l10n.text('button-share'), url: sharing(fact, reader) },
        { text: l10n.text('button-copy'), copy_text: { text: citation(fact, reader) } },
      ]),
      ...inRows(wayBack(fact, topic, reader)),
    ].filter((row) => row.length > 0),
  };
}

/** A fact at random, with a button for the next one. */
export function randomCard(fact: Fact, reader: Reader): View {
  const { l10n } = reader;
  const card = factCard(fact, reader);
  return {
    ...card,
    buttons: [...(card.buttons ?? []), [button(l10n, l10n.text('button-another'), { kind: 'random' })]],
  };
}

/** What a curator put beside the fact, then what shares the most with it; not what stands side by side with it anyway. */
function closeTo(fact: Fact, { facts }: Reader): readonly Fact[] {
  const { newest, earlier, disputes, sharpenedBy, sharpens, related } = facts.standing(fact);
  const beside = new Set([newest, ...earlier, ...disputes, ...sharpenedBy, ...sharpens]);
  const candidates = new Set([
    ...related,
    ...facts.related(fact, relatedShown + related.length + beside.size),
  ]);
  return [...candidates].filter((other) => !beside.has(other)).slice(0, relatedShown);
}

function marksOf(fact: Fact, reader: Reader): readonly Html[] {
  const lines = marks(fact, reader);
  return lines.length === 0 ? [] : [join(lines, '\n')];
}

function head(fact: Fact, topic: Topic | undefined, l10n: L10n): Html {
  const statement = html`<b>${fact.text[l10n.locale]}</b>`;
  return topic ? html`${topic.emoji} ${topic.name[l10n.locale]}\n\n${statement}` : statement;
}

function details(fact: Fact, reader: Reader): Html {
  const { facts, l10n } = reader;
  return join(
    [
      labelled('fact-date', html`${factDate(fact, l10n)}`, l10n),
      labelled('fact-kind', html`${l10n.text(`kind-${fact.kind}`)}`, l10n),
      labelled('fact-says', whoSays(fact, reader), l10n),
      ...fact.evidence.flatMap((evidence) => evidenceLines(evidence, facts.source(evidence.source), l10n)),
      labelled('fact-id', html`<code>${fact.id}</code>`, l10n),
    ],
    '\n',
  );
}

function whoSays(fact: Fact, { facts, l10n }: Reader): Html {
  const { name, role } = facts.entity(fact.assertedBy);
  return role ? html`${name[l10n.locale]}, ${role[l10n.locale]}` : html`${name[l10n.locale]}`;
}

function evidenceLines({ phrase, paragraph }: Evidence, source: Source, l10n: L10n): readonly Html[] {
  const seen = editionSeen(source);
  const yours = editionFor(source, l10n.locale);
  return [
    labelled('fact-source', describe(source, source.dateBasis === 'estimated', l10n), l10n),
    ...(yours ? [labelled('fact-edition-yours', describe(yours, false, l10n), l10n)] : []),
    ...(seen && seen !== yours ? [labelled('fact-edition-seen', describe(seen, false, l10n), l10n)] : []),
    // A phrase of an excerpt leads to the page; only where the whole text was seen does it prove the statement.
    ...(paragraph === null ? [] : [labelled('fact-evidence', quotation(phrase, paragraph, l10n), l10n)]),
  ];
}

function quotation(phrase: string, paragraph: number, l10n: L10n): Html {
  return html`${l10n.html('quoted', { text: phrase })} (${l10n.html('fact-paragraph', { paragraph })})`;
}

/** Title, publisher, date, language; a missing address is said, not passed over. */
function describe(text: Readable, estimated: boolean, l10n: L10n): Html {
  const facets = [
    ...(text.title === null ? [] : [text.publisher]),
    sourceDate(text.date, estimated, l10n),
    l10n.language(text.lang),
    ...(text.url === null ? [l10n.text('fact-address-unknown')] : []),
  ];
  return html`${link(text.title ?? text.publisher, text.url)} — ${facets.join(', ')}`;
}

function relatedList(related: readonly Fact[], reader: Reader): readonly Html[] {
  if (related.length === 0) return [];
  const items = related.map((fact, at) => numbered(fact, at + 1, reader));
  return [html`<b>${reader.l10n.text('fact-related')}</b>\n${join(items, '\n')}`];
}

function wayBack(fact: Fact, topic: Topic | undefined, { facts, l10n }: Reader): InlineKeyboardButton[] {
  const all = button(l10n, l10n.text('button-topics'), { kind: 'topics' });
  if (!topic) return [all];
  const label = `‹ ${topic.name[l10n.locale]}`;
  return [button(l10n, label, { kind: 'topic', topic: topic.id, page: pageWith(fact, topic, facts) }), all];
}

function mainTopic(fact: Fact, { facts }: Reader): Topic | undefined {
  const [main] = fact.topics;
  return main === undefined ? undefined : facts.topic(main);
}

function labelled(key: string, value: Html, l10n: L10n): Html {
  return html`<b>${l10n.text(key)}:</b> ${value}`;
}
