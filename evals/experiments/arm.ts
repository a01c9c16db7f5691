import type { Expert } from '../../agents/experts/expert.ts';
import type { Exemplar } from '../../domain/exemplar.ts';

/** How much of everything an experiment makes; equal for all its arms. */
export interface Scale {
  /** Attributes after expansion, seeds included. */
  readonly attributes: number;
  readonly profiles: number;
  readonly profileSize: number;
  readonly pairs: number;
  /** Pairs one profile may be in. */
  readonly maxReuse: number;
  readonly seed: number;
}

/** One way to run the pipeline. */
export interface Arm {
  /** Kebab-case, unique in its experiment. */
  readonly name: string;
  /** The panel that filters and chooses; what comes out is judged by the whole panel in every arm. */
  readonly panel: readonly Expert[];
  /** False: profiles are made of the seeds alone. */
  readonly expanded: boolean;
  readonly pairing: { readonly strategy: string; readonly minShared: number };
  readonly exemplars: readonly Exemplar[];
  readonly candidates: number;
  readonly iterations: number;
}
