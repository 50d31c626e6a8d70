import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { variables } from '../../src/config/variables.ts';
import { createMetrics } from '../../src/server/metrics.ts';

function read(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}

/** The instructions of the Dockerfile, continued lines joined, comments left out. */
function instructions(): { name: string; words: string }[] {
  const lines = read('Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  return lines.filter(Boolean).map((line) => {
    const [name = '', ...words] = line.split(' ');
    return { name, words: words.join(' ') };
  });
}

/** What the last stage says. */
function image(name: string): string[] {
  const all = instructions();
  const last = all.findLastIndex((each) => each.name === 'FROM');
  return all.slice(last).flatMap((each) => (each.name === name ? [each.words] : []));
}

/** The environment of a service. */
function handedTo(service: string, file: string): (string | undefined)[] {
  const [, lines = ''] = new RegExp(`^  ${service}:\n((?: {4}.*\n)+)`, 'm').exec(read(file)) ?? [];
  return [...lines.matchAll(/^ {6}([A-Z_]+): .*\$\{/gm)].map(([, name]) => name);
}

describe('the container', () => {
  const copied = instructions()
    .filter(({ name, words }) => name === 'COPY' && !words.startsWith('--from'))
    .flatMap(({ words }) => words.split(' ').slice(0, -1));

  it.each([...new Set(copied)])(
    'copies %s, which is in the repository and let through by .dockerignore',
    (source) => {
      expect(existsSync(new URL(`../../${source}`, import.meta.url))).toBe(true);
      expect(read('.dockerignore').split('\n')).toContain(`!${source}`);
    },
  );

  it('leaves everything else out: no .env, no state', () => {
    const patterns = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(patterns[0]).toBe('*');
    expect(patterns.slice(1).sort()).toEqual([...new Set(copied)].map((source) => `!${source}`).sort());
  });

  it('does not run as root, and the state is a volume that its user may write to', () => {
    expect(image('USER')).toEqual(['node']);
    expect(image('VOLUME')).toEqual(['/app/var']);
    expect(image('RUN')).toEqual(['mkdir var && chown node:node var']);
  });

  it('starts node without a shell, so that SIGTERM arrives', () => {
    expect(image('CMD').map((words) => JSON.parse(words))).toEqual([['node', 'dist/main.js']]);
  });

  it('has a health check that is a program node understands', () => {
    const words = image('HEALTHCHECK')[0] ?? '';
    const [node, option, program] = JSON.parse(words.slice(words.indexOf('['))) as string[];
    expect([node, option]).toEqual(['node', '-e']);
    expect(() => new Function(program ?? 'syntax error')).not.toThrow();
  });

  it('brings what the production packages need, and no others', () => {
    expect(image('COPY').filter((words) => words.startsWith('--from'))).toEqual([
      '--from=dependencies /app/node_modules node_modules',
      '--from=build /app/dist dist',
    ]);
    expect(instructions().some(({ words }) => /npm ci .*--omit=dev/.test(words))).toBe(true);
  });
});

describe('what is written for operators', () => {
  it.each(Object.keys(variables))('%s is explained in docs/operating.md and in .env.example', (name) => {
    expect(read('docs/operating.md')).toMatch(new RegExp(`^\\| .*\`${name}\``, 'm'));
    expect(read('.env.example')).toMatch(new RegExp(`^#?${name}=`, 'm'));
  });

  // These are the container's own. One container keeps its state in its volume, several keep theirs in the database.
  const own = ['HOST', 'PORT', 'DATA_DIR', 'STATE_DIR'];
  it.each([
    ['compose.yaml', [...own, 'DATABASE_URL']],
    ['compose.scale.yaml', own],
  ])('%s hands on every variable that a container may set, and no other', (file, fixed) => {
    expect(handedTo('derek', file).sort()).toEqual(
      Object.keys(variables)
        .filter((name) => !fixed.includes(name))
        .sort(),
    );
  });

  it('docs/operating.md lists the metrics that there are', async () => {
    const replicas = { isUp: () => true, leads: () => true };
    const metrics = await createMetrics({ facts: () => 0, replicas }).registry.getMetricsAsJSON();
    const own = metrics.map(({ name }) => name).filter((name) => name.startsWith('derek_'));
    const listed = [...read('docs/operating.md').matchAll(/^\| `(derek_\w+)`/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(own.sort());
  });
});
