import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { PlaygroundEvent } from '../protocol.ts';

type Subscribe = (listener: (event: PlaygroundEvent) => void) => () => void;

export interface EventStreams {
  /** Sends what is wanted until the page goes away. */
  open(reply: FastifyReply, wanted: (event: PlaygroundEvent) => boolean): void;
  /** Ends every stream: an open one would keep the server from closing. */
  close(): void;
}

/** Server-sent events to every page that listens. */
export function createEventStreams(subscribe: Subscribe): EventStreams {
  const streams = new Set<ServerResponse>();
  return {
    open: (reply, wanted) => {
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      // A comment: the page learns that it is connected.
      raw.write(': connected\n\n');
      streams.add(raw);
      const unsubscribe = subscribe((event) => {
        if (wanted(event)) raw.write(`data: ${JSON.stringify(event)}\n\n`);
      });
      raw.once('close', () => {
        unsubscribe();
        streams.delete(raw);
      });
    },
    close: () => {
      for (const stream of streams) stream.end();
    },
  };
}
