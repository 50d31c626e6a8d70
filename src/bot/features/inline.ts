import type { InlineQueryResultsButton } from 'grammy/types';
import type { FactStore } from '../../facts/store.ts';
import type { Localized } from '../../locale.ts';
import type { DerekContext } from '../context.ts';
import { Feature } from '../feature.ts';
import { type FactFinder, findingsFor } from '../inline/findings.ts';
import type { NewestQueries } from '../inline/newest.ts';
import { readInlineQuery } from '../inline/query.ts';
import { encodeAsk } from '../inline/startParameter.ts';
import type { L10n } from '../locales/l10n.ts';
import { answerPress } from '../show.ts';
import { tolerate } from '../tolerate.ts';
import { inlineCard } from '../views/inlineCard.ts';

/**
 * Seconds that an answer may be kept. Telegram's server keeps it so long, and an app that got it at the end as long again:
 * a corrected fact is stale for five minutes at most.
 */
const cacheSeconds = 150;

export interface InlineParts {
  readonly search: (facts: FactStore) => FactFinder;
  readonly languages: Localized<L10n>;
  readonly newest: NewestQueries;
}

/** Inline mode: `@bot gallium`, typed in any chat, and what comes of it. Stands before everything that reads messages. */
export function inlineFeature(parts: InlineParts): Feature {
  const feature = new Feature();
  feature.use((ctx, next) => {
    if (ctx.inlineQuery) return answer(ctx, ctx.inlineQuery.query, ctx.inlineQuery.offset, parts);
    // What is used is counted by the metrics, as every update is: no more is kept of it.
    if (ctx.chosenInlineResult) return Promise.resolve();
    if (ctx.message?.via_bot?.id === ctx.me.id) return ignore(ctx);
    // The cards have no buttons that ask anything: such a press is forged.
    if (ctx.callbackQuery?.inline_message_id !== undefined)
      return answerPress(ctx, ctx.reader.l10n.text('button-old'), true);
    return next();
  });
  return feature;
}

/** A card that somebody sent is Derek's own words coming back, and no question. */
async function ignore(ctx: DerekContext): Promise<void> {
  ctx.outcome = 'ignored';
}

async function answer(ctx: DerekContext, query: string, offset: string, parts: InlineParts): Promise<void> {
  if (!(await parts.newest.turn(ctx))) return ignore(ctx);
  const { locale, words } = readInlineQuery(query);
  const reader = locale ? { ...ctx.reader, l10n: parts.languages[locale] } : ctx.reader;
  // Asked for only when something has to be searched: the first search of a store makes its index.
  const finder: FactFinder = { find: (...wish) => parts.search(reader.facts).find(...wish) };
  const { facts, nextOffset } = findingsFor(words, offset, reader.facts, finder);
  const isEmpty = facts.length === 0 && offset === '';
  const call = ctx.answerInlineQuery(
    facts.map((fact) => inlineCard(fact, reader)),
    {
      cache_time: cacheSeconds,
      // The language is the person's: nobody else may get this answer.
      is_personal: true,
      next_offset: nextOffset,
      ...(isEmpty && { button: askButton(words, ctx.reader.l10n) }),
    },
  );
  // Whoever typed on waits no longer (400), and what is too much now (429) is asked again with the next key.
  await tolerate(ctx, call, [400, 429]);
}

/** Stands where the cards would be; leads to the private chat, in the person's own language. */
function askButton(words: string, l10n: L10n): InlineQueryResultsButton {
  return { text: l10n.text('inline-ask'), start_parameter: encodeAsk(words) };
}
