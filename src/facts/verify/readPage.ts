import { decode } from './charset.ts';
import { type Fetched, type FetchOptions, fetchPage } from './fetchPage.ts';
import { readHtml, readPlain } from './readText.ts';
import type { PageReader, PageReading } from './types.ts';

/** Reads pages over the network. */
export function createPageReader(options: FetchOptions): PageReader {
  return async (url) => {
    const { fetched, moved } = await fetchPage(url, options);
    return { ...readingOf(fetched), ...(moved && { moved }) };
  };
}

function readingOf(fetched: Fetched): PageReading {
  if (fetched.kind === 'page') return readBytes(fetched.body, fetched.contentType);
  const detail = detailOf(fetched);
  return { status: fetched.kind, ...(detail !== undefined && { detail }) };
}

function detailOf(fetched: Fetched): string | undefined {
  if ('httpStatus' in fetched) return String(fetched.httpStatus);
  if (fetched.kind === 'lost') return fetched.at;
  return fetched.kind === 'unreachable' ? fetched.reason : undefined;
}

/** Bytes with the type that a host or a file name gives them; without one they are looked at. */
export function readBytes(bytes: Uint8Array, contentType: string | null): PageReading {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() || sniffed(bytes);
  if (type === 'text/html' || type === 'application/xhtml+xml')
    return { status: 'read', text: readHtml(decode(bytes, contentType)) };
  if (type === 'text/plain') return { status: 'read', text: readPlain(decode(bytes, contentType)) };
  return { status: 'not-html', detail: type };
}

function sniffed(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).trimStart();
  if (start.startsWith('%PDF')) return 'application/pdf';
  if (start.includes('\0')) return 'application/octet-stream';
  return /<(?:!doctype html|html|head|body|p|div|title)\b/i.test(start) ? 'text/html' : 'text/plain';
}
