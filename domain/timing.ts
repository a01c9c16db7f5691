import { z } from 'zod';

/** How long one stage worked in one session; a resumed stage has a line for each. */
export const Timing = z.object({
  stage: z.string(),
  /** From its start to its end, or to what ended it. */
  seconds: z.number(),
  /** Sentence vectors made, and taken from the cache. */
  vectors: z.int(),
  vectorsReused: z.int(),
  /** Seconds that making vectors took. */
  vectorSeconds: z.number(),
});
export type Timing = z.infer<typeof Timing>;
