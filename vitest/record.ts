import { z } from 'zod';

const Figure = z.object({
  key: z.string(),
  label: z.string(),
  value: z.number(),
  interval: z.tuple([z.number(), z.number()]).optional(),
  cases: z.number(),
  reference: z.object({ value: z.number(), of: z.string() }).optional(),
  /** Who measured it. */
  by: z.string(),
  /** Seed of everything drawn for it. */
  seed: z.number(),
  better: z.enum(['higher', 'lower']).optional(),
});

/** What was measured of one data set by one suite: what the artefact holds. */
export const EvalRecord = z.object({
  /** Name of the data set, as the eval calls it. */
  dataset: z.string(),
  suite: z.string(),
  figures: z.array(Figure),
  skipped: z.array(z.object({ what: z.string(), why: z.string() })),
});
export type EvalRecord = z.infer<typeof EvalRecord>;

/** What an eval hands to the reporter with its test: vitest carries it as the test's `meta.dramatis`. */
export const Handed = z.object({ records: z.array(EvalRecord), gates: z.array(z.string()) });
export type Handed = z.infer<typeof Handed>;
