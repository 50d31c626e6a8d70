import { type OwnServer, startServer } from '../../tests/postgres/embedded.ts';
import { type AnswerRound, measureAnswerRounds } from './answers.ts';
import { type Leader, measureLeader } from './leader.ts';
import { type Many, measureMany } from './many.ts';
import { measureOutboxes, type OutboxRound } from './outboxes.ts';

/** How much is measured of PostgreSQL and several replicas. */
export interface ReplicaOptions {
  readonly rounds: number;
  /** Chats whose digests are claimed and recorded. */
  readonly outboxChats: number;
  /** Chats in the tables, at most. */
  readonly upTo: number;
}

export interface ReplicaResults {
  readonly server: string;
  readonly outboxes: readonly OutboxRound[];
  readonly leader: Leader;
  readonly answers: readonly AnswerRound[];
  /** With few chats, and with many. */
  readonly many: readonly Many[];
}

/** A server writes to the disk before it says that it has, as in production, and as the folder does. */
const settings = ['max_wal_size=4GB'];

export async function measureReplicas(
  options: ReplicaOptions,
  folder: string,
  tell: (what: string) => void,
): Promise<ReplicaResults> {
  const server = await startServer(settings);
  try {
    const { rounds, outboxChats, upTo } = options;
    tell('one and two replicas on PostgreSQL against the folder: answers');
    const answers = await measureAnswerRounds(rounds, folder, server, tell);
    tell('claiming and recording');
    const outboxes = await measureOutboxes(rounds, outboxChats, folder, server);
    tell('broadcasts without a limit');
    const leader = await measureLeader(folder, server);
    return {
      server: await versionOf(server),
      outboxes,
      leader,
      answers,
      many: await manyUpTo(upTo, folder, server, tell),
    };
  } finally {
    await server.remove();
  }
}

async function manyUpTo(
  upTo: number,
  folder: string,
  server: OwnServer,
  tell: (what: string) => void,
): Promise<readonly Many[]> {
  const all: Many[] = [];
  for (const chats of [10_000, upTo]) {
    tell(`${chats.toLocaleString('en')} chats`);
    all.push(await measureMany(chats, folder, server));
  }
  return all;
}

async function versionOf(server: OwnServer): Promise<string> {
  const [row] = await server.query(`select current_setting('server_version') as version`);
  return String(row?.['version']);
}
