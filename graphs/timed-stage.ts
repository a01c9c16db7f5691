import { appendLine } from '../domain/jsonl.ts';
import type { Timing } from '../domain/timing.ts';
import { inStage } from '../models/stage.ts';
import type { RunServices } from './services.ts';

/** Does a stage's work, or what is left of it, and writes down how long it took; also when it did not end well. */
export async function timedStage<Result>(stage: string, services: RunServices, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const before = services.vectorCounts();
  try {
    return await inStage(stage, work);
  } finally {
    const after = services.vectorCounts();
    const timing: Timing = {
      stage,
      seconds: rounded((performance.now() - began) / 1000),
      vectors: after.computed - before.computed,
      vectorsReused: after.reused - before.reused,
      vectorSeconds: rounded(after.seconds - before.seconds),
    };
    await appendLine(services.paths.timings, timing);
  }
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
