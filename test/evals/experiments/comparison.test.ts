import { describe, expect, it } from 'vitest';
import { clusterSweep } from '../../../evals/experiments/cluster-sweep.ts';
import { compare, differs, type Point } from '../../../evals/experiments/comparison.ts';
import type { PairOutcome } from '../../../evals/experiments/outcome.ts';
import { plot } from '../../../evals/experiments/plot.ts';
import { sweepArms } from '../../../evals/experiments/sweeps.ts';
import { ablations } from '../../../evals/experiments/ablations.ts';
import { attribute } from '../../../domain/attribute.ts';
import { vectorsBy } from '../metrics/talks.ts';

const outcome = (pairId: string, quality: number | null, texts: readonly string[] = ['The kettle boils.']): PairOutcome => ({
  pairId,
  accepted: quality === null ? 0 : 1,
  shared: 2,
  comesUp: quality,
  contradicted: quality === null ? null : 0,
  claimed: quality === null ? null : 0,
  quality,
  faulty: quality === null ? null : 0,
  texts: quality === null ? [] : texts,
});
const point = (name: string, values: readonly (number | null)[]): Point => ({ name, outcomes: values.map((value, at) => outcome(`pair-${at}`, value)) });
const figureOf = (points: readonly Point[], name: string, key: string) => compare(points).find((one) => one.name === name)?.figures.find((one) => one.key === key);

describe('comparing arms', () => {
  const whole = point('whole', [0.8, 0.6, 0.7, 0.9]);

  it('averages what was chosen, and counts a pair without a conversation as not accepted', () => {
    const points = [whole, point('without', [0.5, null, 0.5, 0.5])];
    expect(figureOf(points, 'without', 'quality')?.value).toBeCloseTo(0.5);
    expect(figureOf(points, 'without', 'accepted')?.value).toBe(0.75);
    expect(figureOf(points, 'whole', 'quality')?.difference).toBeNull();
  });

  it('takes differences pair by pair: a small one that every pair has is told from none', () => {
    const lower = point('lower', [0.7, 0.5, 0.6, 0.8]);
    const difference = figureOf([whole, lower], 'lower', 'quality')?.difference;
    expect(difference?.value).toBeCloseTo(-0.1);
    expect(difference?.interval?.[1]).toBeCloseTo(-0.1);
    expect(difference !== null && difference !== undefined && differs(difference)).toBe(true);
  });

  it('is less sure when the pairs are others', () => {
    const others: Point = { name: 'others', outcomes: [0.7, 0.5, 0.6, 0.8].map((value, at) => outcome(`other-${at}`, value)) };
    const difference = figureOf([whole, others], 'others', 'quality')?.difference;
    expect(difference?.value).toBeCloseTo(-0.1);
    expect(difference !== null && difference !== undefined && differs(difference)).toBe(false);
  });

  it('finds no difference between an arm and itself, and does not depend on the order of pairs', () => {
    const turned = { name: 'turned', outcomes: whole.outcomes.toReversed() };
    expect(figureOf([whole, turned], 'turned', 'quality')?.value).toBeCloseTo(0.75);
    expect(figureOf([whole, { ...whole, name: 'same', outcomes: [...whole.outcomes] }], 'same', 'quality')?.difference).toMatchObject({ value: 0, interval: [0, 0] });
  });

  it('has no interval for variety, which falls in any sample drawn with repetition', () => {
    expect(figureOf([whole], 'whole', 'distinct2')).toMatchObject({ value: 2 / 8, interval: undefined });
  });
});

describe('arms', () => {
  it('leave out one part each and keep the rest', () => {
    const [whole, ...others] = ablations({ candidates: 2, iterations: 1 });
    expect(others.map(({ name }) => name)).toEqual(expect.arrayContaining(['without-faithfulness', 'without-all-voters', 'without-expansion', 'without-pairing', 'without-exemplars']));
    const { panel } = others.find(({ name }) => name === 'without-faithfulness') ?? whole;
    expect(whole.panel.filter((one) => !panel.includes(one)).map(({ name }) => name)).toEqual(['faithfulness']);
    expect(new Set(others.map(({ name }) => name)).size).toBe(others.length);
  });

  it('vary one parameter; iterations are one arm', () => {
    expect(sweepArms('min-shared', [1, 4], { candidates: 2, iterations: 1 }).map(({ pairing }) => pairing.minShared)).toEqual([1, 4]);
    expect(sweepArms('iterations', [1, 3, 6], { candidates: 2, iterations: 1 }).map(({ iterations }) => iterations)).toEqual([6]);
  });
});

it('sees clusters grow purer and smaller as the threshold rises', async () => {
  const seeds = ['bread', 'bread', 'radios', 'radios'].map((thing, at) => attribute(`I like ${thing} number ${at}.`, thing));
  const [coarse, fine] = await clusterSweep(seeds, [-1, 0.5], vectorsBy('bread', 'radios'));
  const values = (one: typeof coarse) => Object.fromEntries(one.figures.map(({ key, value }) => [key, value]));
  expect(values(coarse)).toMatchObject({ clusters: 1, size: 4, purity: 0.5 });
  expect(values(fine)).toMatchObject({ clusters: 2, size: 2, distance: 1, purity: 1 });
});

it('draws every point into an SVG that needs nothing else, names escaped, holes named', () => {
  const svg = plot('Bread & <radios>', compare([point('whole', [0.8, 0.6]), { name: 'none "left"', outcomes: [outcome('pair-0', null)] }]));
  expect(svg).toMatch(/^<svg xmlns/);
  expect(svg).toContain('Bread &amp; &lt;radios&gt;');
  expect(svg).toContain('none &quot;left&quot;');
  expect(svg).not.toMatch(/NaN|Infinity|undefined|href|<script/);
  expect(svg.match(/<circle/g)?.length).toBeGreaterThan(8);
});
