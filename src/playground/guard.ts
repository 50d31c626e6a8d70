import type { FastifyRequest } from 'fastify';

const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether another website asks: one that makes its own name point to this machine is known by its `Host`, one that
 * sends something here by its `Origin` or by what the browser says of it. Programs send neither.
 */
export function isForeign({ headers }: FastifyRequest): boolean {
  const host = headers.host ?? '';
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  return !ownNames.has(nameOf(`http://${host}`)) || (origin !== undefined && !isSameHost(origin, host));
}

function nameOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

function isSameHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
