import type { Tree } from '../../../src/facts/search/rank/tree.ts';

/** The numbers of all values that a tree looks at. */
export function valuesAskedFor(tree: Tree): readonly number[] {
  return typeof tree === 'number' ? [] : [tree[0], ...valuesAskedFor(tree[2]), ...valuesAskedFor(tree[3])];
}
