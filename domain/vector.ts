/** The unit vector in the direction of the sum of unit vectors; the zero vector when they cancel out or there are none. */
export function meanDirection(vectors: readonly (readonly number[])[], dimension = vectors[0]?.length ?? 0): number[] {
  const sum = Array.from({ length: dimension }, () => 0);
  for (const vector of vectors) for (let at = 0; at < dimension; at++) sum[at] += vector[at];
  const length = Math.hypot(...sum);
  return length === 0 ? sum : sum.map((value) => value / length);
}

/** Cosine of two unit vectors of one length, in [-1, 1] up to rounding. */
export function cosine(first: readonly number[], second: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < first.length; at++) sum += first[at] * second[at];
  return sum;
}
