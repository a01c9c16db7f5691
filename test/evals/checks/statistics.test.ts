import { describe, expect, it } from 'vitest';
import { areaUnderCurve, balancedAccuracy, interval, precisionRecall, rankCorrelation, shareInterval } from '../../../evals/checks/statistics.ts';
import { tableRows } from '../../../evals/checks/table-rows.ts';

const scored = (scores: readonly number[], positives: readonly boolean[]) => scores.map((score, at) => ({ score, positive: positives[at] }));

describe('statistics of the checks', () => {
  it('give an area of one to a perfect order, one half to ties, and count pairs in between', () => {
    expect(areaUnderCurve(scored([1, 2, 3, 4], [false, false, true, true]))).toBe(1);
    expect(areaUnderCurve(scored([5, 5, 5, 5], [false, true, false, true]))).toBe(0.5);
    expect(areaUnderCurve(scored([1, 2, 3, 4], [false, true, false, true]))).toBe(0.75);
  });

  it('leave a share of all or nothing its doubt', () => {
    expect(shareInterval(0, 42)).toEqual([0, expect.closeTo(0.084, 3)]);
    expect(shareInterval(291, 291)).toEqual([expect.closeTo(0.987, 3), 1]);
    expect(shareInterval(5, 10)).toEqual([expect.closeTo(0.237, 3), expect.closeTo(0.763, 3)]);
  });

  it('give precision, recall and balanced accuracy', () => {
    const cases = [{ predicted: true, positive: true }, { predicted: true, positive: false }, { predicted: false, positive: true }, { predicted: false, positive: true }];
    expect(precisionRecall(cases)).toEqual({ precision: 0.5, recall: 1 / 3, f1: 0.4 });
    expect(balancedAccuracy(cases)).toBeCloseTo(1 / 6);
  });

  it('correlate ranks, ties sharing theirs', () => {
    expect(rankCorrelation([[1, 10], [2, 20], [3, 30]])).toBeCloseTo(1);
    expect(rankCorrelation([[1, 30], [2, 20], [3, 10]])).toBeCloseTo(-1);
    expect(rankCorrelation([[1, 1], [1, 2], [2, 3]])).toBeCloseTo(0.866, 2);
  });

  it('draw the same interval every time, around the value and narrower with more cases', () => {
    const coins = (count: number) => Array.from({ length: count }, (_one, at) => at % 2);
    const mean = (sample: readonly number[]) => sample.reduce((sum, one) => sum + one, 0) / sample.length;
    const [few, many] = [interval('coins', coins(20), mean), interval('coins', coins(2000), mean)];
    expect(interval('coins', coins(20), mean)).toEqual(few);
    expect(many?.[0]).toBeGreaterThan(few?.[0] ?? 1);
    expect(many?.[1]).toBeLessThan(few?.[1] ?? 0);
  });

  it('read tables with quotes, delimiters and line ends inside cells', () => {
    expect(tableRows('name,said\r\nAda,"Rye, ""dark"",\nfresh"\nBo,\n', ',')).toEqual([{ name: 'Ada', said: 'Rye, "dark",\nfresh' }, { name: 'Bo', said: '' }]);
    expect(tableRows('a\tb\n1, 2\t3', '\t')).toEqual([{ a: '1, 2', b: '3' }]);
  });
});
