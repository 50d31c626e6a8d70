/** At that place the larger of the two. */
export function raise(values: Float32Array, place: number, value: number): void {
  if (value > (values[place] ?? 0)) values[place] = value;
}
