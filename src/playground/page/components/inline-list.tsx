import { useEffect, useRef } from 'preact/hooks';
import type { Inline, InlineChoice } from '../hooks/use-inline.ts';
import type { InlineCard } from '../model/inline.ts';
import { usePage } from '../page-context.ts';
import { optionId } from './command-list.tsx';

interface Props {
  readonly id: string;
  readonly inline: Inline;
  readonly onChoose: (choice: InlineChoice) => void;
}

/** So close to the end of the list the next page is asked for. */
const nearPixels = 240;

/** What the bot offers for `@bot query`, above the line that is being typed, which keeps the focus. */
export function InlineList({ id, inline, onChoose }: Props) {
  const { t } = usePage();
  const { results, choices, choice } = inline;
  const chosen = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => chosen.current?.scrollIntoView({ block: 'nearest' }), [choice]);
  // Another query begins at the top of its list.
  useEffect(() => list.current?.scrollTo({ top: 0 }), [results?.query]);
  const scrolled = (event: Event) => {
    const { scrollHeight, scrollTop, clientHeight } = event.currentTarget as HTMLElement;
    if (scrollHeight - scrollTop - clientHeight < nearPixels) inline.more();
  };
  return (
    <div class="inline-list" aria-busy={inline.waiting}>
      <div
        class="inline-cards"
        ref={list}
        id={id}
        role="listbox"
        aria-label={t('inlineResults')}
        onScroll={scrolled}
      >
        {choices.map((each, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys and Enter work in the typing line
          <div
            key={each.kind === 'card' ? each.card.id : 'button'}
            id={optionId(id, index)}
            ref={index === choice ? chosen : null}
            class={each.kind === 'card' ? 'inline-card' : 'inline-button'}
            role="option"
            tabIndex={-1}
            aria-selected={index === choice}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(each)}
          >
            {each.kind === 'card' ? <Card card={each.card} /> : each.text}
          </div>
        ))}
      </div>
      {choices.length === 0 && <p class="empty-note">{t(noteFor(inline))}</p>}
    </div>
  );
}

function noteFor({ results }: Inline) {
  if (!results) return 'loading' as const;
  return results.answered ? ('inlineNothing' as const) : ('inlineNoAnswer' as const);
}

function Card({ card: { title, description, thumbnail } }: { readonly card: InlineCard }) {
  return (
    <>
      {thumbnail !== undefined && <img src={thumbnail} alt="" loading="lazy" referrerpolicy="no-referrer" />}
      <span class="inline-words">
        <b dir="auto">{title}</b>
        {description !== undefined && <span dir="auto">{description}</span>}
      </span>
    </>
  );
}
