import { Composer } from 'grammy';
import type { Command } from '../command.ts';
import type { DerekContext } from '../context.ts';
import { isPrivate } from '../context.ts';
import { html, join } from '../markup/html.ts';
import { generalCommands } from '../menus.ts';
import { nearest } from '../nearest.ts';
import { answerPress, show } from '../show.ts';
import { topicChoice } from '../views/menu.ts';

/** What no feature took. In a private chat everything a person sends gets a word; in a group only what was meant for us. */
export function fallbackFeature(): Composer<DerekContext> {
  const feature = new Composer<DerekContext>();
  feature.on('callback_query', (ctx) => answerPress(ctx, ctx.reader.l10n.text('button-old'), true));
  feature
    .on('message')
    .filter((ctx) => ctx.command !== undefined && (isPrivate(ctx) || ctx.command.addressed))
    .use((ctx) => unknownCommand(ctx, ctx.command));
  const inPrivate = feature.on('message').filter(isPrivate);
  inPrivate.on([':file', ':contact', ':location', ':venue', ':poll', ':dice', ':story'], onlyText);
  inPrivate.on([':game', ':checklist', ':paid_media', ':giveaway'], onlyText);
  feature.use((ctx) => {
    ctx.outcome = 'ignored';
  });
  return feature;
}

async function onlyText(ctx: DerekContext): Promise<void> {
  await show(ctx, topicChoice(ctx.reader.l10n.html('only-text'), ctx.reader));
}

async function unknownCommand(ctx: DerekContext, command: Command | undefined): Promise<void> {
  const name = command?.name ?? '';
  const known = [...ctx.reader.facts.topics.map(({ id }) => id), ...generalCommands];
  const [meant] = nearest(name, known, 1);
  const lines = [
    ctx.reader.l10n.html('command-unknown', { command: html`<code>/${name.slice(0, 64)}</code>` }),
    ...(meant ? [ctx.reader.l10n.html('command-nearest', { nearest: `/${meant}` })] : []),
    ctx.reader.l10n.html('command-see-help'),
  ];
  await show(ctx, { body: join(lines, '\n') });
}
