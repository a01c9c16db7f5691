import { z } from 'zod';
import { Exemplar } from './exemplar.ts';
import { PairResult } from './result.ts';

/** What a run was started with: enough to do it again. Times are here alone, so that all other files depend on the seed only. */
export const Manifest = z.object({
  /** `synthesize` or `converse`. */
  operation: z.string(),
  options: z.record(z.string(), z.unknown()),
  seed: z.int(),
  /** Model id by role. */
  models: z.record(z.string(), z.string()),
  embedder: z.string(),
  /** Kind of memory and where it runs. */
  memory: z.string(),
  /** Version hash of every published prompt. */
  prompts: z.record(z.string(), z.string()),
  /** Names of the experts on the panel. */
  experts: z.array(z.string()),
  versions: z.object({ dramatis: z.string(), node: z.string() }),
  startedAt: z.string(),
});
export type Manifest = z.infer<typeof Manifest>;

/** A mean and its standard error; null where too few values are known. */
const Measured = z.object({ mean: z.number().nullable(), error: z.number().nullable() });

/** Scores of the chosen conversations after one iteration. */
export const IterationRow = z.object({
  iteration: z.int().min(1),
  pairs: z.int(),
  accepted: z.int(),
  /** Candidates written, revisions included. */
  candidates: z.int(),
  /** Share of candidates that passed every filter, in [0, 1]. */
  passing: z.number(),
  /** Mean score per expert over the chosen conversations; null where none was scored. */
  scores: z.record(z.string(), z.number().nullable()),
  /** Standard error of each of these means. */
  noise: z.record(z.string(), z.number().nullable()),
  /** Mean score of the voters over all pairs; a pair without an accepted conversation counts 0. */
  panel: Measured,
  /** Gain over the iteration before, pair by pair, by the voters that scored both; null in the first. */
  gain: Measured.nullable(),
  /** True when the gain is not above its standard error: more iterations would add nothing that can be told from noise. */
  plateau: z.boolean(),
  /** Of the chosen: different word pairs over all word pairs (first 5,000 utterances), different first utterances over conversations. */
  variety: z.object({ distinct2: z.number(), openings: z.number() }).nullable(),
  /** What a reader of the scores has to know. */
  warnings: z.array(z.string()),
});
export type IterationRow = z.infer<typeof IterationRow>;

/** One line of the ledger. */
export const LedgerEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('stage'), stage: z.string(), statistics: z.record(z.string(), z.unknown()) }),
  z.object({ event: z.literal('pair'), result: PairResult }),
  z.object({ event: z.literal('iteration'), row: IterationRow, exemplars: z.array(Exemplar) }),
  z.object({ event: z.literal('finished'), reason: z.string() }),
]);
export type LedgerEvent = z.infer<typeof LedgerEvent>;
