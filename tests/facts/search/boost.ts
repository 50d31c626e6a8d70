import { leafOf, type Tree } from '../../../src/facts/search/rank/tree.ts';

/** What is known of one case, and whether it is one. */
export interface Row {
  readonly values: readonly number[];
  readonly isSo: boolean;
  readonly weight: number;
}

const trees = 400;
const depth = 3;
/** Each tree sees a part of the rows, and of the values. */
const shareOfRows = 0.8;
const shareOfValues = 0.6;
/** As if each leaf had seen a little more on both sides. */
const shrinking = 1;
const fewestInLeaf = 40;
const mostBins = 64;

/**
 * Gradient boosting of small regression trees with the logistic loss (Friedman 2001), each grown on a part of the rows and values
 * (Friedman 2002), splits sought among at most 64 cuts of each value. The same for the same rows.
 * @param rate how much of what it could say each tree says
 */
export function boost(rows: readonly Row[], rate = 0.05): readonly Tree[] {
  const binned = bin(rows);
  const odds = new Float64Array(rows.length);
  const random = createRandom(7);
  return Array.from({ length: trees }, () => {
    const growing = grow(rows, odds, { binned, rate, random });
    for (let row = 0; row < rows.length; row += 1)
      odds[row] = (odds[row] ?? 0) + leafOf(growing, rows[row]?.values ?? []);
    return growing;
  });
}

interface Binned {
  /** By value: its cuts, ascending; and of each row between which of them it lies. */
  readonly cuts: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
}

function bin(rows: readonly Row[]): Binned {
  const count = rows[0]?.values.length ?? 0;
  const cuts = Array.from({ length: count }, (_, value) => {
    const sorted = rows.map(({ values }) => values[value] ?? 0).sort((one, other) => one - other);
    const chosen = Array.from(
      { length: mostBins - 1 },
      (__, cut) => sorted[Math.floor(((cut + 1) * sorted.length) / mostBins)] ?? 0,
    );
    // Rounded as they are printed.
    const most = sorted.at(-1) ?? 0;
    return [...new Set(chosen.map((cut) => Number(cut.toFixed(3))))].filter((cut) => cut < most);
  });
  const bins = cuts.map((own, value) =>
    Uint8Array.from(rows, ({ values }) => {
      const after = own.findIndex((cut) => (values[value] ?? 0) <= cut);
      return after < 0 ? own.length : after;
    }),
  );
  return { cuts, bins };
}

interface Manner {
  readonly binned: Binned;
  readonly rate: number;
  readonly random: () => number;
}

function grow(rows: readonly Row[], odds: Float64Array, { binned, rate, random }: Manner): Tree {
  const slopes = new Float64Array(rows.length);
  const bends = new Float64Array(rows.length);
  const chosen: number[] = [];
  for (const [row, { isSo, weight }] of rows.entries()) {
    const chance = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
    slopes[row] = weight * (Number(isSo) - chance);
    bends[row] = weight * chance * (1 - chance);
    if (random() < shareOfRows) chosen.push(row);
  }
  const values = binned.cuts.flatMap((cuts, value) =>
    cuts.length > 0 && random() < shareOfValues ? [value] : [],
  );
  return branch(chosen, depth, { values, binned, rate, slopes, bends });
}

interface Growing {
  readonly values: readonly number[];
  readonly binned: Binned;
  readonly rate: number;
  readonly slopes: Float64Array;
  readonly bends: Float64Array;
}

function branch(rows: readonly number[], levels: number, growing: Growing): Tree {
  const split = levels === 0 ? undefined : bestSplit(rows, growing);
  if (split === undefined) return leaf(rows, growing);
  const { value, cut } = split;
  const bins = growing.binned.bins[value];
  const [left, right]: [number[], number[]] = [[], []];
  for (const row of rows) ((bins?.[row] ?? 0) <= cut ? left : right).push(row);
  const atMost = growing.binned.cuts[value]?.[cut] ?? 0;
  return [value, atMost, branch(left, levels - 1, growing), branch(right, levels - 1, growing)];
}

function leaf(rows: readonly number[], { rate, slopes, bends }: Growing): number {
  const slope = rows.reduce((sum, row) => sum + (slopes[row] ?? 0), 0);
  const bend = rows.reduce((sum, row) => sum + (bends[row] ?? 0), 0);
  return Number(((rate * slope) / (bend + shrinking)).toFixed(4));
}

function bestSplit(rows: readonly number[], growing: Growing) {
  let best: { readonly value: number; readonly cut: number } | undefined;
  let most = 1e-9;
  for (const value of growing.values) {
    const found = bestCut(rows, value, growing);
    if (found !== undefined && found.gain > most) [best, most] = [{ value, cut: found.cut }, found.gain];
  }
  return best;
}

/** Where the sums of squared slopes on both sides exceed that of all the most. */
function bestCut(rows: readonly number[], value: number, { binned, slopes, bends }: Growing) {
  const bins = binned.bins[value] ?? new Uint8Array();
  const [slopeOf, bendOf, countOf] = [
    new Float64Array(mostBins),
    new Float64Array(mostBins),
    new Uint32Array(mostBins),
  ];
  for (const row of rows) {
    const at = bins[row] ?? 0;
    slopeOf[at] = (slopeOf[at] ?? 0) + (slopes[row] ?? 0);
    bendOf[at] = (bendOf[at] ?? 0) + (bends[row] ?? 0);
    countOf[at] = (countOf[at] ?? 0) + 1;
  }
  const [slope, bend] = [slopeOf.reduce(sum, 0), bendOf.reduce(sum, 0)];
  let best: { readonly cut: number; readonly gain: number } | undefined;
  let [slopeLeft, bendLeft, left] = [0, 0, 0];
  for (let cut = 0; cut < (binned.cuts[value]?.length ?? 0); cut += 1) {
    slopeLeft += slopeOf[cut] ?? 0;
    bendLeft += bendOf[cut] ?? 0;
    left += countOf[cut] ?? 0;
    if (left < fewestInLeaf || rows.length - left < fewestInLeaf) continue;
    const gain =
      slopeLeft ** 2 / (bendLeft + shrinking) +
      (slope - slopeLeft) ** 2 / (bend - bendLeft + shrinking) -
      slope ** 2 / (bend + shrinking);
    if (gain > (best?.gain ?? 0)) best = { cut, gain };
  }
  return best;
}

function sum(one: number, other: number): number {
  return one + other;
}

/** Numbers from 0 up to 1 that look like chance (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
