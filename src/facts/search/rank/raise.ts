/** At that place the larger of the two. */
export function raise(values: Float32Array, place: number, value: number): void {
  if (value > (values[place] ?? 0)) values[place] = value;
}

/** The same at several places; notes in `touched` those where nothing was. */
export function raiseEach(
  values: Float32Array,
  places: Iterable<number>,
  value: number,
  touched: number[],
): void {
  for (const place of places) {
    if (values[place] === 0) touched.push(place);
    raise(values, place, value);
  }
}
