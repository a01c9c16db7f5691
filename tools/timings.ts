import { readLines } from '../domain/jsonl.ts';
import { Timing } from '../domain/timing.ts';
import type { Bill } from './bill.ts';
import { table } from './table.ts';

/** Where the time of one stage went, over all sessions of the run. */
export interface StageTime extends Timing {
  /** Sessions that worked on it. */
  readonly sessions: number;
  /** Calls to models, and seconds a call took on average; null without calls. */
  readonly calls: number;
  readonly secondsPerCall: number | null;
}

/** The stages in the order they began. */
export async function readTimings(path: string, bill: Bill): Promise<StageTime[]> {
  const stages = new Map<string, Timing & { sessions: number }>();
  for await (const value of readLines(path)) {
    const timing = Timing.safeParse(value).data;
    if (timing === undefined) continue;
    const before = stages.get(timing.stage) ?? { stage: timing.stage, seconds: 0, vectors: 0, vectorsReused: 0, vectorSeconds: 0, sessions: 0 };
    stages.set(timing.stage, {
      stage: timing.stage,
      seconds: before.seconds + timing.seconds,
      vectors: before.vectors + timing.vectors,
      vectorsReused: before.vectorsReused + timing.vectorsReused,
      vectorSeconds: before.vectorSeconds + timing.vectorSeconds,
      sessions: before.sessions + 1,
    });
  }
  return [...stages.values()].map((timing) => {
    const rows = bill.rows.filter(({ stage }) => stage === timing.stage);
    const calls = rows.reduce((sum, row) => sum + row.calls, 0);
    return { ...timing, calls, secondsPerCall: calls === 0 ? null : rows.reduce((sum, { seconds }) => sum + seconds, 0) / calls };
  });
}

/** The stages as a table; empty without any. */
export function renderTimings(timings: readonly StageTime[]): string {
  if (timings.length === 0) return '';
  const cells = timings.map(({ stage, seconds, vectors, vectorsReused, vectorSeconds, calls, secondsPerCall }) => [
    stage,
    `${seconds.toFixed(1)} s`,
    calls === 0 ? '-' : String(calls),
    secondsPerCall === null ? '-' : `${secondsPerCall.toFixed(2)} s`,
    String(vectors),
    String(vectorsReused),
    `${vectorSeconds.toFixed(1)} s`,
  ]);
  return table(['stage', 'time', 'model calls', 'each', 'vectors made', 'reused', 'in making them'], cells);
}
