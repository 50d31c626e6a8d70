import { html } from '../markup/html.ts';
import { pageOf } from '../paging.ts';
import type { Reader } from '../reader.ts';
import { button, type View } from '../view.ts';
import { factsPerPage, listBody, listButtons } from './factList.ts';
import { topicChoice } from './menu.ts';

/** The facts that speak of one thing, as they stand now, the newest first. */
export function entityPage(id: string, wanted: number, reader: Reader): View {
  const { facts, l10n } = reader;
  const spoken = facts.about(id);
  const name = spoken.length === 0 ? undefined : facts.entityById(id)?.name[l10n.locale];
  if (name === undefined) return topicChoice(l10n.html('list-empty'), reader);
  const page = pageOf(spoken, factsPerPage, wanted);
  return {
    body: listBody(html`<b>${name}</b>`, page, reader),
    buttons: [
      ...listButtons(page, l10n, (number) => ({ kind: 'entity', entity: id, page: number })),
      [button(l10n, l10n.text('button-topics'), { kind: 'topics' })],
    ],
  };
}
