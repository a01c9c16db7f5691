import { mean, wordCount } from '../../domain/statistics.ts';
import { cluster } from '../../models/cluster.ts';
import { clusterStatistics } from '../../models/cluster-statistics.ts';

/** One set of attributes as table 1 of Jandaghi et al. has it. */
export interface AttributeSetMeasures {
  readonly attributes: number;
  readonly clusters: number;
  /** Mean cosine distance between the centres of two clusters; null with fewer than two. */
  readonly distance: number | null;
  /** Mean words an attribute; null without attributes. */
  readonly words: number | null;
}

/** Seeds, all attributes, and the words of the new ones. */
export interface GrowthMeasures {
  readonly seeds: AttributeSetMeasures;
  readonly all: AttributeSetMeasures;
  readonly newWords: number | null;
}

/**
 * What an expansion added: both sets clustered by average cosine linkage, the seeds to the paper's mean size and all of
 * them at the similarity that gave it. More clusters at about the same distance mean new matter, not more of the same.
 * Counts depend on the sentence vectors, so compare within one embedder.
 */
export async function measureGrowth(seeds: readonly string[], all: readonly string[], embed: (texts: readonly string[]) => Promise<number[][]>): Promise<GrowthMeasures> {
  const known = new Set(seeds);
  const before = await embed(seeds);
  const { groups, lastLinkage } = await cluster(before);
  const after = await embed(all);
  const { groups: grown } = await cluster(after, { threshold: lastLinkage });
  const of = (texts: readonly string[], vectors: readonly (readonly number[])[], found: readonly (readonly number[])[]): AttributeSetMeasures => {
    const { clusters, interClusterDistance } = clusterStatistics(vectors, found);
    return { attributes: texts.length, clusters, distance: interClusterDistance, words: wordsOf(texts) };
  };
  return { seeds: of(seeds, before, groups), all: of(all, after, grown), newWords: wordsOf(all.filter((text) => !known.has(text))) };
}

function wordsOf(texts: readonly string[]): number | null {
  return mean(texts.map(wordCount));
}
