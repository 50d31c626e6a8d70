import { performance } from 'node:perf_hooks';
import type { OwnServer } from '../../tests/postgres/embedded.ts';

/** Milliseconds that PostgreSQL takes to forget what is old, and to clean up. */
export interface Upkeep {
  /** A thirtieth of the deliveries. */
  readonly forget: number;
  readonly vacuumDeliveries: number;
  /** A twentieth of the subscriptions is moved on. */
  readonly move: number;
  readonly vacuumSubscriptions: number;
}

export async function measureUpkeep(chats: number, server: OwnServer, schema: string): Promise<Upkeep> {
  const took = async (statement: string) => {
    const start = performance.now();
    await server.query(statement, [], schema);
    return performance.now() - start;
  };
  const oldest = Math.floor(chats / 30);
  return {
    forget: await took(
      `delete from deliveries where closed_at is not null and closed_at <= (select min(closed_at) from deliveries) + ${oldest - 1}`,
    ),
    vacuumDeliveries: await took('vacuum deliveries'),
    move: await took(
      `update subscriptions set next_at = next_at + 86400000, version = version + 1 where chat_id % 20 = 0`,
    ),
    vacuumSubscriptions: await took('vacuum subscriptions'),
  };
}
