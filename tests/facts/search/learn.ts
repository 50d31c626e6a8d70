/** A question with the facts that come into question; some of them are right. */
export interface Example {
  readonly weight: number;
  readonly candidates: readonly Candidate[];
}

interface Candidate {
  readonly isRight: boolean;
  readonly values: readonly number[];
}

const steps = 600;
const stepLength = 0.05;
const shrinking = 0.002;

/**
 * Conditional logistic regression: the counts under which the right ones among the candidates are likeliest. By Adam (Kingma & Ba
 * 2015) on all examples at once, on values brought to a common scale; a count of the wrong sign is set to 0 in each step.
 * @param signs by value: 1 for what must not count against, -1 for what must not count in favour, 0 for either
 */
export function learn(given: readonly Example[], signs: readonly number[]): readonly number[] {
  const usable = given.filter(({ candidates }) => candidates.some(({ isRight }) => isRight));
  const { means, scales } = spreadOf(usable, signs.length);
  const found = descend(
    usable.map((example) => scale(example, means, scales)),
    signs,
  );
  return scales.map((each, at) => (found[at] ?? 0) / each);
}

/** An example as flat numbers: it is gone through hundreds of times. */
interface Scaled {
  readonly weight: number;
  /** By candidate: 1 for what is to be answered. */
  readonly wanted: Uint8Array;
  /** The values of all candidates one behind the other. */
  readonly values: Float64Array;
  readonly odds: Float64Array;
}

function scale({ weight, candidates }: Example, means: number[], scales: number[]): Scaled {
  const rows = candidates.map(({ values }) =>
    values.map((value, at) => (value - (means[at] ?? 0)) / (scales[at] ?? 1)),
  );
  return {
    weight,
    wanted: Uint8Array.from(candidates, ({ isRight }) => Number(isRight)),
    values: Float64Array.from(rows.flat()),
    odds: new Float64Array(candidates.length),
  };
}

function spreadOf(examples: readonly Example[], length: number) {
  const all = examples.flatMap(({ candidates }) => candidates.map(({ values }) => values));
  const average = (of: (values: readonly number[]) => number) =>
    all.reduce((sum, values) => sum + of(values), 0) / all.length;
  const means = Array.from({ length }, (_, at) => average((values) => values[at] ?? 0));
  const scales = means.map(
    (mean, at) => Math.sqrt(average((values) => ((values[at] ?? 0) - mean) ** 2)) || 1,
  );
  return { means, scales };
}

function descend(examples: readonly Scaled[], signs: readonly number[]): Float64Array {
  const counts = new Float64Array(signs.length);
  const [first, second] = [new Float64Array(signs.length), new Float64Array(signs.length)];
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= steps; step += 1) {
    const slope = slopeOf(examples, counts);
    for (let at = 0; at < counts.length; at += 1) {
      const down = (slope[at] ?? 0) / all + shrinking * (counts[at] ?? 0);
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * down;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * down ** 2;
      const [mean, spread] = [(first[at] ?? 0) / (1 - 0.9 ** step), (second[at] ?? 0) / (1 - 0.999 ** step)];
      const next = (counts[at] ?? 0) - (stepLength * mean) / (Math.sqrt(spread) + 1e-9);
      counts[at] = next * (signs[at] ?? 0) < 0 ? 0 : next;
    }
  }
  return counts;
}

/** Of how unlikely the right choices are. */
function slopeOf(examples: readonly Scaled[], counts: Float64Array): Float64Array {
  const slope = new Float64Array(counts.length);
  for (const example of examples) {
    const { all, right } = fillOdds(example, counts);
    for (let each = 0; each < example.odds.length; each += 1) {
      const odds = example.odds[each] ?? 0;
      const pull = odds / all - (example.wanted[each] === 1 ? odds / right : 0);
      add(slope, example.values, each * counts.length, example.weight * pull);
    }
  }
  return slope;
}

/** Returns the sums of the odds, of all and of the right ones. */
function fillOdds({ values, odds, wanted }: Scaled, counts: Float64Array) {
  let [all, right] = [0, 0];
  for (let each = 0; each < odds.length; each += 1) {
    const mine = Math.exp(dot(values, each * counts.length, counts));
    odds[each] = mine;
    all += mine;
    if (wanted[each] === 1) right += mine;
  }
  return { all, right };
}

function dot(values: Float64Array, start: number, counts: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at += 1) sum += (values[start + at] ?? 0) * (counts[at] ?? 0);
  return sum;
}

function add(slope: Float64Array, values: Float64Array, start: number, pull: number): void {
  for (let at = 0; at < slope.length; at += 1)
    slope[at] = (slope[at] ?? 0) + pull * (values[start + at] ?? 0);
}
