import { cosine } from '../../domain/vector.ts';

/** How far two sets of vectors cover each other, shares in [0, 1]. */
export interface ManifoldOverlap {
  /** Share of the first set that lies where the second does: what is said could have been said there. */
  readonly precision: number;
  /** Share of the second set that lies where the first does: what is missing shows here. */
  readonly recall: number;
}

/** Which nearest neighbour gives a vector its radius. */
const NEIGHBOUR = 3;

/**
 * Improved precision and recall (Kynkäänniemi et al., 2019) of unit vectors: a vector lies in a set when it is no farther from
 * some member than that member's third nearest neighbour in its own set. Null for fewer than five vectors on a side. Depends on
 * the numbers on both sides, so compare equal ones; a single outlier with a wide radius raises both.
 */
export function manifoldOverlap(first: readonly (readonly number[])[], second: readonly (readonly number[])[]): ManifoldOverlap | null {
  if (Math.min(first.length, second.length) < NEIGHBOUR + 2) return null;
  return { precision: shareInside(first, second), recall: shareInside(second, first) };
}

function shareInside(vectors: readonly (readonly number[])[], members: readonly (readonly number[])[]): number {
  // The cosine of the third nearest other: one more than third, because every member is its own nearest.
  const reach = members.map((one) => members.map((other) => cosine(one, other)).sort((a, b) => b - a)[NEIGHBOUR]);
  return vectors.filter((vector) => members.some((member, at) => cosine(vector, member) >= reach[at] - 1e-9)).length / vectors.length;
}
