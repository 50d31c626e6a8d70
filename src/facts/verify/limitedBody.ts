export type LimitedBody = Uint8Array | 'too-large';

/**
 * The body, unless it is larger than `limitBytes`. What counts is what comes out of it: a small body may be packed and
 * grow a thousandfold. A body that is announced as too large is not read at all.
 */
export async function readBody({ headers, body }: Response, limitBytes: number): Promise<LimitedBody> {
  if (Number(headers.get('content-length')) > limitBytes) return 'too-large';
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.byteLength;
    if (size > limitBytes) return 'too-large';
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}
