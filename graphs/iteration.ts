import { pMapIterable } from 'p-map';
import { meanDirection } from '../domain/vector.ts';
import { withOwnSignal } from '../domain/within.ts';
import type { Exemplar } from '../domain/exemplar.ts';
import type { Pair } from '../domain/pair.ts';
import type { Candidate, PairResult } from '../domain/result.ts';
import { Heard } from '../text/heard.ts';
import { conversationGraph, type ConversationSettings } from './conversation.ts';
import { bestExemplars, openExemplarPool } from './exemplar-pool.ts';
import { iterationRow } from './iteration-row.ts';
import type { LedgerState } from '../stores/ledger.ts';
import type { RunServices, Services } from './services.ts';

/** What the iterations of a run are asked for. */
export interface IterationsPlan {
  /** The exemplars the first iteration starts from. */
  readonly exemplars: readonly Exemplar[];
  readonly iterations: number;
  /** Do them all, even when the scores no longer gain more than their noise. */
  readonly allIterations?: boolean;
  readonly conversation: ConversationSettings;
}

/** Accepted conversations that are put into the memory, or looked up there, at once. */
const AT_ONCE = 1000;

/** Super-steps of one pair, at most: written, judged, chosen, revised, judged and chosen again. Said here, because a graph in a graph would inherit the limit of the outer one. */
const MOST_STEPS = 25;

/** Openings of that many neighbouring conversations are not to be used again. */
const AVOIDED = 6;

/**
 * One round of writing, criticising and choosing for all pairs. Pairs that the ledger already has are left alone;
 * results are appended in the order of the pairs, so the ledger does not depend on who finishes first.
 */
export async function runIteration(iteration: number, pairs: readonly Pair[], plan: IterationsPlan, services: RunServices): Promise<void> {
  const { ledger } = services;
  for (const some of acceptedIn(ledger.state.settled, pairs)) await restoreAccepted(some, services);
  const pool = await openExemplarPool({ seeds: plan.exemplars, earned: ledger.state.exemplars }, plan.conversation, services);
  const done = ledger.state.pairsDone.get(iteration) ?? 0;
  const todo = pairs.slice(done).map((pair, at) => ({ pair, index: done + at }));
  const heard = new Heard(utterancesOf(ledger.state.settled.values()));
  const graph = conversationGraph({ ...plan.conversation, heard }, services);
  const work = async ({ pair, index }: { pair: Pair; index: number }): Promise<PairResult> => {
    services.signal.throwIfAborted();
    const incumbent = ledger.state.chosen.get(index) ?? null;
    const input = { index, iteration, pair, incumbent, exemplars: await pool.exemplarsFor(pair), avoid: await openingsNear(pair, services) };
    const { candidates, failures, chosen, vote } = await withOwnSignal(services.signal, (signal) => graph.invoke(input, { signal, recursionLimit: MOST_STEPS }));
    return { index, iteration, pair, candidates: [...candidates], failures, chosen, vote };
  };
  services.report({ kind: 'step', stage: `iteration ${iteration}`, done, total: pairs.length });
  for await (const result of pMapIterable(todo, work, { concurrency: services.concurrency, backpressure: services.concurrency * 4 })) {
    await ledger.append({ event: 'pair', result });
    services.report({ kind: 'step', stage: `iteration ${iteration}`, done: result.index + 1, total: pairs.length });
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

interface Accepted {
  readonly pair: Pair;
  readonly candidate: Candidate;
}

/** The pairs of which a candidate was chosen, some at a time. */
function* acceptedIn(chosen: LedgerState['chosen'], pairs: readonly Pair[]): Generator<Accepted[]> {
  for (let start = 0; start < pairs.length; start += AT_ONCE) {
    yield pairs.slice(start, start + AT_ONCE).flatMap((pair, at) => {
      const candidate = chosen.get(start + at) ?? null;
      return candidate === null ? [] : [{ pair, candidate }];
    });
  }
}

/** A run may be resumed on another memory than it began with, or on one that was moved away: it gets back what it lacks, so that the run goes on as it would have. */
async function restoreAccepted(accepted: readonly Accepted[], services: Services): Promise<void> {
  const conversations = await services.collection('conversations');
  const known = new Set((await conversations.get(accepted.map(({ pair }) => pair.id))).map(({ id }) => id));
  const lacking = accepted.filter(({ pair }) => !known.has(pair.id));
  if (lacking.length > 0) await rememberAccepted(lacking, services);
}

async function rememberAccepted(chosen: readonly Accepted[], services: Services): Promise<void> {
  const conversations = await services.collection('conversations');
  const entries = chosen.map(async ({ pair, candidate }) => ({
    // One entry per pair: a better conversation of a later iteration takes the place of the earlier one.
    id: pair.id,
    text: candidate.conversation.turns[0].text,
    vector: meanDirection(await services.embed(attributeTexts(pair))),
    metadata: { kind: 'accepted' },
  }));
  await conversations.upsert(await Promise.all(entries));
}

/** First utterances of accepted conversations about people like these; the pair's own does not count. */
async function openingsNear(pair: Pair, services: Services): Promise<string[]> {
  const conversations = await services.collection('conversations');
  const vector = meanDirection(await services.embed(attributeTexts(pair)));
  const [matches] = await conversations.nearest([vector], AVOIDED + 1, { kind: 'accepted' });
  return matches.filter(({ id }) => id !== pair.id).slice(0, AVOIDED).map(({ text }) => text);
}

function attributeTexts(pair: Pair): string[] {
  return pair.profiles.flatMap((one) => one.attributes.map(({ text }) => text));
}
