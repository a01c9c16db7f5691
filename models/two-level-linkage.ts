import { averageLinkage, type Merged, type Stop, type Sums } from './average-linkage.ts';
import { partition } from './partition.ts';

/** Vectors a part holds on average: the exact method takes about a second for so many. */
const PART = 4000;
/** Mean size at which merging within a part leaves off; what is left of all parts is then merged exactly. */
const FINE_SIZE = 3;

/**
 * Average linkage for very many vectors. They are divided into parts of near ones; within a part the nearest are merged
 * into small clusters; all small clusters are then merged with each other. Only early merges across parts are missed.
 */
export async function twoLevelLinkage(sums: Sums, stop: Stop, partSize = PART, fineSize = FINE_SIZE): Promise<Merged> {
  const parts = await partition(sums, Math.ceil(sums.sizes.length / partSize));
  const fine: number[][] = [];
  for (const part of parts) {
    const { groups } = await averageLinkage(select(sums, part.map((member) => [member])), {
      threshold: stop.threshold,
      clusters: Math.max(1, Math.ceil(part.length / fineSize), Math.ceil((stop.clusters * part.length) / sums.sizes.length)),
    });
    fine.push(...groups.map((group) => group.map((member) => part[member])));
  }
  const { groups, lastLinkage } = await averageLinkage(select(sums, fine), stop);
  const united = groups.map((group) => group.flatMap((at) => fine[at]).sort((a, b) => a - b));
  return { groups: united.sort(([a], [b]) => a - b), lastLinkage };
}

/** The sums of groups of clusters. */
function select({ values, dimension, sizes }: Sums, groups: readonly (readonly number[])[]): Sums {
  const chosen = new Float32Array(groups.length * dimension);
  groups.forEach((group, row) => {
    for (const member of group) {
      for (let at = 0; at < dimension; at++) chosen[row * dimension + at] += values[member * dimension + at];
    }
  });
  return { values: chosen, dimension, sizes: groups.map((group) => group.reduce((sum, member) => sum + sizes[member], 0)) };
}
