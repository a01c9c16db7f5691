import { describe, expect, it } from 'vitest';
import { Random } from '../../../domain/random.ts';
import { frechetDistance } from '../../../evals/metrics/frechet.ts';
import { manifoldOverlap } from '../../../evals/metrics/manifold.ts';
import { vectorSpread } from '../../../evals/metrics/vector-spread.ts';

const [east, north] = [[1, 0], [0, 1]];
const random = Random.of('vectors');
const cloud = (count: number, shift = 0): number[][] =>
  Array.from({ length: count }, () => {
    const values = Array.from({ length: 8 }, (_axis, at) => random.next() - 0.5 + (at === 0 ? shift : 0));
    return values.map((value) => value / Math.hypot(...values));
  });

describe('the spread of vectors', () => {
  it('counts how many different things they come to', () => {
    expect(vectorSpread([east, east])).toEqual({ entropy: expect.closeTo(0, 10), effective: expect.closeTo(1, 10) });
    expect(vectorSpread([east, north])).toEqual({ entropy: expect.closeTo(1, 10), effective: expect.closeTo(2, 10) });
    // Eigenvalues 2/3 and 1/3, whether there are more vectors than dimensions or not.
    expect(vectorSpread([east, east, north])?.entropy).toBeCloseTo(0.9183, 4);
    expect(vectorSpread([[...east, 0, 0], [...east, 0, 0], [...north, 0, 0]])?.entropy).toBeCloseTo(0.9183, 4);
    expect(vectorSpread([])).toBeNull();
  });

  it('does not depend on their order', () => {
    const vectors = cloud(20);
    expect(vectorSpread([...vectors].reverse())?.entropy).toBeCloseTo(vectorSpread(vectors)?.entropy ?? Number.NaN, 10);
  });
});

describe('the Fréchet distance', () => {
  it('is what one computes by hand', () => {
    // Means 1 and 4, variances 2 and 8: 9 + 2 + 8 - 2 · 4.
    expect(frechetDistance([[0], [2]], [[2], [6]])).toBeCloseTo(11, 10);
    // A = diag(2, 0) and B = diag(0, 2) have nothing in common, the means are equal.
    expect(frechetDistance([[-1, 0], [1, 0]], [[0, -1], [0, 1]])).toBeCloseTo(4, 10);
    expect(frechetDistance([[0]], [[0], [1]])).toBeNull();
  });

  it('is 0 for equal sets, the same in both directions and in any order', () => {
    const [first, second] = [cloud(12), cloud(30, 0.4)];
    expect(frechetDistance(first, [...first].reverse())).toBeCloseTo(0, 6);
    const distance = frechetDistance(first, second) ?? Number.NaN;
    expect(distance).toBeGreaterThan(0.05);
    expect(frechetDistance(second, first)).toBeCloseTo(distance, 8);
    expect(frechetDistance([...first].reverse(), second)).toBeCloseTo(distance, 8);
  });
});

describe('precision and recall', () => {
  it('tell what should not be there from what is missing', () => {
    const [onlyEast, both] = [Array.from({ length: 5 }, () => east), [...Array.from({ length: 5 }, () => east), ...Array.from({ length: 5 }, () => north)]];
    expect(manifoldOverlap(onlyEast, both)).toEqual({ precision: 1, recall: 0.5 });
    expect(manifoldOverlap(both, onlyEast)).toEqual({ precision: 0.5, recall: 1 });
    expect(manifoldOverlap(onlyEast, both.slice(5))).toEqual({ precision: 0, recall: 0 });
    expect(manifoldOverlap(onlyEast.slice(0, 4), both)).toBeNull();
  });

  it('do not depend on the order of the vectors', () => {
    const [first, second] = [cloud(20), cloud(20, 0.3)];
    expect(manifoldOverlap([...first].reverse(), [...second].reverse())).toEqual(manifoldOverlap(first, second));
  });
});
