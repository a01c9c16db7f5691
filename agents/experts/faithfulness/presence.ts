import type { Evidence } from './features.ts';

/** From this probability on, an attribute counts as present (voiced or implied). */
export const PRESENT = 0.5;
/** From this probability on, a present attribute counts as voiced rather than implied. */
export const VOICED = 0.8;
/** Between these a model is asked, when there is one. */
export const OPEN = { from: 0.05, to: 0.85 } as const;

/**
 * Weights of a logistic regression (classes balanced, L2) on the annotators' present/absent labels of half of the
 * 12 labelled persona pairs; docs/measures.md has the figures on the other half.
 */
const WEIGHTS = { overlap: 1.88, anywhere: 2.8, likeness: 3.05, contrast: 1.12, ownership: 3.5 } as const;
const INTERCEPT = -3.7;

/** Probability that an attribute is voiced or implied by its owner. */
export function presence(evidence: Evidence): number {
  const sum =
    INTERCEPT +
    WEIGHTS.overlap * evidence.overlap +
    WEIGHTS.anywhere * evidence.anywhere +
    WEIGHTS.likeness * evidence.likeness +
    WEIGHTS.contrast * evidence.contrast +
    WEIGHTS.ownership * evidence.ownership;
  return 1 / (1 + Math.exp(-sum));
}
