import { describe, expect, it } from 'vitest';
import { ADA_AND_BO, FLAT } from '../../../agents/experts/quality/examples.ts';
import { depth } from '../../../agents/experts/depth.ts';
import { orderedAlike, orderFigures } from '../../../evals/checks/ordering.ts';
import { offlineContext } from '../../conformance/expert.ts';

const context = offlineContext(async (texts) => texts.map(() => [1, 0]));

describe('the share of pairs that are ordered alike', () => {
  it('counts pairs with different ratings, ties of the score half', () => {
    // Of three pairs with different ratings: (1,2) alike, (1,3) against, (2,3) tied; the pair of equal ratings does not count.
    expect(orderedAlike([{ rating: 1, score: 0.5 }, { rating: 2, score: 0.6 }, { rating: 2, score: 0.6 }].slice(0, 2))).toBe(1);
    expect(orderedAlike([{ rating: 1, score: 0.5 }, { rating: 2, score: 0.4 }, { rating: 3, score: 0.4 }])).toBeCloseTo(0.5 / 3);
    expect(orderedAlike([{ rating: 2, score: 0.1 }, { rating: 2, score: 0.9 }])).toBeNaN();
  });

  it('does not depend on the order of cases', () => {
    const cases = [{ rating: 1, score: 0.5 }, { rating: 3, score: 0.7 }, { rating: 2, score: 0.9 }];
    expect(orderedAlike(cases.toReversed())).toBe(orderedAlike(cases));
  });

  it('is full for an expert that scores as people rate, and asks a model pair by pair in drawn order', async () => {
    const cases = [{ subject: ADA_AND_BO, rating: 5 }, { subject: FLAT, rating: 1 }];
    const order = { name: 'test', label: 'depth', expert: depth, cases };
    expect(await orderFigures(order, context)).toMatchObject([{ value: 1, cases: 2 }]);
    expect(await orderFigures(order, { ...context, model: 'a model' })).toMatchObject([{ value: 1, cases: 1 }]);
    expect(await orderFigures({ ...order, cases: cases.slice(1) }, context)).toEqual([]);
  });
});
