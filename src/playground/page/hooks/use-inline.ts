import { useEffect, useRef, useState } from 'preact/hooks';
import type { InlineResponse } from '../../protocol.ts';
import { firstPage, type InlineCard, type InlineResults, withPage } from '../model/inline.ts';
import { inlineQuery } from '../text/inline.ts';

/** So long a pause in typing sends the query. */
const pauseMilliseconds = 200;

/** With so few cards left below the chosen one, the next page is asked for. */
const nearEnd = 3;

export type AskInline = (query: string, offset: string) => Promise<InlineResponse>;

/** What can be chosen in the list: the button above it, or a card. */
export type InlineChoice =
  | { readonly kind: 'button'; readonly parameter: string; readonly text: string }
  | { readonly kind: 'card'; readonly card: InlineCard };

export interface Inline {
  readonly open: boolean;
  /** The answer to what stands in the line now is not here yet. */
  readonly waiting: boolean;
  /** What is shown: for a moment also the answer to what was typed before. */
  readonly results: InlineResults | undefined;
  readonly choices: readonly InlineChoice[];
  /** A place in `choices`. */
  readonly choice: number;
  readonly chosen: InlineChoice | undefined;
  readonly move: (step: 1 | -1) => void;
  readonly more: () => void;
  readonly close: () => void;
  /** To be called whenever the draft changes. */
  readonly typed: () => void;
}

/** The bot's cards while `@bot query` stands in the line: asked for after each pause in typing, and page by page. */
export function useInline(draft: string, botUsername: string, ask: AskInline): Inline {
  const [results, setResults] = useState<InlineResults>();
  const [choice, setChoice] = useState(0);
  const [closed, setClosed] = useState(false);
  const query = closed ? undefined : inlineQuery(draft, botUsername);
  const asking = useRef(ask);
  asking.current = ask;
  const loading = useRef<string>(undefined);

  useEffect(() => {
    if (query === undefined) {
      setResults(undefined);
      return;
    }
    let wanted = true;
    const show = (answer: InlineResponse) => {
      if (!wanted) return;
      loading.current = undefined;
      setChoice(0);
      setResults(firstPage(query, answer));
    };
    const timer = setTimeout(() => void asking.current(query, '').then(show), pauseMilliseconds);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [query]);

  const more = () => {
    const offset = results?.nextOffset ?? '';
    if (!results || offset === '' || results.query !== query || loading.current === offset) return;
    loading.current = offset;
    void asking.current(results.query, offset).then((answer) => {
      // Still the same list? What was asked for is not, once the query changed.
      setResults((now) => (now === results ? withPage(now, answer) : now));
    });
  };

  const choices = choicesOf(results);
  useEffect(() => {
    if (choice >= choices.length - nearEnd) more();
  });
  const move = (step: 1 | -1) => setChoice(Math.min(Math.max(choice + step, 0), choices.length - 1));
  return {
    open: query !== undefined,
    waiting: query !== undefined && results?.query !== query,
    results,
    choices,
    choice,
    chosen: choices[choice],
    move,
    more,
    close: () => setClosed(true),
    typed: () => setClosed(false),
  };
}

function choicesOf(results: InlineResults | undefined): readonly InlineChoice[] {
  const { button, cards = [] } = results ?? {};
  return [
    ...(button ? [{ kind: 'button' as const, ...button }] : []),
    ...cards.map((card) => ({ kind: 'card' as const, card })),
  ];
}
