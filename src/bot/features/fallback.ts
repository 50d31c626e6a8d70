import { Composer } from 'grammy';
import { createRecent, type Recent } from '../../recent.ts';
import type { Command } from '../command.ts';
import type { DerekContext } from '../context.ts';
import { isPrivate } from '../context.ts';
import { html, join } from '../markup/html.ts';
import { generalCommands } from '../menus.ts';
import { nearest } from '../nearest.ts';
import { answerPress, show } from '../show.ts';
import { topicChoice } from '../views/menu.ts';

/** The pictures of an album come within seconds; so many albums are sent meanwhile at most. */
const albumsRemembered = 500;

/** What no feature took. In a private chat everything a person sends gets a word; in a group only what was meant for us. */
export function fallbackFeature(): Composer<DerekContext> {
  const feature = new Composer<DerekContext>();
  const albums = createRecent<string, true>(albumsRemembered);
  feature.on('callback_query', (ctx) => answerPress(ctx, ctx.reader.l10n.text('button-old'), true));
  feature
    .on('message')
    .filter((ctx) => ctx.command !== undefined && (isPrivate(ctx) || ctx.command.addressed))
    .use((ctx) => unknownCommand(ctx, ctx.command));
  const inPrivate = feature.on('message').filter(isPrivate);
  inPrivate.on([':file', ':contact', ':location', ':venue', ':poll', ':dice', ':story'], (ctx) =>
    onlyText(ctx, albums),
  );
  feature.use((ctx) => {
    ctx.outcome = 'ignored';
  });
  return feature;
}

/** Once an album, which Telegram brings as a message for each of its parts. */
async function onlyText(ctx: DerekContext, albums: Recent<string, true>): Promise<void> {
  const album = ctx.message?.media_group_id;
  if (album !== undefined && albums.get(album)) {
    ctx.outcome = 'ignored';
    return;
  }
  await show(ctx, topicChoice(ctx.reader.l10n.html('only-text'), ctx.reader));
  if (album !== undefined) albums.set(album, true);
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
