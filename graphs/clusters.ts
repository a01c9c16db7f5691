import type { Attribute } from '../domain/attribute.ts';
import { cluster } from '../models/cluster.ts';
import { clusterStatistics, type ClusterStatistics } from '../models/cluster-statistics.ts';
import type { Services } from './services.ts';

/** Attributes by cluster, with the figures of the paper's table 1. */
export async function clusterAttributes(attributes: readonly Attribute[], services: Pick<Services, 'embed'>): Promise<{ clusters: Attribute[][]; statistics: ClusterStatistics; linkage: number }> {
  const vectors = await services.embed(attributes.map(({ text }) => text));
  const { groups, lastLinkage } = await cluster(vectors);
  return { clusters: groups.map((group) => group.map((at) => attributes[at])), statistics: clusterStatistics(vectors, groups), linkage: lastLinkage };
}

/** The same at a given linkage, so that a set before and after growth is cut alike. */
export async function clusterStatisticsAt(attributes: readonly Attribute[], threshold: number, services: Pick<Services, 'embed'>): Promise<ClusterStatistics> {
  const vectors = await services.embed(attributes.map(({ text }) => text));
  const { groups } = await cluster(vectors, { threshold });
  return clusterStatistics(vectors, groups);
}
