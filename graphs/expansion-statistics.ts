import { z } from 'zod';
import type { Attribute } from '../domain/attribute.ts';
import { ClusterStatistics } from '../models/cluster-statistics.ts';
import { mean, RoundRow, wordCount } from '../domain/statistics.ts';
import { clusterAttributes, clusterStatisticsAt } from './clusters.ts';
import { isPlateau } from './expansion-rounds.ts';
import type { Services } from './services.ts';

/** The expansion as the paper's table 1 has it, before and after. */
export const ExpansionStatistics = z.object({
  seeds: z.int(),
  fresh: z.int(),
  target: z.int(),
  /** Why it ended. */
  ended: z.enum(['target', 'plateau', 'nothing to do']),
  /** Clusters of the seeds at the paper's mean size, and of all attributes cut at the same similarity. */
  clusters: z.object({ before: ClusterStatistics, after: ClusterStatistics }),
  /** Mean words per attribute; null when there are none. */
  words: z.object({ seeds: z.number().nullable(), fresh: z.number().nullable() }),
  rounds: z.array(RoundRow).readonly(),
});
export type ExpansionStatistics = z.infer<typeof ExpansionStatistics>;

interface Growth {
  readonly seeds: readonly Attribute[];
  readonly fresh: readonly Attribute[];
  readonly rounds: readonly RoundRow[];
  readonly target: number;
}

/** Measures an expansion and says how it ended. */
export async function expansionStatistics({ seeds, fresh, rounds, target }: Growth, services: Services): Promise<ExpansionStatistics> {
  const before = await clusterAttributes(seeds, services);
  const after = await clusterStatisticsAt([...seeds, ...fresh], before.linkage, services);
  const ended = rounds.length === 0 ? 'nothing to do' : seeds.length + fresh.length >= target ? 'target' : 'plateau';
  if (ended === 'plateau' && isPlateau(rounds)) {
    services.report({ kind: 'notice', message: `Expansion stopped at ${seeds.length + fresh.length} of ${target} attributes: hardly anything new came in the last rounds.` });
  }
  return {
    seeds: seeds.length,
    fresh: fresh.length,
    target,
    ended,
    clusters: { before: before.statistics, after },
    words: { seeds: mean(seeds.map(({ text }) => wordCount(text))), fresh: mean(fresh.map(({ text }) => wordCount(text))) },
    rounds,
  };
}
