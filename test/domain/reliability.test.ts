import { expect, it } from 'vitest';
import { withLater, type Reliability } from '../../domain/reliability.ts';
import { reliabilityOf } from '../../evals/checks/reliability.ts';

const JUDGE = { judge: 'openai:ada', embedder: 'sentence-encoder', version: '1.0.0', seed: 0 };
const figure = (check: string, value: number) => ({ check, label: 'recall', value, interval: null, cases: 4 });
const record = (experts: Reliability['experts']): Reliability => ({ ...JUDGE, experts });

it('keeps what speaks for an expert, rounded, and nothing that could not be computed', () => {
  const figures = [
    { label: 'recall', expert: 'toxicity', value: 1 / 3, interval: [0.1, 2 / 3] as const, cases: 9 },
    { label: 'right: counter speech', value: 1, cases: 2 },
    { label: 'precision', expert: 'toxicity', value: Number.NaN, cases: 0 },
  ];
  expect(reliabilityOf(JUDGE, [{ name: 'hatecheck', figures }])).toEqual({ ...JUDGE, experts: { toxicity: [{ check: 'hatecheck', label: 'recall', value: 0.3333, interval: [0.1, 0.6667], cases: 9 }] } });
});

it('puts a repeated check in place of the earlier one, also when it no longer finds a figure, and keeps other checks', () => {
  const earlier = record({ depth: [figure('fed', 0.5), figure('stability', 1)], toxicity: [figure('hatecheck', 0.7)], linter: [figure('fed', 0.1)] });
  const later = record({ depth: [figure('fed', 0.8)] });
  expect(withLater(earlier, later, ['fed']).experts).toEqual({ depth: [figure('stability', 1), figure('fed', 0.8)], toxicity: [figure('hatecheck', 0.7)] });
  expect(withLater(undefined, later, ['fed'])).toEqual(later);
});
