import { execFile } from 'node:child_process';
import path from 'node:path';

/** What `biome format` makes of a JSON text, with the settings of this repository. */
export function formattedByBiome(text: string): Promise<string> {
  const biome = path.join(import.meta.dirname, '../../node_modules/.bin/biome');
  return new Promise((resolve, reject) => {
    const args = ['format', '--stdin-file-path=data/text.json'];
    const child = execFile(biome, args, { maxBuffer: 64_000_000 }, (error, out) =>
      error ? reject(error) : resolve(out),
    );
    child.stdin?.end(text);
  });
}
