import type { Reliability, TrustFigure } from '../../domain/reliability.ts';
import type { Figure } from './check.ts';

/** What is remembered of checks: the figures that speak for an expert, rounded to four decimals. */
export function reliabilityOf(judge: Omit<Reliability, 'experts'>, checks: readonly { readonly name: string; readonly figures: readonly Figure[] }[]): Reliability {
  const experts: Record<string, TrustFigure[]> = {};
  for (const { name, figures } of checks) {
    for (const { expert, label, value, interval, cases } of figures) {
      if (expert === undefined || !Number.isFinite(value)) continue;
      (experts[expert] ??= []).push({ check: name, label, value: rounded(value), interval: interval === undefined ? null : [rounded(interval[0]), rounded(interval[1])], cases });
    }
  }
  return { ...judge, experts };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
