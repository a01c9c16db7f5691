import { describe, expect, it } from 'vitest';
import { jensenShannon, sampleDistance } from '../../../evals/metrics/distribution-distance.ts';
import { TALK_STATISTICS } from '../../../evals/metrics/talk-statistics.ts';
import { swapped, talk } from './talks.ts';

describe('the distance of two samples', () => {
  it('is what one computes by hand', () => {
    expect(sampleDistance([1], [3])).toEqual({ ks: 1, moved: 2 });
    expect(sampleDistance([0, 0, 1, 1], [0, 1, 1, 1])).toEqual({ ks: 0.25, moved: 0.25 });
    // A quarter has to go from 2 to 6; samples of different sizes.
    expect(sampleDistance([2, 2], [2, 2, 2, 6])).toEqual({ ks: 0.25, moved: 1 });
    expect(sampleDistance([], [1])).toBeNull();
  });

  it('does not depend on the order of the values, and is the same in both directions', () => {
    expect(sampleDistance([3, 1, 2], [5, 1])).toEqual(sampleDistance([1, 2, 3], [1, 5]));
    expect(sampleDistance([5, 1], [3, 1, 2])).toEqual(sampleDistance([1, 2, 3], [1, 5]));
  });
});

describe('the Jensen–Shannon divergence', () => {
  it('is what one computes by hand', () => {
    expect(jensenShannon(new Map([['rye', 2]]), new Map([['rye', 7]]))).toBe(0);
    expect(jensenShannon(new Map([['rye', 2]]), new Map([['cat', 7]]))).toBeCloseTo(1, 12);
    // Half and half against all: middles 3/4 and 1/4.
    const byHand = 0.5 * (0.5 * Math.log2(0.5 / 0.75) + 0.5 * Math.log2(0.5 / 0.25)) + 0.5 * Math.log2(1 / 0.75);
    expect(jensenShannon(new Map([['rye', 1], ['cat', 1]]), new Map([['rye', 3]]))).toBeCloseTo(byHand, 12);
    expect(jensenShannon(new Map(), new Map([['cat', 1]]))).toBeNull();
  });
});

describe('the statistics of a conversation', () => {
  const bread = talk('bread', [[], []], ['I bake rye bread.', 'Rye bread? You do?', 'I do.', 'Lovely.']);
  const of = (dialogue: typeof bread) => Object.fromEntries(TALK_STATISTICS.map((one) => [one.key, one.of(dialogue)]));

  it('are what one counts by hand', () => {
    expect(of(bread)).toEqual({
      utterances: 4,
      'words-per-utterance': 11 / 4,
      'length-spread': Math.sqrt((1.25 ** 2 + 1.25 ** 2 + 0.75 ** 2 + 1.75 ** 2) / 4),
      balance: 5 / 6,
      questions: 0.25,
      runs: 0,
      // i bake rye bread you do lovely
      'different-words': 7 / 11,
      // bake rye bread; rye bread; nothing; lovely
      'content-words': 6 / 4,
      'word-length': (1 + 4 + 3 + 5 + 3 + 5 + 3 + 2 + 1 + 2 + 6) / 11,
      'first-person': 2 / 11,
      'second-person': 1 / 11,
      // Both words of the second utterance were said before, the one of the last was not; the third has none.
      'taken-up': 0.5,
    });
  });

  it('do not depend on who is called the first', () => {
    expect(of(swapped(bread))).toEqual(of(bread));
  });
});
