import type { FastifyPluginAsync } from 'fastify';
import type { UserFromGetMe } from 'grammy/types';
import type { Clock } from '../clock.ts';
import { playgroundPlugin } from './plugin.ts';
import { seedWorld } from './seed.ts';
import type { ClockListener, World } from './world/types.ts';
import { createState, createWorld } from './world/world.ts';

export type { WorldErrorCode } from './world/errors.ts';
export { WorldError } from './world/errors.ts';
export type * from './world/types.ts';

export interface Playground {
  /** The token of the bot; it opens nothing but this playground. */
  readonly token: string;
  readonly world: World;
  /** User ids of the people who look after the content; the bot does not know them by itself. */
  readonly curators: readonly number[];
  /** The time as it is here: the clock that was handed in, as far as it was turned. For the bot as well. */
  readonly clock: Clock;
  /** Gives back how to stop listening. */
  onClockTurned(listener: ClockListener): () => void;
  /** Serves the Bot API at `/bot<token>/<method>`, the page's API at `/playground/api` and the page at `/`. */
  readonly plugin: FastifyPluginAsync;
}

export interface PlaygroundOptions {
  readonly clock: Clock;
  /** From 0 to below 1, for faults that hit only a share of the calls. Default: `Math.random`. */
  readonly random?: () => number;
  /** Where the built page is; absent: no page is served. */
  readonly pageDirectory?: string;
  /** Answer 429 above Telegram's rates, by the clock. Default: `false`. */
  readonly enforceRates?: boolean;
  /** Begin with a reader, an administrator, a curator, a group, a forum and a channel. Default: `false`: nobody is there. */
  readonly seed?: boolean;
}

/** Telegram on this machine. Binds no port: register `plugin` with a Fastify of your own. */
export function createPlayground(options: PlaygroundOptions): Playground {
  const { clock, random = Math.random, enforceRates = false } = options;
  const state = createState({ bot, token, clock, random, enforceRates });
  const world = createWorld(state);
  if (options.seed) {
    seedWorld(world);
    // What was there before the bot looked is no news to it.
    state.updates.clear();
  }
  return {
    token,
    world,
    curators: [...state.curators],
    clock: state.clock,
    onClockTurned: world.onClockTurned,
    plugin: playgroundPlugin(state, world, options.pageDirectory),
  };
}

const token = '1000000001:playground-derek-on-this-machine_00';

const bot: UserFromGetMe = {
  id: 1_000_000_001,
  is_bot: true,
  first_name: 'Derek',
  username: 'derek_playground_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_guest_queries: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};
