import { describe, expect, it } from 'vitest';
import { Random } from '../../domain/random.ts';
import { cluster } from '../../models/cluster.ts';
import { adjustedRandIndex, clusterStatistics } from '../../models/cluster-statistics.ts';

const unit = (values: number[]) => values.map((value) => Math.fround(value / Math.hypot(...values)));

/** Points around themes, as attributes lie around questions. */
function themed(count: number, dimension: number, themes: number, spread: number, seed = 7): number[][] {
  const random = Random.of(seed);
  const point = (size: number, around?: number[]) => unit(Array.from({ length: dimension }, (_value, axis) => (random.next() + random.next() + random.next() - 1.5) * size + (around?.[axis] ?? 0)));
  const centres = Array.from({ length: themes }, () => point(1));
  return Array.from({ length: count }, () => point(spread, random.pick(centres)));
}

/** Average linkage as it is defined: the mean of all similarities between members, the best pair of clusters merged, again and again. */
function byDefinition(vectors: number[][], threshold: number, clusters: number): number[][] {
  const similarity = vectors.map((a) => vectors.map((b) => a.reduce((sum, value, axis) => sum + value * b[axis], 0)));
  let groups = vectors.map((_vector, at) => [at]);
  while (groups.length > clusters) {
    const found = { linkage: -Infinity, a: 0, b: 0 };
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const total = groups[a].reduce((sum, one) => sum + groups[b].reduce((inner, other) => inner + similarity[one][other], 0), 0);
        const linkage = total / (groups[a].length * groups[b].length);
        if (linkage > found.linkage) Object.assign(found, { linkage, a, b });
      }
    }
    if (found.linkage < threshold) break;
    const united = [...groups[found.a], ...groups[found.b]].sort((a, b) => a - b);
    groups = groups.flatMap((group, at) => (at === found.b ? [] : [at === found.a ? united : group]));
  }
  return groups.sort(([a], [b]) => a - b);
}

describe('average linkage', () => {
  it.each([
    [150, 16, 12, 0.5, 1],
    [150, 7, 5, 1, 2],
    [180, 512, 9, 1, 3],
    [120, 3, 4, 2, 4],
  ])('is the one by definition for %i vectors of %i dimensions, whatever the cut', async (count, dimension, themes, spread, seed) => {
    const vectors = themed(count, dimension, themes, spread, seed);
    for (const meanSize of [1, 2, 5, 14.6, count]) {
      expect((await cluster(vectors, { meanSize })).groups).toEqual(byDefinition(vectors, -1, Math.ceil(count / meanSize)));
    }
    for (const threshold of [0.9, 0.5, 0.2, 0, -1]) {
      expect((await cluster(vectors, { threshold })).groups).toEqual(byDefinition(vectors, threshold, 1));
    }
  });

  it('names the linkage of its last merge, and gives the same clusters for it as a threshold', async () => {
    const vectors = themed(300, 32, 20, 0.7);
    const wished = await cluster(vectors);
    expect(wished.groups).toHaveLength(Math.ceil(300 / 14.6));
    expect((await cluster(vectors, { threshold: wished.lastLinkage })).groups).toEqual(wished.groups);
  });

  it('puts equal statements together first, and does not choke on 10,000 of them', async () => {
    const [one, other] = themed(2, 512, 2, 0.1);
    const started = performance.now();
    const same = await cluster(new Array(10_000).fill(one), { threshold: 0.99 });
    expect(same.groups).toHaveLength(1);
    const two = await cluster(Array.from({ length: 999 }, (_vector, at) => (at % 3 === 0 ? one : other)), { threshold: 0.99 });
    expect(two.groups.map((group) => group.length)).toEqual([333, 666]);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it('gives the same clusters every time', async () => {
    const vectors = themed(500, 24, 30, 0.6);
    expect(await cluster(vectors)).toEqual(await cluster(vectors));
  });

  it('takes none, one and two vectors', async () => {
    expect((await cluster([])).groups).toEqual([]);
    expect((await cluster([[1, 0]])).groups).toEqual([[0]]);
    expect((await cluster([[1, 0], [0, 1]], { threshold: 0.5 })).groups).toEqual([[0], [1]]);
    expect((await cluster([[1, 0], [0, 1]], { meanSize: 2 })).groups).toEqual([[0, 1]]);
  });

  it('says what is allowed when an option is out of range or vectors do not belong together', async () => {
    await expect(cluster([[1, 0]], { threshold: 2 })).rejects.toMatchObject({ code: 'bad-option', message: expect.stringContaining('-1 to 1') });
    await expect(cluster([[1, 0]], { meanSize: 0 })).rejects.toMatchObject({ code: 'bad-option', message: expect.stringContaining('at least 1') });
    await expect(cluster([[1, 0], [1]])).rejects.toMatchObject({ code: 'bad-option', message: expect.stringContaining('Vector 1') });
  });
});

describe('the two-level variant', () => {
  it('finds the themes as the exact one does', async () => {
    const vectors = themed(9000, 32, 90, 0.2);
    const stop = { meanSize: 100 };
    const exact = await cluster(vectors, { ...stop, method: 'exact' });
    const twoLevel = await cluster(vectors, { ...stop, method: 'two-level' });
    expect(twoLevel.groups.flat().sort((a, b) => a - b)).toEqual(vectors.map((_vector, at) => at));
    expect(twoLevel.groups).toHaveLength(exact.groups.length);
    expect(adjustedRandIndex(exact.groups, twoLevel.groups)).toBeGreaterThan(0.9);
  });

  it('takes equal vectors, which leave parts empty', async () => {
    const twoLevel = await cluster(new Array(9000).fill([1, 0, 0, 0]), { threshold: 0.99, method: 'two-level' });
    expect(twoLevel.groups).toHaveLength(1);
  });
});

describe('the statistics of clusters', () => {
  it('count clusters and members and measure how far apart the centres are', () => {
    const vectors = [[1, 0], [0.8, 0.6], [0, 1], [0, -1]];
    expect(clusterStatistics(vectors, [[0], [2], [3]])).toEqual({ clusters: 3, meanSize: 1, largest: 1, singletons: 3, interClusterDistance: 1 + 1 / 3 });
    expect(clusterStatistics(vectors, [[0, 1], [2, 3]])).toMatchObject({ clusters: 2, meanSize: 2, largest: 2, singletons: 0 });
    expect(clusterStatistics(vectors, [[0, 1, 2]]).interClusterDistance).toBeNull();
    expect(clusterStatistics([], [])).toMatchObject({ clusters: 0, meanSize: 0, largest: 0 });
  });

  it('see full agreement, no agreement, and something between', () => {
    expect(adjustedRandIndex([[0, 1], [2, 3]], [[2, 3], [0, 1]])).toBe(1);
    expect(adjustedRandIndex([[0, 1], [2, 3]], [[0, 2], [1, 3]])).toBeLessThan(0);
    expect(adjustedRandIndex([[0, 1, 2], [3, 4, 5]], [[0, 1, 2, 3], [4, 5]])).toBeCloseTo(0.3243, 3);
  });
});
