import { createServer, request } from 'node:http';
import type { Telegram } from '../process/derek.ts';

/** Between one replica and the Bot API, to tell who of several has asked for what. */
export interface Gate {
  readonly address: string;
  /** The methods that were called, in their order. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

export async function startGate(telegram: Telegram): Promise<Gate> {
  const calls: string[] = [];
  const server = createServer((incoming, outgoing) => {
    calls.push(incoming.url?.split('/').at(-1) ?? '');
    const { method, headers } = incoming;
    const onward = request(`${telegram.address}${incoming.url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    // Whoever hangs up while Telegram lets it wait has hung up there, too.
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    calls,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}
