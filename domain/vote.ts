import { z } from 'zod';

/** What one voter said of the contenders when asked once or, for two of them, in both orders. */
export const Ballot = z.object({
  voter: z.string(),
  /** Positions of the contenders it was shown, best first; those it holds equal stand together. Empty when it gave no usable answer. */
  ranking: z.array(z.array(z.int().min(0))),
  /** Questions put to the voter. */
  calls: z.int().min(0),
  /** Whether asking in another order changed its mind; null when it was asked in one order only. */
  swap: z.enum(['agrees', 'differs']).nullable(),
});
export type Ballot = z.infer<typeof Ballot>;

/** How the best of several candidates was chosen. */
export const Vote = z.object({
  /** Name of the rule of choice. */
  rule: z.string(),
  /** Ids of the conversations that stood for choice, and their mean measured scores. */
  contenders: z.array(z.object({ id: z.string(), score: z.number() })),
  winner: z.int().min(0),
  ballots: z.array(Ballot),
});
export type Vote = z.infer<typeof Vote>;
