import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/**
 * Fréchet distance between two sets of vectors, each taken as a normal distribution (Heusel et al., 2017; for sentence
 * vectors Semeniuta et al., 2018): squared distance of the means plus trace(A + B - 2 (AB)^½) of the covariances; >= 0, 0 for
 * equal sets; null for fewer than two vectors on a side. Biased upwards for few vectors, so it is read beside the distance of
 * two halves of one set. It sees means and covariances alone.
 */
export function frechetDistance(first: readonly (readonly number[])[], second: readonly (readonly number[])[]): number | null {
  if (first.length < 2 || second.length < 2) return null;
  const [one, two] = [centred(first), centred(second)];
  const means = one.mean.reduce((sum, value, at) => sum + (value - two.mean[at]) ** 2, 0);
  // With A = X'X and B = Y'Y the trace of the root of AB is the sum of the singular values of XY'.
  const cross = one.scaled.mmul(two.scaled.transpose());
  const small = cross.rows <= cross.columns ? cross.mmul(cross.transpose()) : cross.transpose().mmul(cross);
  const root = new EigenvalueDecomposition(small, { assumeSymmetric: true }).realEigenvalues.reduce((sum, value) => sum + Math.sqrt(Math.max(0, value)), 0);
  return Math.max(0, means + trace(one.scaled) + trace(two.scaled) - 2 * root);
}

/** The mean, and the deviations from it over the root of n - 1: their outer product is the covariance. */
function centred(vectors: readonly (readonly number[])[]): { readonly mean: number[]; readonly scaled: Matrix } {
  const matrix = new Matrix(vectors.map((vector) => [...vector]));
  const mean = matrix.mean('column');
  return { mean, scaled: matrix.subRowVector(mean).div(Math.sqrt(vectors.length - 1)) };
}

function trace(scaled: Matrix): number {
  return scaled.norm('frobenius') ** 2;
}
