import { z } from 'zod';

/** What the paper's tables say about clusters. */
export const ClusterStatistics = z.object({
  clusters: z.int(),
  meanSize: z.number(),
  largest: z.int(),
  /** Clusters with one member. */
  singletons: z.int(),
  /** Mean cosine distance (1 - similarity) between the centres of two clusters; null with fewer than two. */
  interClusterDistance: z.number().nullable(),
});
export type ClusterStatistics = z.infer<typeof ClusterStatistics>;

/** Statistics of clusters of unit vectors. */
export function clusterStatistics(vectors: readonly (readonly number[])[], groups: readonly (readonly number[])[]): ClusterStatistics {
  const sizes = groups.map((group) => group.length);
  const members = sizes.reduce((sum, size) => sum + size, 0);
  return {
    clusters: groups.length,
    meanSize: groups.length === 0 ? 0 : members / groups.length,
    largest: sizes.reduce((most, size) => Math.max(most, size), 0),
    singletons: sizes.filter((size) => size === 1).length,
    interClusterDistance: meanDistance(groups.map((group) => centre(vectors, group))),
  };
}

function centre(vectors: readonly (readonly number[])[], group: readonly number[]): number[] {
  const sum = new Array<number>(vectors[group[0]].length).fill(0);
  for (const member of group) vectors[member].forEach((value, axis) => (sum[axis] += value));
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

/** The squared length of the sum of unit vectors holds every pair twice, so pairs need not be visited. */
function meanDistance(centres: readonly (readonly number[])[]): number | null {
  if (centres.length < 2) return null;
  const sum = centres[0].map((_value, axis) => centres.reduce((total, one) => total + one[axis], 0));
  const squares = (values: readonly number[]): number => values.reduce((total, value) => total + value * value, 0);
  const own = centres.reduce((total, one) => total + squares(one), 0);
  return 1 - (squares(sum) - own) / (centres.length * (centres.length - 1));
}

/**
 * Adjusted Rand index of two divisions of the same items: 1 when they are the same, near 0 when they agree by chance.
 * Hubert and Arabie, Comparing partitions, 1985.
 */
export function adjustedRandIndex(first: readonly (readonly number[])[], second: readonly (readonly number[])[]): number {
  const other = new Map(second.flatMap((group, at) => group.map((member) => [member, at] as const)));
  let together = 0;
  for (const group of first) {
    const counts = new Map<number, number>();
    for (const member of group) {
      const at = other.get(member) ?? -1;
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    for (const count of counts.values()) together += pairs(count);
  }
  const inFirst = first.reduce((sum, group) => sum + pairs(group.length), 0);
  const inSecond = second.reduce((sum, group) => sum + pairs(group.length), 0);
  const expected = (inFirst * inSecond) / Math.max(1, pairs(other.size));
  const most = (inFirst + inSecond) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}
