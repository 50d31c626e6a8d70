import type { Fact } from '../../facts/types.ts';
import type { L10n } from '../locales/l10n.ts';
import { type Html, html, join } from '../markup/html.ts';
import type { Reader } from '../reader.ts';
import { button, type View } from '../view.ts';
import { numbered } from './attribution.ts';
import { topicChoice } from './menu.ts';

/** `/fact` alone: how it is used, with an id that exists. */
export function factUsage(example: Fact, l10n: L10n): View {
  return { body: l10n.html('fact-usage', { example: html`<code>/fact ${example.id}</code>` }) };
}

/** Why there is no such fact, and the ones that may have been meant; without any, the topics. */
export function factMissing(line: Html, similar: readonly Fact[], reader: Reader): View {
  const { l10n } = reader;
  if (similar.length === 0) return topicChoice(line, reader);
  const items = similar.map((fact, at) => html`${numbered(fact, at + 1, reader)}\n<code>${fact.id}</code>`);
  return {
    body: join([html`${line} ${l10n.html('fact-nearest')}`, ...items], '\n\n'),
    buttons: [similar.map((fact, at) => button(l10n, String(at + 1), { kind: 'fact', fact: fact.id }))],
  };
}
