import type { InlineQueryResult } from 'grammy/types';
import type { InlineResponse } from '../../protocol.ts';

/** A result as the list shows it. */
export interface InlineCard {
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly thumbnail: string | undefined;
}

/** What the bot has answered so far to one query. */
export interface InlineResults {
  readonly query: string;
  readonly answered: boolean;
  readonly cards: readonly InlineCard[];
  /** Empty: there are no more. */
  readonly nextOffset: string;
  /** The button above the cards: its label, and what `/start` gets in the private chat. */
  readonly button: { readonly text: string; readonly parameter: string } | undefined;
}

export function firstPage(
  query: string,
  { answered, results, nextOffset, button }: InlineResponse,
): InlineResults {
  return {
    query,
    answered,
    cards: results.flatMap(cardOf),
    nextOffset: nextOffset ?? '',
    button: button && 'start_parameter' in button ? labelled(button.text, button.start_parameter) : undefined,
  };
}

/** A list that changed meanwhile may repeat a card. */
export function withPage(before: InlineResults, { results, nextOffset }: InlineResponse): InlineResults {
  const known = new Set(before.cards.map(({ id }) => id));
  const more = results.flatMap(cardOf).filter(({ id }) => !known.has(id));
  return { ...before, cards: [...before.cards, ...more], nextOffset: nextOffset ?? '' };
}

function labelled(text: string, parameter: string | undefined): InlineResults['button'] {
  return parameter === undefined ? undefined : { text, parameter };
}

function cardOf(result: InlineQueryResult): readonly InlineCard[] {
  if (result.type !== 'article') return [];
  const { id, title, description, thumbnail_url: thumbnail } = result;
  return [{ id, title, description, thumbnail }];
}
