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

/** Standard error of the mean: how far it would stray if others had been drawn; null for fewer than two values. */
export function standardError(values: readonly number[]): number | null {
  const middle = mean(values);
  if (middle === null || values.length < 2) return null;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1) / values.length);
}

/** Number of words, split at white space. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
