import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pair } from '../../domain/pair.ts';
import { Random } from '../../domain/random.ts';
import { pairingNamed, pairings, pairStatistics } from '../../pairing/index.ts';
import { peopleOf, similarity } from '../../pairing/people.ts';
import { pairingConformance } from '../conformance/pairing.ts';
import { castOf, person } from './cast.ts';

for (const pairing of pairings) pairingConformance(pairing);

const make = (strategy: string, cast = castOf(400), changes = {}) =>
  pairingNamed(strategy).pair(cast, { count: 200, minShared: 2, maxReuse: 2, random: Random.of(7), ...changes });
const similarityOf = ({ profiles }: Pair) => similarity(peopleOf(profiles), 0, 1);

describe('the similarity of two profiles', () => {
  it('is the number of attribute pairs that share a category', () => {
    expect(similarity(peopleOf([person('Ada', 'pets', 'pets', 'job'), person('Bo', 'pets', 'job', 'job')]), 0, 1)).toBe(4);
    expect(similarity(peopleOf([person('Ada', 'pets'), person('Bo', 'job')]), 0, 1)).toBe(0);
  });
});

describe('pairing by shared categories', () => {
  it('lets over 80 % of the pairs share at least two categories', () => {
    expect(pairStatistics(make('shared-categories'), castOf(400)).sharingTwo).toBeGreaterThan(0.8);
  });

  it.each([1, 2, 3, 4])('keeps to a threshold of %i', (minShared) => {
    const pairs = make('shared-categories', castOf(400, 20), { minShared });
    expect(Math.min(...pairs.map(similarityOf))).toBeGreaterThanOrEqual(minShared);
    expect(pairs.length).toBeGreaterThan(100);
  });

  it('finds the only two who have enough in common', () => {
    const strangers = Array.from({ length: 50 }, (_person, at) => person(`person ${at}`, `own ${at}`, 'weather'));
    const pairs = make('shared-categories', [...strangers, person('Ada', 'pets', 'job'), person('Bo', 'pets', 'job')]);
    expect(pairs.map(({ sharedCategories }) => sharedCategories)).toEqual([['job', 'pets']]);
  });

  it('counts several attributes of one category as well', () => {
    expect(make('shared-categories', [person('Ada', 'pets', 'pets'), person('Bo', 'pets')])).toHaveLength(1);
  });

  it('takes strangers too when nothing has to be shared', () => {
    expect(make('shared-categories', [person('Ada', 'pets'), person('Bo', 'job')], { minShared: 0 })).toHaveLength(1);
  });

  it('says what to change when nobody has enough in common', () => {
    expect(() => make('shared-categories', [person('Ada', 'pets'), person('Bo', 'job')])).toThrow(
      expect.objectContaining({ code: 'bad-input', message: expect.stringContaining('No two of the 2 profiles'), hint: expect.stringContaining('--min-shared') }),
    );
  });
});

describe('the other strategies', () => {
  it('complementary pairs share exactly one category', () => {
    expect(new Set(make('complementary').map(({ sharedCategories }) => sharedCategories.length))).toEqual(new Set([1]));
  });

  it('coverage talks about more categories, and more evenly, than sharing alone', () => {
    const cast = castOf(400, 120);
    const rarest = (pairs: readonly Pair[]) => {
      const counts = new Map<string, number>();
      for (const category of pairs.flatMap(({ sharedCategories }) => sharedCategories)) counts.set(category, (counts.get(category) ?? 0) + 1);
      return { shared: counts.size, most: Math.max(...counts.values()) };
    };
    const even = rarest(make('coverage', cast));
    const usual = rarest(make('shared-categories', cast));
    expect(even.shared).toBeGreaterThanOrEqual(usual.shared);
    expect(even.most).toBeLessThan(usual.most);
    expect(Math.min(...make('coverage', cast).map(similarityOf))).toBeGreaterThanOrEqual(2);
  });

  it('random pairs share less than those that are made to share', () => {
    expect(pairStatistics(make('random'), castOf(400)).sharingTwo).toBeLessThan(0.3);
  });

  it('are known by the names of their files', () => {
    const helpers = ['buckets.ts', 'index.ts', 'match.ts', 'pairing.ts', 'people.ts', 'statistics.ts'];
    const files = readdirSync(new URL('../../pairing', import.meta.url)).filter((file) => !helpers.includes(file));
    expect(pairings.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
    expect(() => pairingNamed('speed-dating')).toThrow(/shared-categories, complementary, coverage, random/);
  });
});

describe('the statistics of pairs', () => {
  it('count reuse, shared categories and the categories nobody shares', () => {
    const [ada, bo, cleo] = [person('Ada', 'pets', 'job'), person('Bo', 'pets', 'job'), person('Cleo', 'pets', 'food')];
    const pairs = make('shared-categories', [ada, bo, cleo], { minShared: 1, maxReuse: 2 });
    expect(pairStatistics(pairs, [ada, bo, cleo])).toEqual({ pairs: 3, sharingTwo: 1 / 3, meanShared: 4 / 3, reuse: { 2: 3 }, categories: { shared: 2, all: 3 } });
  });

  it('say nothing about no pairs', () => {
    expect(pairStatistics([], [])).toMatchObject({ pairs: 0, sharingTwo: null, meanShared: null });
  });
});

describe('pairing 100,000 profiles', () => {
  it('takes seconds, not hours', () => {
    const cast = castOf(100_000);
    const started = performance.now();
    const pairs = make('shared-categories', cast, { count: 100_000 });
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(pairs.length).toBeGreaterThan(99_000);
    expect(pairStatistics(pairs, cast).sharingTwo).toBeGreaterThan(0.8);
  });
});
