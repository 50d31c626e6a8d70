import { afterAll, beforeAll } from 'vitest';
import { type OwnServer, startServer, type TestServer } from './embedded.ts';

export { password, type TestServer, urlOf } from './embedded.ts';

/** To be called at the top of a test file. */
export function useServer(): TestServer {
  let server: OwnServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.remove());
  return {
    get port() {
      return server.port;
    },
    schema: () => server.schema(),
    query: (...question) => server.query(...question),
    stop: () => server.stop(),
    start: () => server.start(),
  };
}
