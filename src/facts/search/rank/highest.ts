/**
 * The places of the highest values above 0, the highest first, on equal values the first place first. Sorting all of
 * them would cost a large store milliseconds for every question.
 */
export function highest(values: Float32Array, limit: number): readonly number[] {
  const heap: number[] = [];
  // The heap's root is the weakest of the kept ones.
  const weaker = (one: number, other: number) =>
    (values[one] ?? 0) < (values[other] ?? 0) || (values[one] === values[other] && one > other);
  for (let place = 0; place < values.length; place += 1) {
    if ((values[place] ?? 0) <= 0) continue;
    if (heap.length < limit) siftUp(heap, place, weaker);
    else if (weaker(heap[0] ?? 0, place)) replaceRoot(heap, place, weaker);
  }
  return heap.sort((one, other) => (weaker(one, other) ? 1 : -1));
}

type Weaker = (one: number, other: number) => boolean;

function siftUp(heap: number[], place: number, weaker: Weaker): void {
  let at = heap.push(place) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] ?? 0;
    if (!weaker(place, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = place;
}

function replaceRoot(heap: number[], place: number, weaker: Weaker): void {
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    const right = heap[child + 1];
    if (right !== undefined && weaker(right, heap[child] ?? 0)) child += 1;
    const below = heap[child] ?? 0;
    if (!weaker(below, place)) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = place;
}
