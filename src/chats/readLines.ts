import { createReadStream } from 'node:fs';

export interface Line {
  /** Without its end. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** How many bytes of the file there are up to here, the end of the line included. */
  readonly end: number;
  /** `false`: the file ends without an end of line. */
  readonly whole: boolean;
}

const newline = 0x0a;

/**
 * The lines of a file, one after the other, so that it may be larger than the longest string. Only `\n` ends a line; what
 * else readers take for one (U+2028 …) may stand in JSON. Throws the system's error.
 */
export async function* readLines(file: string): AsyncGenerator<Line> {
  let rest: Buffer[] = [];
  let number = 0;
  let end = 0;
  const line = (whole: boolean): Line => {
    const bytes = Buffer.concat(rest);
    rest = [];
    number += 1;
    end += bytes.length + (whole ? 1 : 0);
    return { text: bytes.toString('utf8'), number, end, whole };
  };
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      rest.push(chunk.subarray(from, at));
      yield line(true);
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield line(false);
}
