import { afterEach, beforeAll } from 'vitest';
import { openPostgresReplicas, type PostgresReplicasOptions } from '../../src/postgres/replicas/open.ts';
import type { Replicas } from '../../src/replicas/replicas.ts';
import { open } from '../postgres/kept.ts';
import { type TestServer, useServer } from '../postgres/server.ts';

/** Several processes on one schema, as far as the database can tell. */
export interface SharedSchema {
  readonly server: TestServer;
  url(): string;
  /** Closed after the test. */
  join(options?: PostgresReplicasOptions): Promise<Replicas>;
}

/** To be called at the top of a test file. */
export function useSharedSchema(): SharedSchema {
  const server = useServer();
  const joined: Replicas[] = [];
  let url = '';
  beforeAll(async () => {
    url = await server.schema();
    await (await open(url)).state.close();
  });
  afterEach(async () => {
    await Promise.all(joined.splice(0).map((each) => each.close()));
  });
  return {
    server,
    url: () => url,
    join: async (options) => {
      const replicas = await openPostgresReplicas(url, options);
      joined.push(replicas);
      return replicas;
    },
  };
}

/** Resolves when it is so; looks every few milliseconds, as nobody tells. */
export async function until(isSo: () => boolean | Promise<boolean>, withinMs = 15_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('It did not come to that.');
    await new Promise((next) => setTimeout(next, 10));
  }
}
