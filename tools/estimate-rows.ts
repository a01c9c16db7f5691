import { agentNamed } from '../agents/index.ts';
import { OFFLINE } from '../models/chat.ts';
import type { ModelChoices } from '../models/model-choice.ts';
import { pricerOf, type Pricer } from '../models/prices.ts';
import type { PlannedWork, Range } from './estimate-calls.ts';
import { tokensOf, type CallSize } from './estimate-tokens.ts';
import type { AgentUse, PastRun } from './history.ts';
import type { ToolContext } from './tool.ts';

/** What one agent takes of one model. */
export interface EstimateRow {
  readonly agent: string;
  readonly model: string;
  readonly calls: Range;
  readonly input: Range;
  readonly output: Range;
  /** US dollars; null when the price is not known. */
  readonly cost: { readonly low: number; readonly high: number } | null;
  readonly fromHistory: boolean;
}

interface Basis {
  readonly calls: ReadonlyMap<string, Range>;
  readonly work: PlannedWork;
  readonly sizes: ReadonlyMap<string, CallSize>;
  readonly choices: ModelChoices;
  readonly history: readonly PastRun[];
}

/** How far a run strays from finished ones with the same model. */
const STRAY = { low: 0.75, high: 1.35 };
/** Candidates a finished run must have had for its shares to say something. */
const ENOUGH = 20;
/** Experts whose questions are put by an agent of their own. */
const EXPERT_OF: Readonly<Record<string, string>> = { 'judge-faithfulness': 'faithfulness', 'judge-toxicity': 'toxicity' };

/** One row for each agent and each model that answers it; the offline engine has none. */
export async function rowsOf(basis: Basis, context: ToolContext): Promise<EstimateRow[]> {
  const rows: EstimateRow[] = [];
  for (const [agent, calls] of basis.calls) {
    for (const { model, share } of answerersOf(agent, basis)) {
      if (model !== OFFLINE) rows.push(await rowOf(agent, model, { low: Math.floor(calls.low * share), high: Math.ceil(calls.high * share) }, basis, context));
    }
  }
  return rows;
}

/** The models an agent's questions go to, and their shares of them. */
function answerersOf(agent: string, { choices, work }: Basis): { model: string; share: number }[] {
  const expert = EXPERT_OF[agent];
  if (expert !== undefined) return choices.parts[expert].specs.map((model, _at, all) => ({ model, share: 1 / all.length }));
  if (agent !== 'rank-candidates' && agent !== 'compare-quality') return [{ model: choices.parts[agentNamed(agent).role].specs[0], share: 1 }];
  const seats = work.experts.filter(({ role, cost }) => role === 'voter' && cost !== 'free').flatMap(({ name }) => judgeOf(name, choices));
  return [...new Set(seats)].map((model) => ({ model, share: seats.filter((one) => one === model).length / seats.length }));
}

/** A seat of a panel is named after its judge; any other has the expert's one model. */
function judgeOf(seat: string, { parts }: ModelChoices): string {
  const [expert, ...judge] = seat.split('@');
  return judge.join('@') || parts[expert].specs[0];
}

async function rowOf(agent: string, model: string, planned: Range, { work, sizes, history }: Basis, { environment, settings }: ToolContext): Promise<EstimateRow> {
  const pricer = await pricerOf(model, environment, settings?.prices);
  const size = sizes.get(agent);
  if (size === undefined) throw new Error(`There is no sample of ${agent}.`);
  const past = pastUse(agent, model, history, work.candidates);
  const calls = past === undefined ? planned : narrowed(planned, past.perCandidate, writtenIn(work));
  const tokens = past === undefined ? tokensOf(calls, size) : { input: strayed(calls, past.input), output: strayed(calls, past.output) };
  return { agent, model, calls, ...tokens, cost: pricer === undefined ? null : costOf(calls, tokens, pricer), fromHistory: past !== undefined };
}

interface PastUse {
  /** Means. */
  readonly perCandidate: number;
  readonly input: number;
  readonly output: number;
}

/** What calls of an agent to a model came to in finished runs with as many candidates for each pair. */
function pastUse(agent: string, model: string, history: readonly PastRun[], candidates: number): PastUse | undefined {
  const runs = history.filter((run) => run.candidatesPerPair === candidates && run.candidates >= ENOUGH);
  const uses = runs.flatMap((run) => run.uses.filter((use) => use.agent === agent && use.model === model).map((use) => ({ ...use, candidates: run.candidates })));
  const sum = (of: (use: AgentUse & { readonly candidates: number }) => number): number => uses.reduce((total, use) => total + of(use), 0);
  const calls = sum((use) => use.calls);
  if (calls === 0) return undefined;
  return { perCandidate: calls / sum((use) => use.candidates), input: sum((use) => use.input) / calls, output: sum((use) => use.output) / calls };
}

function writtenIn({ pairs, candidates, iterations }: PlannedWork): Range {
  return { low: pairs * candidates * iterations.low, high: pairs * candidates * iterations.high };
}

/** Calls as before, but never outside of what the plan allows. */
function narrowed(planned: Range, perCandidate: number, written: Range): Range {
  const low = Math.max(planned.low, Math.floor(written.low * perCandidate * STRAY.low));
  const high = Math.min(planned.high, Math.ceil(written.high * perCandidate * STRAY.high));
  return low <= high ? { low, high } : planned;
}

function strayed(calls: Range, tokens: number): Range {
  return { low: Math.floor(calls.low * tokens * STRAY.low), high: Math.ceil(calls.high * tokens * STRAY.high) };
}

function costOf(calls: Range, { input, output }: { readonly input: Range; readonly output: Range }, pricer: Pricer): EstimateRow['cost'] {
  // Some prices rise with the length of a call, so it is one call that is priced.
  const priceOf = (end: 'low' | 'high'): number => {
    if (calls[end] === 0) return 0;
    return calls[end] * (pricer({ input: input[end] / calls[end], cached: null, output: output[end] / calls[end], reasoning: null }) ?? 0);
  };
  return { low: priceOf('low'), high: priceOf('high') };
}
