import { wholeArm } from './ablations.ts';
import type { Arm } from './arm.ts';

/** Parameters that can be swept, with the values tried when none are given. */
export const SWEEPS = {
  'min-shared': [1, 2, 3, 4],
  candidates: [1, 2, 4, 8],
  iterations: [1, 2, 3, 4, 5, 6],
  'cluster-threshold': [0.2, 0.3, 0.4, 0.5, 0.6],
} as const;
export type SweptParameter = keyof typeof SWEEPS;

/** The arms of a sweep that runs the pipeline; iterations are one arm, looked at after each. */
export function sweepArms(parameter: Exclude<SweptParameter, 'cluster-threshold'>, values: readonly number[], counts: Pick<Arm, 'candidates' | 'iterations'>): Arm[] {
  const whole = wholeArm(counts);
  if (parameter === 'iterations') return [{ ...whole, name: 'iterations', iterations: Math.max(...values) }];
  return values.map((value) => {
    const name = `${parameter}-${value}`;
    return parameter === 'candidates' ? { ...whole, name, candidates: value } : { ...whole, name, pairing: { ...whole.pairing, minShared: value } };
  });
}
