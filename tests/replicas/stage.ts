import type { User } from 'grammy/types';
import type { GroupInput } from '../../src/playground/index.ts';
import { createTalk, type Talk } from '../conversation.ts';
import { startTelegram, type Telegram } from '../process/derek.ts';
import { type Replica, startReplica } from './apps.ts';
import { startBalancer } from './balancer.ts';
import { until } from './shared.ts';

/** Two replicas behind a load balancer, and people who write to them. */
export interface Stage {
  readonly telegram: Telegram;
  readonly replicas: readonly [Replica, Replica];
  /** Somebody in their private chat; `language` is that of their app. */
  person(language: string): Talk;
  /** Its one administrator in a new group. */
  group(administrator: User, input?: Partial<GroupInput>): Talk;
  /** Until it is so at each of them. */
  all(isSo: (replica: Replica) => boolean | Promise<boolean>): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(databaseUrl: string, dataDir?: string): Promise<Stage> {
  const telegram = await startTelegram();
  const balancer = await startBalancer();
  const options = {
    telegram,
    databaseUrl,
    intake: { mode: 'webhook', url: balancer.url, secret: 'a-secret-of-this-test' },
    ...(dataDir === undefined ? {} : { dataDir }),
  } as const;
  const replicas = [await startReplica(options), await startReplica(options)] as const;
  balancer.addresses.push(...replicas.map(({ address }) => address));
  const all: Stage['all'] = async (isSo) => {
    for (const each of replicas) await until(() => isSo(each));
  };
  await all((each) => each.says('answering'));
  const { world } = telegram;
  return {
    telegram,
    replicas,
    all,
    person: (language) => {
      const user = world.addPerson({ firstName: 'Reader', languageCode: language });
      return createTalk(world, world.privateChat(user), user);
    },
    group: (administrator, input = {}) => {
      const chat = world.addGroup({ title: 'Group', members: [], administrators: [administrator], ...input });
      return createTalk(world, chat, administrator);
    },
    close: async () => {
      await Promise.all(replicas.map((each) => each.stop()));
      await balancer.close();
      await telegram.server.close();
    },
  };
}
