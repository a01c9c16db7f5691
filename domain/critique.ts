import { z } from 'zod';

/** One thing an expert noticed, and what it rests on. */
export const Finding = z.object({
  /** Kebab-case name of the kind of finding, stable across versions: `slot-left-in`, `claimed-by-other`. */
  code: z.string(),
  message: z.string(),
  /** `error` fails the conversation, `warning` lowers its score, `note` is evidence only. */
  severity: z.enum(['error', 'warning', 'note']),
  /** Indexes into `conversation.turns`, from 0. */
  turns: z.array(z.int().min(0)),
  /** Ids of the attributes concerned. */
  attributes: z.array(z.string()),
  /** What a reviser should do about it; absent when it cannot be repaired. */
  repair: z.string().optional(),
});
export type Finding = z.infer<typeof Finding>;

/** What one expert says about one conversation. */
export const Verdict = z.object({
  expert: z.string(),
  outcome: z.enum(['pass', 'fail', 'does-not-apply']),
  /** 0 (worst) to 1 (best); null when the expert does not score or does not apply. */
  score: z.number().min(0).max(1).nullable(),
  findings: z.array(Finding),
  /** Who judged: `rules`, `vectors`, or the id of a model. */
  by: z.string(),
});
export type Verdict = z.infer<typeof Verdict>;

/** All verdicts on a conversation. */
export const Critique = z.object({
  conversationId: z.string(),
  verdicts: z.array(Verdict),
});
export type Critique = z.infer<typeof Critique>;

/** True when no expert failed it. */
export function passes(critique: Critique): boolean {
  return critique.verdicts.every((verdict) => verdict.outcome !== 'fail');
}
