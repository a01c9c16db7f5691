import type { Figure } from '../checks/check.ts';
import { interval } from '../checks/statistics.ts';
import { MEASURES, type PairOutcome } from './outcome.ts';

/** One arm, or one value of a parameter, with its outcomes. */
export interface Point {
  readonly name: string;
  readonly outcomes: readonly PairOutcome[];
}

/** A point as figures, in the order of the measures; `difference` is to the first point. */
export interface ComparedPoint {
  readonly name: string;
  readonly figures: readonly (Figure & { readonly key: string; readonly difference: Difference | null })[];
}

/** How far a point lies from the first: 95 % interval over pairs, paired where both have the same pairs. */
export interface Difference {
  readonly value: number;
  readonly interval: readonly [number, number] | undefined;
}

/** Bootstrapping with repetition makes any sample look less varied, so these have no interval. */
const WITHOUT_INTERVAL = new Set(['distinct2', 'openings']);

/** The figures of all points. */
export function compare(points: readonly Point[]): ComparedPoint[] {
  return points.map(({ name, outcomes }) => ({
    name,
    figures: MEASURES.map(({ key, label, statistic }) => {
      const varied = WITHOUT_INTERVAL.has(key);
      const shown = varied ? undefined : interval(`experiment ${name} ${key}`, outcomes, statistic);
      const difference = outcomes === points[0].outcomes ? null : { value: statistic(outcomes) - statistic(points[0].outcomes), interval: varied ? undefined : apart(`${name} ${key}`, points[0].outcomes, outcomes, statistic) };
      return { key, label, value: statistic(outcomes), interval: shown, cases: outcomes.length, difference };
    }),
  }));
}

function apart(name: string, first: readonly PairOutcome[], other: readonly PairOutcome[], statistic: (outcomes: readonly PairOutcome[]) => number): Difference['interval'] {
  const isPaired = first.length === other.length && first.every(({ pairId }, at) => other[at].pairId === pairId);
  if (isPaired) return interval(`difference ${name}`, [...first.keys()], (places) => statistic(places.map((at) => other[at])) - statistic(places.map((at) => first[at])));
  const units = [...first.map((outcome) => ({ outcome, late: false })), ...other.map((outcome) => ({ outcome, late: true }))];
  const part = (sample: typeof units, late: boolean): PairOutcome[] => sample.filter((one) => one.late === late).map(({ outcome }) => outcome);
  return interval(`difference ${name}`, units, (sample) => statistic(part([...sample], true)) - statistic(part([...sample], false)));
}

/** True when a difference can be told from none. */
export function differs({ interval: range }: Difference): boolean {
  return range !== undefined && (range[0] > 0 || range[1] < 0);
}
