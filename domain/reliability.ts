import { z } from 'zod';

/** One figure of how far an expert agrees with people, or with itself. */
export const TrustFigure = z.object({
  /** The check it comes from. */
  check: z.string(),
  label: z.string(),
  value: z.number(),
  /** 95 % bootstrap interval; null where no sampling was involved. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  cases: z.int(),
});
export type TrustFigure = z.infer<typeof TrustFigure>;

/** How far one judge (a model and an embedder) can be trusted: what `judge-check` found, by expert. */
export const Reliability = z.object({
  /** Id of the model that answers the experts; `offline` for rules and vectors. */
  judge: z.string(),
  embedder: z.string(),
  /** Version of Dramatis that checked it. */
  version: z.string(),
  /** Seed of everything drawn in the checks. */
  seed: z.int(),
  experts: z.record(z.string(), z.array(TrustFigure)),
});
export type Reliability = z.infer<typeof Reliability>;

/** The record with the figures of later checks in place of the earlier ones of the same checks. */
export function withLater(earlier: Reliability | undefined, later: Reliability, checks: readonly string[]): Reliability {
  if (earlier === undefined) return later;
  const names = [...new Set([...Object.keys(earlier.experts), ...Object.keys(later.experts)])];
  const figuresOf = (name: string): TrustFigure[] => [...(earlier.experts[name] ?? []).filter(({ check }) => !checks.includes(check)), ...(later.experts[name] ?? [])];
  return { ...later, experts: Object.fromEntries(names.map((name) => [name, figuresOf(name)] as const).filter(([, figures]) => figures.length > 0)) };
}
