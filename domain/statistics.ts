import { z } from 'zod';

/** One round of the attribute bootstrap. */
export const RoundRow = z.object({
  round: z.int().min(1),
  asked: z.int(),
  accepted: z.int(),
  /** Rejections by reason: too-close, malformed, contradicts-companion, failed. */
  rejected: z.record(z.string(), z.int()),
});
export type RoundRow = z.infer<typeof RoundRow>;

/** Adds one to the count of a reason. */
export function countReason(counts: Record<string, number>, reason: string): void {
  counts[reason] = (counts[reason] ?? 0) + 1;
}

/** Mean of numbers; null when there are none. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Number of words, split at white space. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
