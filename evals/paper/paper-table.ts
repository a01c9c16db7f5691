import type { ExpertContext } from '../../agents/experts/expert.ts';
import type { Dialogue } from '../../domain/dialogue.ts';
import type { Figure } from '../checks/check.ts';

/** The chosen conversations of one iteration of a run. */
export interface IterationSet {
  readonly iteration: number;
  readonly dialogues: readonly Dialogue[];
  /** Mean of the voters over all pairs and its standard error, in [0, 1]; null where unknown. */
  readonly panel: { readonly mean: number | null; readonly error: number | null };
}

/** What the tables are computed from. */
export interface PaperInput {
  readonly dialogues: readonly Dialogue[];
  /** Present for a run's folder: attributes it began with, and all it had in the end. */
  readonly growth?: { readonly seeds: readonly string[]; readonly all: readonly string[] } | undefined;
  /** Present for a run's folder, in order. */
  readonly iterations?: readonly IterationSet[] | undefined;
  readonly seed: number;
  /** Conversations looked at by tables that need vectors or a model, drawn by the seed. */
  readonly sample: number;
}

/** Something a table could not count, and why. */
export interface Skipped {
  readonly what: string;
  readonly why: string;
  readonly count: number;
}

/** What a table came to. */
export interface PaperFigures {
  readonly figures: readonly Figure[];
  readonly skipped: readonly Skipped[];
}

/** One table of Jandaghi et al. (arXiv 2312.10007), computed on any data set; references in the figures are theirs. */
export interface PaperTable {
  /** Kebab-case, equal to the file name. */
  readonly name: string;
  /** Number in the paper. */
  readonly table: string;
  /** What measures: words alone, sentence vectors, or the judge (a model, or offline rules and vectors). */
  readonly by: 'rules' | 'vectors' | 'judge';
  readonly about: string;
  readonly cannotSee: string;
  measure(input: PaperInput, context: ExpertContext): Promise<PaperFigures>;
}

/** Name under which their figures stand. */
export const PAPER = 'the paper';

/** Nothing measured, for one reason. */
export function skippedWhole(what: string, why: string, count = 1): PaperFigures {
  return { figures: [], skipped: [{ what, why, count }] };
}
