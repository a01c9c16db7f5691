import { pMapIterable } from 'p-map';
import type { Exemplar } from '../domain/exemplar.ts';
import type { Pair } from '../domain/pair.ts';
import type { Candidate, PairResult } from '../domain/result.ts';
import { withOwnSignal } from '../domain/within.ts';
import { Heard } from '../text/heard.ts';
import { acceptedIn, openAccepted, rememberAccepted, resultsBefore, WAVE } from './accepted.ts';
import { conversationGraph, type ConversationSettings } from './conversation.ts';
import { bestExemplars, openExemplarPool } from './exemplar-pool.ts';
import { iterationRow } from './iteration-row.ts';
import { Progressed } from './progressed.ts';
import type { RunServices } from './services.ts';
import type { Used } from './used.ts';

/** What the iterations of a run are asked for. */
export interface IterationsPlan {
  /** The exemplars the first iteration starts from. */
  readonly exemplars: readonly Exemplar[];
  readonly iterations: number;
  /** Do them all, even when the scores no longer gain more than their noise. */
  readonly allIterations?: boolean;
  readonly conversation: ConversationSettings;
}

/** Super-steps of one pair, at most: written, judged, chosen, revised, judged and chosen again. Said here, because a graph in a graph would inherit the limit of the outer one. */
const MOST_STEPS = 25;

/**
 * One round of writing, criticising and choosing for all pairs. Pairs that the ledger already has are left alone;
 * results are appended in the order of the pairs, so the ledger does not depend on who finishes first.
 */
export async function runIteration(iteration: number, pairs: readonly Pair[], plan: IterationsPlan, services: RunServices): Promise<void> {
  const { ledger } = services;
  const pool = await openExemplarPool({ seeds: plan.exemplars, earned: ledger.state.exemplars }, plan.conversation, services);
  const heard = new Heard(utterancesOf(ledger.state.settled.values()));
  const graph = conversationGraph({ ...plan.conversation, heard }, services);
  const work = async ({ pair, index, used }: Todo): Promise<PairResult> => {
    services.signal.throwIfAborted();
    const incumbent = ledger.state.chosen.get(index) ?? null;
    const input = { index, iteration, pair, incumbent, exemplars: await pool.exemplarsFor(pair), used };
    const { candidates, failures, chosen, vote } = await withOwnSignal(services.signal, (signal) => graph.invoke(input, { signal, recursionLimit: MOST_STEPS }));
    return { index, iteration, pair, candidates: [...candidates], failures, chosen, vote };
  };
  const results = new Progressed(ledger.state.pairsDone.get(iteration) ?? 0);
  services.report({ kind: 'step', stage: `iteration ${iteration}`, done: results.count, total: pairs.length });
  for await (const result of pMapIterable(inWaves(pairs, results, services), work, { concurrency: services.concurrency, backpressure: services.concurrency * 4 })) {
    await ledger.append({ event: 'pair', result });
    results.reach(result.index + 1);
    services.report({ kind: 'step', stage: `iteration ${iteration}`, done: result.index + 1, total: pairs.length });
  }
}

interface Todo {
  readonly pair: Pair;
  readonly index: number;
  readonly used: Used;
}

/** The pairs still to do, with what accepted conversations near them have used; a wave waits until those it may see are in the ledger. */
async function* inWaves(pairs: readonly Pair[], results: Progressed, services: RunServices): AsyncGenerator<Todo> {
  const start = results.count;
  const first = Math.floor(start / WAVE);
  const accepted = await openAccepted(pairs, first, services);
  for (let wave = first; wave * WAVE < pairs.length; wave++) {
    await results.reached(resultsBefore(wave), services.signal);
    const used = await accepted.usedNear(wave);
    for (const [at, one] of used.entries()) {
      const index = wave * WAVE + at;
      if (index >= start) yield { pair: pairs[index], index, used: one };
    }
  }
}

/** Ends an iteration: remembers what was accepted, picks the exemplars for the next, and writes its row. */
export async function closeIteration(iteration: number, pairs: readonly Pair[], plan: IterationsPlan, services: RunServices): Promise<void> {
  const { ledger } = services;
  const { experts } = plan.conversation;
  for (const some of acceptedIn(ledger.state.chosen, pairs)) await rememberAccepted(some, services);
  const exemplars = await bestExemplars(pairs, ledger.state.chosen, experts, services);
  const row = iterationRow(iteration, pairs.length, experts, ledger.state);
  for (const message of row.warnings) services.report({ kind: 'notice', message });
  await ledger.append({ event: 'iteration', row, exemplars });
}

function* utterancesOf(candidates: Iterable<Candidate | null>): Generator<string[]> {
  for (const one of candidates) if (one !== null) yield one.conversation.turns.map(({ text }) => text);
}
