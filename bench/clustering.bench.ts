import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { it } from 'vitest';
import { cluster, sumsOf, type Clusters } from '../models/cluster.ts';
import { adjustedRandIndex, clusterStatistics } from '../models/cluster-statistics.ts';
import { openEmbedder } from '../models/embedders/index.ts';
import { twoLevelLinkage } from '../models/two-level-linkage.ts';
import { openVectorCache } from '../models/vector-cache.ts';
import { humanSentences } from './sentences.ts';
import { peakMegabytes, printTable, timed } from './table.ts';
import { themedVectors } from './vectors.ts';

const HEAD = ['vectors', 'method', 'seconds', 'peak MB', 'clusters', 'mean size', 'inter-cluster distance', 'last linkage'];

function row(vectors: readonly (readonly number[])[], clusters: Clusters, seconds: number): (string | number)[] {
  const statistics = clusterStatistics(vectors, clusters.groups);
  const { meanSize, interClusterDistance } = statistics;
  return [vectors.length, clusters.method, seconds.toFixed(2), peakMegabytes(), statistics.clusters, meanSize.toFixed(1), interClusterDistance?.toFixed(3) ?? '', clusters.lastLinkage.toFixed(3)];
}

it('clusters exactly: growth over three sizes', async () => {
  const rows = [];
  for (const count of [2500, 5000, 10_000]) {
    const vectors = themedVectors(count);
    const { result, seconds } = await timed(() => cluster(vectors, { method: 'exact' }));
    rows.push(row(vectors, result, seconds));
  }
  printTable('Exact average linkage, made-up vectors of 512 dimensions', HEAD, rows);
});

/** Parts of 100,000 vectors; in as many parts 10,000 show what the division does to the large ones. */
const PARTS_OF_MANY = 25;

async function compare(title: string, vectors: number[][]): Promise<void> {
  const exact = await timed(() => cluster(vectors, { method: 'exact' }));
  const twoLevel = await timed(() => cluster(vectors, { method: 'two-level' }));
  const agreementWith = ({ groups }: Pick<Clusters, 'groups'>): string => adjustedRandIndex(exact.result.groups, groups).toFixed(3);
  const stop = { threshold: -1, clusters: exact.result.groups.length };
  const divided = await twoLevelLinkage(sumsOf(vectors), stop, vectors.length / PARTS_OF_MANY);
  const shaken = await cluster(vectors.map((vector) => vector.map((value, axis) => value + 5e-4 * Math.sin(axis * vector[0] * 1e6))), { method: 'exact' });
  printTable(title, HEAD, [row(vectors, exact.result, exact.seconds), row(vectors, twoLevel.result, twoLevel.seconds)]);
  printTable('Agreement with the exact result (adjusted Rand index)', ['two-level', `two-level, ${PARTS_OF_MANY} parts`, 'exact, vectors shaken by 1 %'], [[agreementWith(twoLevel.result), agreementWith(divided), agreementWith(shaken)]]);
}

it('clusters in two levels: agreement with the exact result on made-up vectors', () => compare('10,000 made-up vectors', themedVectors(10_000)));

it('clusters in two levels: growth to 100,000', async () => {
  const rows = [];
  for (const count of [25_000, 50_000, 100_000]) {
    const vectors = themedVectors(count);
    const { result, seconds } = await timed(() => cluster(vectors, { method: 'two-level' }));
    rows.push(row(vectors, result, seconds));
  }
  printTable('Two-level, made-up vectors of 512 dimensions', HEAD, rows);
});

it('clusters in two levels: agreement with the exact result on human sentences', async ({ skip }) => {
  const sentences = humanSentences(10_000);
  if (sentences === undefined) return skip('The data of Persona-Chat is not there; set DRAMATIS_TEST_DATA.');
  const embedder = await openEmbedder('sentence-encoder', {});
  const cache = await openVectorCache(embedder, { folder: join(tmpdir(), 'dramatis-bench') });
  await compare('10,000 human sentences', await cache.embed(sentences));
  await cache.close();
  await embedder.close();
});
