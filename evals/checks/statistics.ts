import { Random } from '../../domain/random.ts';
import { mean } from '../../domain/statistics.ts';

const RESAMPLES = 400;

/** The 95 % interval of a statistic over resampled units (percentile bootstrap, seeded by its name); undefined for fewer than two units. */
export function interval<Unit>(name: string, units: readonly Unit[], statistic: (sample: readonly Unit[]) => number): readonly [number, number] | undefined {
  if (units.length < 2) return undefined;
  const random = Random.of('bootstrap', name);
  const values = Array.from({ length: RESAMPLES }, () => statistic(units.map(() => random.pick(units)))).filter(Number.isFinite).sort((a, b) => a - b);
  return values.length === 0 ? undefined : [values[Math.floor(0.025 * values.length)], values[Math.min(values.length - 1, Math.floor(0.975 * values.length))]];
}

const Z = 1.96;

/** The 95 % interval of a share of independent trials (Wilson, 1927): a bootstrap of all or nothing would have no width. `all` is at least 1. */
export function shareInterval(found: number, all: number): readonly [number, number] {
  const share = found / all;
  const weight = 1 / (1 + Z ** 2 / all);
  const middle = weight * (share + Z ** 2 / (2 * all));
  const half = weight * Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** Share of units for which something holds; 0 without units. */
export function shareOf<Unit>(units: readonly Unit[], holds: (unit: Unit) => boolean): number {
  return units.length === 0 ? 0 : units.filter(holds).length / units.length;
}

/** A case with what was measured and what people said. */
export interface Scored {
  readonly score: number;
  readonly positive: boolean;
}

/** Probability that a positive case scores higher than a negative one, ties half (area under the ROC curve); NaN without both. */
export function areaUnderCurve(cases: readonly Scored[]): number {
  const sorted = [...cases].sort((a, b) => a.score - b.score);
  let [rankSum, positives, at] = [0, 0, 0];
  while (at < sorted.length) {
    let end = at;
    while (end < sorted.length && sorted[end].score === sorted[at].score) end++;
    const tied = sorted.slice(at, end).filter(({ positive }) => positive).length;
    rankSum += tied * ((at + 1 + end) / 2);
    positives += tied;
    at = end;
  }
  const negatives = sorted.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** What was predicted, beside what is so. */
export interface Predicted {
  readonly predicted: boolean;
  readonly positive: boolean;
}

/** Precision, recall and their harmonic mean, in [0, 1]; 0 where nothing was predicted or nothing was there. */
export function precisionRecall(cases: readonly Predicted[]): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const hits = cases.filter(({ predicted, positive }) => predicted && positive).length;
  const predicted = cases.filter((one) => one.predicted).length;
  const positives = cases.filter((one) => one.positive).length;
  const [precision, recall] = [predicted === 0 ? 0 : hits / predicted, positives === 0 ? 0 : hits / positives];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Mean of the shares found among the positive and among the negative cases. */
export function balancedAccuracy(cases: readonly Predicted[]): number {
  const right = (positive: boolean) => shareOf(cases.filter((one) => one.positive === positive), (one) => one.predicted === positive);
  return (right(true) + right(false)) / 2;
}

/** Rank correlation (Spearman's rho), ties sharing their mean rank; NaN when one side does not vary. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const [first, second] = [0, 1].map((side) => ranks(pairs.map((one) => one[side])));
  const [one, two] = [first, second].map((values) => mean(values) ?? 0);
  let [across, left, right] = [0, 0, 0];
  for (const at of pairs.keys()) {
    const [a, b] = [first[at] - one, second[at] - two];
    [across, left, right] = [across + a * b, left + a * a, right + b * b];
  }
  return across / Math.sqrt(left * right);
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const found: number[] = [];
  for (let at = 0; at < order.length; ) {
    let end = at;
    while (end < order.length && order[end].value === order[at].value) end++;
    for (const { at: place } of order.slice(at, end)) found[place] = (at + 1 + end) / 2;
    at = end;
  }
  return found;
}
