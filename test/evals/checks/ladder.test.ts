import { expect, it } from 'vitest';
import { panelScore } from '../../../evals/checks/ladder.ts';

const verdict = (outcome: 'pass' | 'fail' | 'does-not-apply', score: number | null) => ({ expert: 'one', outcome, score, findings: [], by: 'rules' });

it('gives nothing for what a filter fails, else the mean of the scores there are', () => {
  expect(panelScore([verdict('pass', 0.5), verdict('pass', 1), verdict('does-not-apply', null)])).toBe(0.75);
  expect(panelScore([verdict('pass', 0.9), verdict('fail', 0.4)])).toBe(0);
  expect(panelScore([])).toBe(0);
});
