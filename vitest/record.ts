import type { Skipped, SuiteFigure } from '../evals/suites/suite.ts';

/** What was measured of one data set by one suite: what the artefact and the baseline hold. */
export interface EvalRecord {
  /** Name of the data set, as the eval calls it. */
  readonly dataset: string;
  readonly suite: string;
  /** With who measured them and the seed of everything drawn. */
  readonly figures: readonly (SuiteFigure & { readonly seed: number })[];
  readonly skipped: readonly Skipped[];
}

declare module 'vitest' {
  interface TaskMeta {
    /** Handed from the eval to the reporter. */
    dramatis?: { readonly records: readonly EvalRecord[]; readonly gates: readonly string[] };
  }
}
