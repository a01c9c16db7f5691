import type { Attribute } from '../../domain/attribute.ts';
import { cluster } from '../../models/cluster.ts';
import { clusterStatistics } from '../../models/cluster-statistics.ts';
import { interval } from '../checks/statistics.ts';
import type { ComparedPoint } from './comparison.ts';

/**
 * Clusters of attributes at several similarities: how many, how large, how far apart, and how pure, that is the share of
 * attributes that are of their cluster's commonest category. One large cluster is impure, one of one member is pure and
 * asks nothing general: purity alone chooses nothing. The interval is over attributes, the clusters held as they are.
 */
export async function clusterSweep(attributes: readonly Attribute[], thresholds: readonly number[], embed: (texts: readonly string[]) => Promise<number[][]>): Promise<ComparedPoint[]> {
  const vectors = await embed(attributes.map(({ text }) => text));
  return Promise.all(
    thresholds.map(async (threshold): Promise<ComparedPoint> => {
      const { groups } = await cluster(vectors, { threshold });
      const { clusters, meanSize, singletons, interClusterDistance } = clusterStatistics(vectors, groups);
      const pure = groups.flatMap((group) => purityOf(group.map((at) => attributes[at].category)));
      const share = (sample: readonly boolean[]): number => sample.filter(Boolean).length / sample.length;
      const figure = (key: string, label: string, value: number) => ({ key, label, value, cases: attributes.length, difference: null });
      return {
        name: `cluster-threshold-${threshold}`,
        figures: [
          figure('clusters', 'clusters', clusters),
          figure('size', 'attributes a cluster', meanSize),
          figure('singletons', 'clusters of one', singletons),
          figure('distance', 'distance between clusters', interClusterDistance ?? Number.NaN),
          { ...figure('purity', 'purity', share(pure)), interval: interval(`purity ${threshold}`, pure, share) },
        ],
      };
    }),
  );
}

/** For each member whether it is of the commonest category. */
function purityOf(categories: readonly (string | undefined)[]): boolean[] {
  const counts = new Map<string | undefined, number>();
  for (const one of categories) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1])[0];
  return categories.map((one) => one === commonest);
}
