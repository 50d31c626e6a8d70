import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import { botApiPlugin } from './botApi/plugin.ts';
import { pageApiPlugin } from './pageApi/plugin.ts';
import type { WorldState } from './world/state.ts';
import type { World } from './world/types.ts';

/** The Bot API, the page's own API and, where it is built, the page. */
export function playgroundPlugin(
  state: WorldState,
  world: World,
  pageDirectory?: string,
): FastifyPluginAsync {
  return async (app) => {
    await app.register(botApiPlugin(state));
    await app.register(pageApiPlugin(state, world), { prefix: '/playground/api' });
    if (pageDirectory !== undefined) await app.register(fastifyStatic, { root: pageDirectory });
  };
}
