import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** The way to a server, which can be made long. */
export interface SlowLink {
  readonly port: number;
  /** So much later, in milliseconds, comes what the server says from now on. */
  delay(milliseconds: number): void;
  close(): Promise<void>;
}

export async function startSlowLink(serverPort: number): Promise<SlowLink> {
  let late = 0;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(serverPort, '127.0.0.1');
    // What was said first comes first, also when the way becomes shorter.
    let lastAt = 0;
    far.on('data', (chunk) => {
      lastAt = Math.max(lastAt, performance.now() + late);
      setTimeout(() => near.write(chunk), lastAt - performance.now());
    });
    near.pipe(far);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    delay: (milliseconds) => {
      late = milliseconds;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((closed) => void server.close(() => closed()));
    },
  };
}
