import type { InlineKeyboardButton } from 'grammy/types';
import { questionDays } from '../../chats/questions.ts';
import type { Answer, Choice } from '../../facts/search/answer.ts';
import type { Source, Topic } from '../../facts/types.ts';
import type { L10n } from '../locales/l10n.ts';
import { type Html, html, join, link } from '../markup/html.ts';
import type { Reader } from '../reader.ts';
import { button, inRows, shorten, type View } from '../view.ts';
import { numbered } from './attribution.ts';

/** So much of a statement tells the choices apart on a button. */
const choiceLength = 60;

/** What the bare name of a topic may ask for, a button each. */
export function ambiguousView(choices: readonly Choice[], { l10n }: Reader): View {
  return { body: l10n.html('ask-ambiguous'), buttons: choices.map((choice) => [choiceButton(choice, l10n)]) };
}

function choiceButton(choice: Choice, l10n: L10n): InlineKeyboardButton {
  const { locale } = l10n;
  switch (choice.kind) {
    case 'fact':
      return button(l10n, shorten(choice.fact.text[locale], choiceLength), {
        kind: 'fact',
        fact: choice.fact.id,
      });
    case 'topic':
      return topicButton(choice.topic, l10n);
  }
}

function topicButton(topic: Topic, l10n: L10n): InlineKeyboardButton {
  return button(l10n, `${topic.emoji} ${topic.name[l10n.locale]}`, {
    kind: 'topic',
    topic: topic.id,
    page: 1,
  });
}

/** That Derek does not know, the nearest topics, and the offer to pass the question on. */
export function unknownView(nearest: readonly Topic[], { l10n }: Reader, inPrivate: boolean): View {
  const topics = nearest.map((topic) => topicButton(topic, l10n));
  return {
    body: join(
      [
        l10n.html('ask-unknown'),
        html`${l10n.html('ask-pass-offer', { days: questionDays })} ${deletion(l10n, inPrivate)}`,
        ...(topics.length > 0 ? [l10n.html('ask-nearest-topics')] : []),
      ],
      '\n\n',
    ),
    buttons: [...inRows(topics), [button(l10n, l10n.text('button-pass'), { kind: 'pass' })]],
    quotesQuestion: true,
  };
}

export function passedView({ l10n }: Reader, inPrivate: boolean): View {
  return { body: html`${l10n.html('ask-passed', { days: questionDays })} ${deletion(l10n, inPrivate)}` };
}

/** How a question that is kept can be deleted; in a group its administrators decide on that. */
function deletion(l10n: L10n, inPrivate: boolean): Html {
  return inPrivate ? l10n.html('ask-forget') : l10n.html('ask-forget-group');
}

const sourceFactsShown = 8;

/** What the store has from a source whose address somebody sent. */
export function sourceView(source: Source, reader: Reader): View {
  const { facts, l10n } = reader;
  const shown = facts.from(source.id).slice(0, sourceFactsShown);
  const items = shown.map((fact, at) => numbered(fact, at + 1, reader));
  const heading = html`<b>${l10n.text('source-facts')}</b>\n${link(source.title ?? source.publisher, source.url)}`;
  const count = l10n.html('facts-count', { count: facts.from(source.id).length });
  return {
    body: join([heading, ...items, count], '\n\n'),
    buttons: [shown.map((fact, at) => button(l10n, String(at + 1), { kind: 'fact', fact: fact.id }))],
  };
}

/** For the curious and for curators: which facts were considered for the last answer, and what decided. */
export function whyView(answer: Answer | undefined, { l10n }: Reader): View {
  if (!answer) return { body: l10n.html('why-nothing') };
  const { considered, decision } = answer.why;
  const lines = considered.map(
    ({ fact, score }) => html`${l10n.number(Math.round(score * 100) / 100)} · <code>${fact.id}</code>`,
  );
  return {
    body: join(
      [
        html`<b>${l10n.text('why-heading')}</b>\n${l10n.html(`why-${decision}`)}`,
        ...(lines.length > 0 ? [join(lines, '\n')] : []),
      ],
      '\n\n',
    ),
  };
}
