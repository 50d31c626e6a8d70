import { isUtf8 } from 'node:buffer';

/** So far into a page its `meta` may declare the encoding; the HTML standard looks at 1024 bytes, pages are less strict. */
const declaredWithin = 4096;

/**
 * The text of a page: its encoding stands in a byte order mark, in the header, or in the page. Without any it is UTF-8,
 * and what cannot be UTF-8 is read as windows-1251, which old pages of the region are written in.
 */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const label = markOf(bytes) ?? labelIn(contentType ?? '') ?? declared(bytes) ?? guess(bytes);
  return decoderFor(label).decode(bytes);
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

function labelIn(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(text)?.[1];
}

function declared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, declaredWithin));
  const xml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1];
  const label = xml ?? labelIn(/<meta\b[^>]*\bcharset\s*=[^>]*>/i.exec(start)?.[0] ?? '');
  // Whoever can read the declaration byte by byte does not read UTF-16 (HTML standard, "prescan a byte stream").
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function guess(bytes: Uint8Array): string {
  return isUtf8(bytes) ? 'utf-8' : 'windows-1251';
}

function decoderFor(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    // A label that no standard knows.
    return new TextDecoder('utf-8');
  }
}
