import { Gaussian } from 'ts-gaussian';
import { describe, expect, it } from 'vitest';
import { afterGame, trueSkill, type Game } from '../../../evals/metrics/trueskill.ts';

/** Margin for draws in a tenth of the games. */
const MARGIN = new Gaussian(0, 1).ppf(0.55) * Math.SQRT2 * (25 / 6);
const NEW = { mean: 25, deviation: 25 / 3 };

function near(values: readonly number[], expected: readonly number[]): void {
  expect(values).toHaveLength(expected.length);
  for (const [at, value] of values.entries()) expect(value).toBeCloseTo(expected[at], 3);
}

describe('TrueSkill', () => {
  it('gives what the authors give for two newcomers', () => {
    const [winner, loser] = afterGame([NEW, NEW], { players: [0, 1], winner: 0 }, MARGIN);
    // 29.396 ± 7.171 and 20.604 ± 7.171 in their description and in the package `trueskill` for Python.
    near([winner.mean, winner.deviation, loser.mean, loser.deviation], [29.3956, 7.1711, 20.6044, 7.1711]);
    const [one, two] = afterGame([NEW, NEW], { players: [0, 1], winner: undefined }, MARGIN);
    near([one.mean, one.deviation, two.mean], [25, 6.4572, 25]);
    const [again, upset] = afterGame([loser, winner], { players: [0, 1], winner: 0 }, MARGIN);
    near([again.mean, again.deviation, upset.mean, upset.deviation], [26.6427, 6.0397, 23.3573, 6.0397]);
  });

  it('puts players in the order in which they beat each other, whoever is named first and in whatever order games were played', () => {
    const games = Array.from({ length: 6 }, (): Game[] => [{ players: [0, 1], winner: 1 }, { players: [1, 2], winner: 2 }, { players: [0, 2], winner: 2 }]).flat();
    const [worst, middle, best] = trueSkill(games, 3, 7).map(({ mean }) => mean);
    expect(worst).toBeLessThan(middle);
    expect(middle).toBeLessThan(best);
    expect(trueSkill([...games].reverse(), 3, 7)).toEqual(trueSkill(games, 3, 7));
  });

  it('stays finite when one always wins', () => {
    const skills = trueSkill(Array.from({ length: 500 }, (): Game => ({ players: [0, 1], winner: 0 })), 2, 7);
    for (const { mean, deviation } of skills) expect(Number.isFinite(mean) && deviation > 0).toBe(true);
  });

  it('leaves who did not play as they were', () => {
    expect(trueSkill([], 2, 7)).toEqual([NEW, NEW].map(({ mean, deviation }) => ({ mean, deviation: expect.closeTo(deviation, 10) })));
  });
});
