import type { MiddlewareFn } from 'grammy';
import { createRecent } from '../recent.ts';
import type { DerekContext } from './context.ts';

/** The pictures of an album come within seconds; so many albums are sent meanwhile at most. */
const albumsRemembered = 500;

/**
 * Answers an album once: Telegram brings it as a message for each of its parts, of which usually the first carries the
 * caption. A command is answered in any part. Stands before all that answers messages.
 */
export function onceAnAlbum(): MiddlewareFn<DerekContext> {
  const answered = createRecent<string, true>(albumsRemembered);
  return async (ctx, next) => {
    const album = ctx.message?.media_group_id;
    if (album === undefined) return next();
    if (answered.get(album) && !ctx.command) {
      ctx.outcome = 'ignored';
      return;
    }
    await next();
    if (ctx.answerId !== undefined) answered.set(album, true);
  };
}
