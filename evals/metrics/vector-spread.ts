import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { entropyOf } from './variety.ts';

/** How widely unit vectors are spread. */
export interface Spread {
  /** Bits of the spectrum of their mean outer product: von Neumann entropy of the cosine kernel. */
  readonly entropy: number;
  /** Vendi score (Friedman and Dieng, 2023): how many wholly different things they come to, in [1, number of vectors]. */
  readonly effective: number;
}

/**
 * Spread of unit vectors by the eigenvalues of their kernel; null without any. It sees what the encoder sees: matter more
 * than manner, and nothing of the order of utterances. Grows with the number of vectors, so compare equal numbers.
 */
export function vectorSpread(vectors: readonly (readonly number[])[]): Spread | null {
  if (vectors.length === 0) return null;
  const matrix = new Matrix(vectors.map((vector) => [...vector]));
  // Kernel and outer product have the same eigenvalues above 0: the smaller one is decomposed.
  const product = (matrix.rows <= matrix.columns ? matrix.mmul(matrix.transpose()) : matrix.transpose().mmul(matrix)).div(matrix.rows);
  const values = new EigenvalueDecomposition(product, { assumeSymmetric: true }).realEigenvalues.map((one) => Math.max(0, one));
  const entropy = entropyOf(values);
  return { entropy, effective: 2 ** entropy };
}
