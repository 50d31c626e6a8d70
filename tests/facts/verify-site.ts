import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { run } from '../../src/facts/cli/run.ts';
import type { Delay } from '../../src/facts/verify/pace.ts';
import { goodContent, goodFact, type Loose, today } from './content.ts';

export type Route = (response: ServerResponse, request: IncomingMessage) => void;

export interface Site {
  /** `http://127.0.0.1:…`, without a slash behind. */
  readonly url: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  readonly userAgents: Set<string>;
  /** The most requests that were under way at the same time. */
  busiest: number;
}

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** Pages served on this machine until the test ends; what has no route is answered with 404. */
export async function serve(routes: Record<string, Route | string>): Promise<Site> {
  const state = { asked: [] as string[], userAgents: new Set<string>(), busiest: 0, underWay: 0 };
  const server = createServer((request, response) => {
    state.asked.push(request.url ?? '');
    state.userAgents.add(request.headers['user-agent'] ?? '');
    state.underWay += 1;
    state.busiest = Math.max(state.busiest, state.underWay);
    response.on('close', () => {
      state.underWay -= 1;
    });
    const route = routes[request.url ?? ''] ?? status(404);
    (typeof route === 'string' ? html(route) : route)(response, request);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, { url: `http://127.0.0.1:${port}` });
}

export function html(body: string | Buffer, type = 'text/html; charset=utf-8'): Route {
  return (response) => void response.writeHead(200, { 'content-type': type }).end(body);
}

export function status(code: number): Route {
  return (response) => void response.writeHead(code, { 'content-type': 'text/html' }).end('<p>Sorry.');
}

export function redirect(code: number, location: string): Route {
  return (response) => void response.writeHead(code, { location }).end();
}

/** A page as publishers make them: the article between a menu and teasers. */
export function article(text: string, head = ''): string {
  const filler =
    'A sentence that is here so that the article is long enough to be taken for one, with commas. ';
  return `<!doctype html><html><head><title>The second article — Outlet</title>${head}</head><body>
    <nav><a href="/">Home</a></nav><article><h1>The second article</h1><p>${filler.repeat(4)}</p>
    <p>${text}</p><p>${filler.repeat(4)}</p></article><footer><a href="/more">More of Outlet</a></footer></body></html>`;
}

/** One source `page` at `url` (the other fields as given), and one fact for each phrase that is to stand there. */
export function contentOn(url: string | null, phrases: readonly string[], source: Loose = {}): Loose {
  return contentOf([{ id: 'page', url, phrases, ...source }]);
}

/** Each source with its phrases; facts are named after them: `page-1`, `page-2` … */
export function contentOf(sources: readonly Loose[]): Loose {
  const content = goodContent();
  content.sources = sources.map(({ phrases, ...source }) => ({
    ...{ title: 'The second article', publisher: 'Outlet', author: null, date: '2025-11-26' },
    ...{ dateBasis: 'stated', lang: 'ru', verified: true, editions: [] },
    ...source,
  }));
  content.facts = sources.flatMap(({ id, phrases = [] }) =>
    phrases.map((phrase: string, index: number) => factOn(id, phrase, index + 1)),
  );
  return content;
}

function factOn(source: string, phrase: string, number: number): Loose {
  const words = `${source} ${'abcdefghij'.charAt(number)}`;
  return {
    ...goodFact(),
    id: `${source}-${number}`,
    text: { kk: words, ru: words, en: words, tr: words },
    figures: [],
    evidence: [{ source, paragraph: null, phrase }],
  };
}

export interface Verified {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface VerifyRun {
  readonly folder: string;
  readonly args?: readonly string[];
  readonly delay?: Delay;
  readonly terminal?: boolean;
}

/** `npm run facts -- verify`, without pauses unless a delay is handed in. */
export async function verify({ folder, args = [], delay, terminal = false }: VerifyRun): Promise<Verified> {
  const written = { out: '', err: '' };
  const into = (stream: 'out' | 'err') => (text: string) => {
    written[stream] += text;
  };
  const writer = { out: into('out'), err: into('err') };
  const all = ['verify', '--data', folder, ...args];
  const code = await run(all, { env: {}, clock: () => today, writer, terminal, ...(delay && { delay }) });
  return { code, ...written };
}
