import { describe, expect, it } from 'vitest';
import { constantNoise, simulate } from '../../bench/choice-simulation.ts';
import { choiceRules, choiceRuleNamed } from '../../critic/rules/index.ts';
import type { Juror } from '../../critic/rules/rule.ts';
import { strengthsOf } from '../../critic/rules/bradley-terry.ts';
import { marginsOf, standing } from '../../critic/ballots.ts';
import { Random } from '../../domain/random.ts';

const NAMES = ['depth', 'coherency', 'consistency', 'diversity', 'likability'];

/** Jurors that hold this order, best first, however they are asked. */
function sure(order: readonly number[], asked: { calls: number } = { calls: 0 }): Juror[] {
  const place = (one: number): number => order.indexOf(one);
  return NAMES.map((name) => ({
    name,
    callsEach: 1,
    compare: async (first, second) => {
      asked.calls++;
      return place(first) < place(second) ? 'first' : 'second';
    },
    rank: async (shown) => {
      asked.calls++;
      return [...shown].sort((a, b) => place(a) - place(b)).map((one) => [one]);
    },
  }));
}

/** Jurors without an opinion. */
const undecided: Juror[] = NAMES.map((name) => ({ name, callsEach: 1, compare: async () => 'tie', rank: async (shown) => [[...shown]] }));
/** Jurors for whom the one shown first is always best. */
const hasty: Juror[] = NAMES.map((name) => ({ name, callsEach: 1, compare: async () => 'first', rank: async (shown) => shown.map((one) => [one]) }));
/** Jurors whose model never answers. */
const silent: Juror[] = NAMES.map((name) => ({ name, callsEach: 1, compare: async () => undefined, rank: async () => [] }));

describe.each([...choiceRules])('the rule $name', (rule) => {
  const scores = [0.5, 0.5, 0.5, 0.5];

  it('chooses whom all voters hold best, and counts what it asked', async () => {
    for (const order of [[2, 0, 1, 3], [0, 1, 2, 3], [3, 2, 1, 0]]) {
      const asked = { calls: 0 };
      const { winner, ballots } = await rule.decide({ scores, jurors: sure(order, asked), random: Random.of(7) });
      expect(winner).toBe(order[0]);
      expect(ballots.reduce((sum, { calls }) => sum + calls, 0)).toBe(asked.calls);
    }
  });

  it('follows what was measured when the voters are undecided, fooled by the order, or silent', async () => {
    for (const jurors of [undecided, silent]) {
      expect((await rule.decide({ scores: [0.4, 0.6, 0.5], jurors, random: Random.of(7) })).winner).toBe(1);
      expect((await rule.decide({ scores: [0.5, 0.5, 0.5], jurors, random: Random.of(7) })).winner).toBe(0);
    }
  });

  it('chooses the same of the same', async () => {
    const contest = { scores, jurors: sure([1, 3, 2, 0]) };
    expect(await rule.decide({ ...contest, random: Random.of(7) })).toEqual(await rule.decide({ ...contest, random: Random.of(7) }));
  });

  it('puts no question to a voter twice', async () => {
    for (const size of [4, 8, 16]) {
      const asked: string[] = [];
      const split = NAMES.map((name, voter): Juror => ({
        name,
        callsEach: 1,
        compare: async (first, second) => (asked.push(`${name} ${first} ${second}`), 'tie'),
        rank: async (shown) => (asked.push(`${name} ${shown.join(' ')}`), [...shown].sort((a, b) => ((a + voter * 3) % size) - ((b + voter * 3) % size)).map((one) => [one])),
      }));
      await rule.decide({ scores: Array.from({ length: size }, () => 0.5), jurors: split, random: Random.of(7) });
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  it('can choose between two', async () => {
    expect((await rule.decide({ scores: [0.9, 0.1], jurors: sure([1, 0]), random: Random.of(7) })).winner).toBe(1);
  });
});

describe('asking in two orders', () => {
  it.each(['knock-out', 'round-robin-majority', 'bradley-terry'])('%s takes no vote from who names the first shown, and says so', async (name) => {
    const { winner, ballots } = await choiceRuleNamed(name).decide({ scores: [0.1, 0.1, 0.7], jurors: hasty, random: Random.of(7) });
    expect(winner).toBe(2);
    expect(ballots.every(({ swap, ranking }) => swap === 'differs' && ranking.length === 1)).toBe(true);
  });

  it('listwise shows each voter an order of its own, and the close ones again the other way round', async () => {
    const { ballots } = await choiceRuleNamed('listwise').decide({ scores: [0.1, 0.1, 0.7, 0.1, 0.1, 0.1], jurors: hasty, random: Random.of(3) });
    expect(ballots.map(({ swap }) => swap)).toContain('differs');
  });
});

describe('ballots', () => {
  const ballot = (ranking: number[][]) => ({ voter: 'depth', ranking, calls: 1, swap: null });

  it('count an equal rank for neither', () => {
    expect(marginsOf([ballot([[0, 1], [2]]), ballot([[1], [0, 2]])], 3)).toEqual([[0, -1, 1], [1, 0, 2], [-1, -2, 0]]);
  });

  it('put first who beats most others, before who wins by more', () => {
    const margins = [[0, 1, 1], [-1, 0, 9], [-1, -9, 0]];
    expect(standing(margins, [0, 0, 0])[0]).toBe(0);
  });

  it('give finite strengths to one that won everything', () => {
    const strengths = strengthsOf([ballot([[0], [1]]), ballot([[0], [2]]), ballot([[1], [2]])], 3);
    expect(strengths.every(Number.isFinite)).toBe(true);
    expect(strengths[0]).toBeGreaterThan(strengths[1]);
    expect(strengths[1]).toBeGreaterThan(strengths[2]);
  });
});

describe('the default rule, with judges that are right nine times of ten', () => {
  it.each([3, 4, 5, 6, 8, 12])('agrees with the full vote about %i candidates in 95 of 100 cases, for a fifth of its calls', async (candidates) => {
    const { share, agreement } = await simulate(choiceRules[0], { candidates, voters: 6, accuracy: 0.9, noise: constantNoise, trials: 600 });
    expect(share).toBeLessThanOrEqual(0.2);
    expect(agreement).toBeGreaterThanOrEqual(0.945);
  });

  it('never uses more than a fifth from four candidates on', async () => {
    for (const candidates of [4, 7, 16]) {
      const { mostCalls } = await simulate(choiceRules[0], { candidates, voters: 6, accuracy: 0.6, noise: constantNoise, trials: 60 });
      expect(mostCalls).toBeLessThanOrEqual((6 * candidates * (candidates - 1)) / 2 / 5);
    }
  });

  it('agrees about two candidates as well, for under half of the calls', async () => {
    const { share, agreement } = await simulate(choiceRules[0], { candidates: 2, voters: 6, accuracy: 0.9, noise: constantNoise, trials: 600 });
    expect(share).toBeLessThan(0.5);
    expect(agreement).toBeGreaterThanOrEqual(0.95);
  });
});
