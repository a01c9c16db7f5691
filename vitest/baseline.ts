import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { DramatisError, messageOf } from '../domain/error.ts';
import type { EvalRecord } from './record.ts';

/** A figure as the baseline keeps it. */
const Kept = z.object({ value: z.number(), by: z.string(), seed: z.number(), cases: z.number() });
type Kept = z.infer<typeof Kept>;
export const Baseline = z.record(z.string(), Kept);
export type Baseline = z.infer<typeof Baseline>;

/** Change, relative to the larger of the two, below which a figure counts as the same. */
const SAME = 0.02;

/** How one figure stands to its baseline. */
export interface Change {
  /** `data set / suite / key`. */
  readonly name: string;
  readonly before: number;
  readonly now: number;
  /** `incomparable` when another judge, seed or number of cases gave it. */
  readonly verdict: 'same' | 'better' | 'worse' | 'changed' | 'incomparable';
}

/** The figures of all records by name, as a baseline. */
export function baselineOf(records: readonly EvalRecord[]): Baseline {
  return Object.fromEntries(records.flatMap((record) => record.figures.map(({ key, value, by, seed, cases }) => [nameOf(record, key), { value, by, seed, cases }])));
}

/** Every figure that has a baseline, and how it stands to it. */
export function changesSince(baseline: Baseline, records: readonly EvalRecord[]): Change[] {
  return records.flatMap((record) =>
    record.figures.flatMap((figure): Change[] => {
      const name = nameOf(record, figure.key);
      const before: Kept | undefined = baseline[name];
      if (before === undefined) return [];
      return [{ name, before: before.value, now: figure.value, verdict: verdictOn(before, figure) }];
    }),
  );
}

function verdictOn(before: Kept, { value, by, seed, cases, better, interval }: EvalRecord['figures'][number]): Change['verdict'] {
  if (before.by !== by || before.seed !== seed || before.cases !== cases) return 'incomparable';
  const apart = value - before.value;
  const inside = interval !== undefined && before.value >= interval[0] && before.value <= interval[1];
  if (inside || Math.abs(apart) <= SAME * Math.max(Math.abs(value), Math.abs(before.value))) return 'same';
  return better === undefined ? 'changed' : (better === 'higher') === apart > 0 ? 'better' : 'worse';
}

function nameOf({ dataset, suite }: EvalRecord, key: string): string {
  return `${dataset} / ${suite} / ${key}`;
}

/** The baseline file; empty when there is none. Anything else in it is a `bad-input` error. */
export function readBaseline(path: string): Baseline {
  if (!existsSync(path)) return {};
  try {
    return Baseline.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new DramatisError('bad-input', `${path} is no baseline: ${messageOf(cause)}`, { hint: 'Restore it, or write it anew with `npm run evals -- --update`.', cause });
  }
}
