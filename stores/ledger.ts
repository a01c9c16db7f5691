import { DramatisError } from '../domain/error.ts';
import { appendLine, dropTornLine, numberedLines } from '../domain/jsonl.ts';
import { LedgerEvent, type IterationRow } from '../domain/run.ts';
import type { Exemplar } from '../domain/exemplar.ts';
import { passes } from '../domain/critique.ts';
import { Candidate, type PairResult } from '../domain/result.ts';
import { PackedMap } from './packed.ts';

const Chosen = Candidate.nullable();

/** Counts of one iteration. */
export interface Tally {
  readonly candidates: number;
  readonly passing: number;
  readonly failures: number;
}

/** What a ledger says was done, without the candidates themselves. */
export interface LedgerState {
  /** Statistics of finished stages by name. */
  readonly stages: Map<string, Record<string, unknown>>;
  /** Number of pairs done per iteration; results are written in the order of the pairs. */
  readonly pairsDone: Map<number, number>;
  /** Best candidate so far by the pair's index; null where none passed yet. */
  readonly chosen: PackedMap<Candidate | null>;
  /** The same as it stood when the last finished iteration ended: what a resumed iteration must see too. */
  settled: PackedMap<Candidate | null>;
  readonly iterations: IterationRow[];
  /** Candidates written, those that passed every filter, and those that could not be written, per iteration. */
  readonly tallies: Map<number, Tally>;
  /** Why the last candidate that could not be written could not. */
  lastFailure: string | undefined;
  /** What the last finished iteration added to the exemplars. */
  exemplars: readonly Exemplar[];
  /** Why the run ended; undefined while it has not. */
  finished: string | undefined;
}

/** Appends events and knows what was done. */
export interface Ledger {
  readonly state: LedgerState;
  append(event: LedgerEvent): Promise<void>;
}

/** Opens a ledger for appending: cuts off a line that a kill has torn, then replays what is there. */
export async function openLedger(path: string): Promise<Ledger> {
  await dropTornLine(path);
  const state = await readLedger(path);
  return {
    state,
    append: async (event) => {
      await appendLine(path, event);
      applyEvent(state, event);
    },
  };
}

/** The state of a run that has done nothing yet. */
export function emptyLedger(): LedgerState {
  return { stages: new Map(), pairsDone: new Map(), chosen: new PackedMap(Chosen), settled: new PackedMap(Chosen), iterations: [], tallies: new Map(), exemplars: [], lastFailure: undefined, finished: undefined };
}

/** Replays a ledger without touching it. */
export async function readLedger(path: string): Promise<LedgerState> {
  const state = emptyLedger();
  for await (const event of ledgerEvents(path)) applyEvent(state, event);
  return state;
}

/** The events of a ledger in order. A last line that is no JSON is being written, or was torn by a kill; any other line that is no event is a `bad-input` error: what it said would be lost. */
export async function* ledgerEvents(path: string): AsyncGenerator<LedgerEvent> {
  let torn: number | undefined;
  for await (const { number, value } of numberedLines(path)) {
    if (torn !== undefined) throw damaged(path, torn);
    const event = LedgerEvent.safeParse(value);
    if (event.success) yield event.data;
    else if (value === undefined) torn = number;
    else throw damaged(path, number);
  }
}

function damaged(path: string, line: number): DramatisError {
  return new DramatisError('bad-input', `${path}, line ${line}, is no event of this version of Dramatis.`, {
    hint: 'Use the version that manifest.json names, take the file from a backup, or start again in a new folder.',
  });
}

function applyEvent(state: LedgerState, event: LedgerEvent): void {
  switch (event.event) {
    case 'stage':
      state.stages.set(event.stage, event.statistics);
      break;
    case 'pair':
      state.pairsDone.set(event.result.iteration, event.result.index + 1);
      state.chosen.set(event.result.index, event.result.chosen);
      state.lastFailure = event.result.failures.at(-1)?.message ?? state.lastFailure;
      state.tallies.set(event.result.iteration, addToTally(state.tallies.get(event.result.iteration), event.result));
      break;
    case 'iteration':
      state.iterations.push(event.row);
      state.exemplars = event.exemplars;
      state.settled = new PackedMap(Chosen, state.chosen);
      break;
    case 'finished':
      state.finished = event.reason;
      break;
  }
}

function addToTally(tally: Tally | undefined, { candidates, failures }: PairResult): Tally {
  const passing = candidates.filter(({ critique }) => passes(critique)).length;
  return { candidates: (tally?.candidates ?? 0) + candidates.length, passing: (tally?.passing ?? 0) + passing, failures: (tally?.failures ?? 0) + failures.length };
}
