/** A fitted logistic regression over standardised features. */
export interface LogisticModel {
  /** One weight a feature, of features brought to mean 0 and deviation 1; 0 for a feature that does not vary. */
  readonly weights: Float64Array;
  readonly bias: number;
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

/** Strength of the ridge penalty, per case. */
const RIDGE = 0.02;
const STEPS = 150;

/** Fits by Nesterov's accelerated gradient descent from zero, a fixed number of steps: equal cases give an equal model. Classes weigh the same whatever their sizes. */
export function fitLogistic(rows: readonly Float64Array[], positive: readonly boolean[]): LogisticModel {
  const width = rows[0].length;
  const { means, deviations } = standardOf(rows, width);
  const scaled = rows.map((row) => row.map((value, at) => (deviations[at] === 0 ? 0 : (value - means[at]) / deviations[at])));
  const positives = positive.filter(Boolean).length;
  const shares = positive.map((one) => 0.5 / (one ? positives : rows.length - positives));
  const bound = 0.25 * largestEigenvalue(scaled, shares, width) + RIDGE;
  let [weights, bias, ahead, aheadBias] = [new Float64Array(width), 0, new Float64Array(width), 0];
  for (let step = 0; step < STEPS; step++) {
    const gradient = ahead.map((weight) => RIDGE * weight);
    let slope = 0;
    scaled.forEach((row, at) => {
      const error = shares[at] * (1 / (1 + Math.exp(-dot(row, ahead) - aheadBias)) - (positive[at] ? 1 : 0));
      slope += error;
      for (let axis = 0; axis < width; axis++) gradient[axis] += error * row[axis];
    });
    const next = ahead.map((weight, axis) => weight - gradient[axis] / bound);
    const nextBias = aheadBias - slope / bound;
    const momentum = step / (step + 3);
    ahead = next.map((weight, axis) => weight + momentum * (weight - weights[axis]));
    aheadBias = nextBias + momentum * (nextBias - bias);
    [weights, bias] = [next, nextBias];
  }
  return { weights, bias, means, deviations };
}

/** Log odds that a case is positive. */
export function logOdds({ weights, bias, means, deviations }: LogisticModel, row: Float64Array): number {
  let sum = bias;
  for (let at = 0; at < row.length; at++) if (deviations[at] !== 0) sum += (weights[at] * (row[at] - means[at])) / deviations[at];
  return sum;
}

function standardOf(rows: readonly Float64Array[], width: number): { readonly means: Float64Array; readonly deviations: Float64Array } {
  const [means, deviations] = [new Float64Array(width), new Float64Array(width)];
  for (const row of rows) for (let at = 0; at < width; at++) means[at] += row[at] / rows.length;
  for (const row of rows) for (let at = 0; at < width; at++) deviations[at] += (row[at] - means[at]) ** 2 / rows.length;
  // What differs by rounding alone does not vary.
  return { means, deviations: deviations.map((value, at) => (value <= 1e-18 * (1 + means[at] ** 2) ? 0 : Math.sqrt(value))) };
}

/** Of the weighted second moments with the constant column, by power iteration; bounds the curvature, and so the step. */
function largestEigenvalue(rows: readonly Float64Array[], shares: readonly number[], width: number): number {
  let vector = new Float64Array(width + 1).fill(1 / Math.sqrt(width + 1));
  let value = 1;
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(width + 1);
    rows.forEach((row, at) => {
      const along = shares[at] * (dot(row, vector) + vector[width]);
      for (let axis = 0; axis < width; axis++) next[axis] += along * row[axis];
      next[width] += along;
    });
    value = Math.hypot(...next) || 1;
    vector = next.map((one) => one / value);
  }
  // Power iteration comes from below.
  return 1.1 * value;
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += row[at] * weights[at];
  return sum;
}
