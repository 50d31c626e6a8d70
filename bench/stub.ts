import { devNull } from 'node:os';
import { worker } from './build.ts';
import { type Probed, startProbed } from './probed.ts';
import type { Fed, Feed, StubReport } from './protocol.ts';

/** The Bot API of the bench, in a process of its own. */
export interface Stub {
  readonly apiRoot: string;
  /** Hands out updates to the bot with that token, and resolves when all are answered. */
  feed(feed: Feed): Promise<Fed>;
  /** Resolves when the bot with that token asks for updates for the first time. */
  connected(token: string): Promise<void>;
  /** To be measured itself, so that the report can say that it is not what is slow. */
  readonly child: Probed;
}

export async function startStub(): Promise<Stub> {
  const child = startProbed({ program: worker('stub'), env: {}, output: devNull });
  const next = <Kind extends StubReport['kind']>(kind: Kind, token?: string) =>
    child.next<Extract<StubReport, { kind: Kind }>>(
      (report) => report.kind === kind && (token === undefined || Reflect.get(report, 'token') === token),
    );
  const { port } = await next('listening');
  return {
    apiRoot: `http://127.0.0.1:${port}`,
    feed: (feed) => {
      const fed = next('fed', feed.token);
      child.send(feed);
      return fed;
    },
    connected: async (token) => void (await next('connected', token)),
    child,
  };
}
