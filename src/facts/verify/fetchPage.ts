import { type LimitedBody, readBody } from './limitedBody.ts';
import type { Pace } from './pace.ts';

export interface FetchOptions {
  /** One request may take so long, its body included; a chain of redirects has it for each of them. */
  readonly timeoutMilliseconds: number;
  /** Larger bodies are not read to their end. */
  readonly limitBytes: number;
  readonly userAgent: string;
  readonly pace: Pace;
}

/** What came of asking for a page. Only `page` holds anything to read. */
export type Fetched =
  | { readonly kind: 'page'; readonly contentType: string | null; readonly body: Uint8Array }
  /** 404 or 410: the host says that there is no such page. */
  | { readonly kind: 'gone'; readonly httpStatus: number }
  /** Another 4xx: there may well be a page, but not for us. */
  | { readonly kind: 'blocked'; readonly httpStatus: number }
  /** 5xx, or an answer that makes no sense: the host is in trouble. */
  | { readonly kind: 'failing'; readonly httpStatus: number }
  | { readonly kind: 'slow' }
  | { readonly kind: 'too-large' }
  /** Redirects in a circle, too many of them, or to what is no web address; `at` is the last one that was followed. */
  | { readonly kind: 'lost'; readonly at: string }
  /** No answer at all; `reason` is the system's or the library's code, such as `ENOTFOUND`. */
  | { readonly kind: 'unreachable'; readonly reason: string };

/** Where the redirects led; `permanent` when each of them said that it is for good. */
export interface Moved {
  readonly to: string;
  readonly permanent: boolean;
}

export interface FetchResult {
  readonly fetched: Fetched;
  readonly moved?: Moved;
}

const mostRedirects = 10;

/** Fetches a page, following redirects by hand to learn where and how long it has moved. Never throws for what a host does. */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchResult> {
  const seen = new Set<string>();
  let url = address;
  let permanent = true;
  while (!seen.has(url) && seen.size <= mostRedirects) {
    seen.add(url);
    const step = await request(url, options);
    if (!('location' in step)) return result(step, address, { to: url, permanent });
    const next = resolved(step.location, url);
    permanent &&= step.permanent;
    if (next === undefined) break;
    url = next;
  }
  return { fetched: { kind: 'lost', at: url } };
}

function result(fetched: Fetched, address: string, moved: Moved): FetchResult {
  return moved.to === new URL(address).href || moved.to === address ? { fetched } : { fetched, moved };
}

function resolved(location: string, base: string): string | undefined {
  if (!URL.canParse(location, base)) return undefined;
  const url = new URL(location, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

interface Redirect {
  readonly location: string;
  readonly permanent: boolean;
}

/** One request; what fails on the way to the host is tried once more. */
async function request(url: string, options: FetchOptions): Promise<Fetched | Redirect> {
  const turn = () => options.pace(new URL(url).host, () => attempt(url, options));
  const first = await turn();
  return 'kind' in first && first.kind === 'unreachable' ? turn() : first;
}

async function attempt(
  url: string,
  { timeoutMilliseconds, limitBytes, userAgent }: FetchOptions,
): Promise<Fetched | Redirect> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(new SlowError()), timeoutMilliseconds);
  try {
    const headers = {
      'user-agent': userAgent,
      accept: 'text/html, application/xhtml+xml, text/plain, */*;q=0.1',
    };
    const response = await fetch(url, { redirect: 'manual', signal: ending.signal, headers });
    return (
      redirectOf(response) ?? refusalOf(response) ?? page(response, await readBody(response, limitBytes))
    );
  } catch (error) {
    return failureOf(error);
  } finally {
    clearTimeout(timer);
    // Whatever of the body was not wanted is not waited for.
    ending.abort();
  }
}

class SlowError extends Error {
  override readonly name = 'SlowError';
  readonly code = 'SLOW';
}

function redirectOf({ status, headers }: Response): Redirect | undefined {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return undefined;
  return { location, permanent: status === 301 || status === 308 };
}

function refusalOf({ status, ok }: Response): Fetched | undefined {
  if (ok) return undefined;
  if (status === 404 || status === 410) return { kind: 'gone', httpStatus: status };
  return { kind: status >= 400 && status < 500 ? 'blocked' : 'failing', httpStatus: status };
}

function page({ headers }: Response, body: LimitedBody): Fetched {
  if (body === 'too-large') return { kind: 'too-large' };
  return { kind: 'page', contentType: headers.get('content-type'), body };
}

function failureOf(error: unknown): Fetched {
  if (!(error instanceof Error)) return { kind: 'unreachable', reason: String(error) };
  if (codeOf(error) === 'SLOW') return { kind: 'slow' };
  return { kind: 'unreachable', reason: codeOf(error.cause) ?? codeOf(error) ?? error.name };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
