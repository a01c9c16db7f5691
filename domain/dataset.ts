import { z } from 'zod';
import { Candidate, reasonsAgainst } from './result.ts';
import { Pair } from './pair.ts';

/** One accepted conversation with its pair and the critique that let it pass. */
export const DatasetRecord = z.object({ id: z.string(), pair: Pair, ...Candidate.shape });
export type DatasetRecord = z.infer<typeof DatasetRecord>;

/** One candidate that is not in the data set, and why. */
export const RejectedRecord = z.object({
  id: z.string(),
  pairId: z.string(),
  /** Reasons of the experts that failed it; a candidate that merely lost the vote says so. */
  reasons: z.array(z.string()),
  ...Candidate.shape,
});
export type RejectedRecord = z.infer<typeof RejectedRecord>;

/** The record of a chosen candidate. */
export function datasetRecord(pair: Pair, candidate: Candidate): DatasetRecord {
  return { id: candidate.conversation.id, pair, ...candidate };
}

/** The record of a candidate that was not chosen. */
export function rejectedRecord(candidate: Candidate, chosenId: string | undefined): RejectedRecord {
  const failed = reasonsAgainst(candidate);
  const reasons = failed.length > 0 ? failed : [`passed every filter and lost the vote to ${chosenId ?? 'no one'}`];
  return { id: candidate.conversation.id, pairId: candidate.conversation.pairId, reasons, ...candidate };
}
