import { DramatisError } from '../domain/error.ts';
import { averageLinkage, type Stop, type Sums } from './average-linkage.ts';
import { twoLevelLinkage } from './two-level-linkage.ts';

/** Where clustering stops: at an average cosine similarity, at a mean number of members, or at whichever comes first. */
export interface ClusterOptions {
  /** Least average cosine similarity of two clusters that are still merged, in [-1, 1]. */
  readonly threshold?: number;
  /** Wished mean number of members, >= 1. */
  readonly meanSize?: number;
  /** `exact` takes time with the square of the number; `two-level` is near it. Default: exact up to 20,000 vectors. */
  readonly method?: 'exact' | 'two-level';
}

/** Which vectors belong together. */
export interface Clusters {
  /** Indexes of the members, ascending; clusters by their smallest member. Every vector is in one. */
  readonly groups: readonly (readonly number[])[];
  /** Average similarity at the last merge: the threshold that gives these clusters again. */
  readonly lastLinkage: number;
  readonly method: 'exact' | 'two-level';
}

/** The paper's figure: 4,723 attributes in 323 clusters. */
export const MEAN_CLUSTER_SIZE = 14.6;

const MOST_EXACT = 20_000;

/**
 * Clusters unit vectors of one dimension by average cosine linkage; equal input gives equal output. Without options it
 * stops at the paper's mean size. Throws `bad-option` for options out of range or vectors of different dimensions.
 */
export async function cluster(vectors: readonly (readonly number[])[], options: ClusterOptions = {}): Promise<Clusters> {
  const method = options.method ?? (vectors.length <= MOST_EXACT ? 'exact' : 'two-level');
  if (vectors.length === 0) return { groups: [], lastLinkage: 1, method };
  const stop = stopOf(options, vectors.length);
  const merged = await (method === 'exact' ? averageLinkage : twoLevelLinkage)(sumsOf(vectors), stop);
  return { ...merged, method };
}

function stopOf({ threshold, meanSize }: ClusterOptions, count: number): Stop {
  if (threshold !== undefined && !(threshold >= -1 && threshold <= 1)) {
    throw new DramatisError('bad-option', `The clustering threshold is ${threshold}; it must be a cosine similarity from -1 to 1.`, { hint: 'Try 0.4, or name a mean cluster size instead.' });
  }
  if (meanSize !== undefined && !(meanSize >= 1)) {
    throw new DramatisError('bad-option', `The mean cluster size is ${meanSize}; it must be at least 1.`, { hint: `Try ${MEAN_CLUSTER_SIZE}, as in the paper.` });
  }
  const size = meanSize ?? (threshold === undefined ? MEAN_CLUSTER_SIZE : Infinity);
  return { threshold: threshold ?? -1, clusters: Math.max(1, Math.ceil(count / size)) };
}

/** Every vector as a cluster of its own. */
export function sumsOf(vectors: readonly (readonly number[])[]): Sums {
  const dimension = vectors[0].length;
  const values = new Float32Array(vectors.length * dimension);
  for (const [at, vector] of vectors.entries()) {
    if (vector.length !== dimension) {
      throw new DramatisError('bad-option', `Vector ${at} has ${vector.length} dimensions, the first has ${dimension}; all must have the same.`, { hint: 'Take all vectors from one embedder.' });
    }
    values.set(vector, at * dimension);
  }
  return { values, dimension, sizes: new Array<number>(vectors.length).fill(1) };
}
