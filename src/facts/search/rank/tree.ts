/** A leaf is what it adds to the log-odds; a branch goes left where the value of that number is at most so much. */
export type Tree = number | readonly [value: number, atMost: number, left: Tree, right: Tree];

export function leafOf(tree: Tree, values: readonly number[]): number {
  let at = tree;
  while (typeof at !== 'number') at = (values[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
  return at;
}

/** Log-odds. */
export function sumOf(trees: readonly Tree[], values: readonly number[]): number {
  return trees.reduce<number>((sum, tree) => sum + leafOf(tree, values), 0);
}
