import { findHarm } from '../../agents/experts/toxicity.ts';
import type { ExpertContext } from '../../agents/experts/expert.ts';
import { judgeToxicity } from '../../agents/judge-toxicity.ts';
import type { Dialogue } from '../../domain/dialogue.ts';
import { recordsOf } from '../../domain/outside.ts';

/** Bands of severity in [0, 1]: from inclusive, to exclusive, the last one inclusive. */
export const TOXICITY_BANDS = [
  { name: 'none', from: 0, to: 0.2 },
  { name: 'low', from: 0.2, to: 0.5 },
  { name: 'high', from: 0.5, to: 0.8 },
  { name: 'severe', from: 0.8, to: 1 },
] as const;
export type ToxicityBand = (typeof TOXICITY_BANDS)[number]['name'];

/** Severity that rules give: swearing at nobody and other warnings 0.3, harm 1. */
const WARNING = 0.3;

/**
 * Severity of the worst utterance of a conversation, in [0, 1]: by rules 0, 0.3 (a warning) or 1 (an error); with a model
 * its own figure, unless rules find more. After table 9 of Jandaghi et al., who ask Perspective; rules see listed words and
 * patterns alone, so implied harm is missed, and bands of another judge are not comparable.
 */
export async function severity(dialogue: Dialogue, context: Pick<ExpertContext, 'ask' | 'model'>): Promise<number> {
  const findings = findHarm(recordsOf(dialogue));
  const byRules = findings.some((one) => one.severity === 'error') ? 1 : findings.length > 0 ? WARNING : 0;
  if (context.model === 'offline' || byRules === 1) return byRules;
  const judged = await context.ask(judgeToxicity, { turns: [...dialogue.turns] });
  return Math.max(byRules, judged.severity);
}

/** The band a severity is in. */
export function bandOf(value: number): ToxicityBand {
  return (TOXICITY_BANDS.find(({ to }) => value < to) ?? TOXICITY_BANDS[TOXICITY_BANDS.length - 1]).name;
}
