import { appendLine, readLines } from '../domain/jsonl.ts';
import type { Manifest } from '../domain/run.ts';
import { z } from 'zod';
import { cachePaths } from '../graphs/cache-paths.ts';
import { readCompletions } from '../models/completions.ts';
import type { LedgerState } from '../stores/ledger.ts';
import type { RunPaths } from '../stores/run-folder.ts';
import type { Environment } from './tool.ts';

/** What one agent came to in a finished run. */
const AgentUse = z.object({ agent: z.string(), model: z.string(), calls: z.int(), input: z.int(), output: z.int() });
export type AgentUse = z.infer<typeof AgentUse>;

/** A finished run, as later estimates look back on it. Answers from the shared cache are not in it: they say nothing of size. */
const PastRun = z.object({ at: z.string(), candidatesPerPair: z.int(), candidates: z.int(), uses: z.array(AgentUse) });
export type PastRun = z.infer<typeof PastRun>;

/** Writes down what a finished run used, beside the user's caches; a run that asked no model leaves nothing. */
export async function rememberRun(paths: RunPaths, manifest: Manifest, state: LedgerState, environment: Environment): Promise<void> {
  const uses = new Map<string, AgentUse>();
  for await (const { agent, model, usage, shared } of readCompletions(paths.completions)) {
    if (shared || usage.input === null || usage.output === null) continue;
    const before = uses.get(`${agent} ${model}`) ?? { agent, model, calls: 0, input: 0, output: 0 };
    uses.set(`${agent} ${model}`, { agent, model, calls: before.calls + 1, input: before.input + usage.input, output: before.output + usage.output });
  }
  if (uses.size === 0) return;
  const candidates = [...state.tallies.values()].reduce((sum, one) => sum + one.candidates, 0);
  await appendLine(cachePaths(environment).history, { at: manifest.startedAt, candidatesPerPair: z.int().parse(manifest.options.candidates), candidates, uses: [...uses.values()] } satisfies PastRun);
}

/** The runs that finished here, oldest first. */
export async function pastRuns(environment: Environment): Promise<PastRun[]> {
  const runs: PastRun[] = [];
  for await (const value of readLines(cachePaths(environment).history)) {
    const run = PastRun.safeParse(value);
    if (run.success) runs.push(run.data);
  }
  return runs;
}
