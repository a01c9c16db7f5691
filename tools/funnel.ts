import { recount } from '../critic/ballots.ts';
import { expertNameOf } from '../critic/panel.ts';
import { experts } from '../agents/experts/index.ts';
import type { PairResult } from '../domain/result.ts';
import { ledgerEvents } from '../stores/ledger.ts';

/** What one expert did to the candidates of a run, and what its absence would change. */
export interface FunnelRow {
  readonly expert: string;
  /** Null for an expert that is not loaded now. */
  readonly role: 'filter' | 'voter' | null;
  readonly cost: 'free' | 'embedding' | 'model' | null;
  /** Candidates it gave a verdict on; those that failed before were not shown to it. */
  judged: number;
  /** Candidates it failed, alone or with others. */
  failed: number;
  /** Of these, those that no expert listed before it failed. */
  first: number;
  /** Questions to a model (or to the offline engine in its place): verdicts that needed one, and ballots. */
  questions: number;
  /** Ballots for which it was asked in two orders, and those in which the order changed its mind. */
  readonly swaps: { asked: number; differ: number };
  /** Recomputed from stored verdicts and ballots. */
  readonly without: {
    /** Candidates that it alone failed; experts that had not seen them yet might. */
    passing: number;
    /** Pairs without an accepted conversation that would have had such a candidate. */
    rescued: number;
    /** Votes that come out otherwise without this voter; for a filter, choices such a candidate would have joined, so at most so many. */
    choices: number;
  };
}

/** The funnel of a run, from its ledger, one result at a time; experts in the order of the panel. */
export async function readFunnel(ledger: string): Promise<FunnelRow[]> {
  const rows = new Map<string, FunnelRow>(experts.map(({ name, role, cost }) => [name, emptyRow(name, role, cost)]));
  const accepted = new Map<number, boolean>();
  const reopened = new Map<string, Set<number>>();
  for await (const event of ledgerEvents(ledger)) {
    if (event.event !== 'pair') continue;
    const rowOf = (name: string): FunnelRow => rows.get(name) ?? add(rows, seatRow(name));
    accepted.set(event.result.index, event.result.chosen !== null);
    for (const name of countCandidates(event.result, rowOf)) reopened.set(name, (reopened.get(name) ?? new Set()).add(event.result.index));
    countVote(event.result, rowOf);
  }
  for (const [name, indexes] of reopened) {
    const row = rows.get(name);
    if (row !== undefined) row.without.rescued = [...indexes].filter((index) => accepted.get(index) === false).length;
  }
  return [...rows.values()].filter(({ judged }) => judged > 0);
}

/** A row for an expert of a panel, seated with one of several judges, or for one that is not loaded now. */
function seatRow(name: string): FunnelRow {
  const expert = experts.find((one) => one.name === expertNameOf(name));
  return emptyRow(name, expert?.role ?? null, expert?.cost ?? null);
}

function emptyRow(expert: string, role: FunnelRow['role'], cost: FunnelRow['cost']): FunnelRow {
  return { expert, role, cost, judged: 0, failed: 0, first: 0, questions: 0, swaps: { asked: 0, differ: 0 }, without: { passing: 0, rescued: 0, choices: 0 } };
}

function add(rows: Map<string, FunnelRow>, row: FunnelRow): FunnelRow {
  rows.set(row.expert, row);
  return row;
}

/** Counts the verdicts; gives the experts that alone stood between a candidate and the choice. */
function countCandidates({ candidates, chosen }: PairResult, rowOf: (name: string) => FunnelRow): Set<string> {
  const alone = new Set<string>();
  for (const { critique } of candidates) {
    const failing = critique.verdicts.filter(({ outcome }) => outcome === 'fail');
    for (const { expert, by } of critique.verdicts) {
      const row = rowOf(expert);
      row.judged++;
      // A panel of judges signs with all their names.
      if (by !== 'rules' && by !== 'vectors') row.questions += by.split('+').length;
    }
    for (const { expert } of failing) rowOf(expert).failed++;
    if (failing.length > 0) rowOf(failing[0].expert).first++;
    if (failing.length === 1) {
      alone.add(failing[0].expert);
      rowOf(failing[0].expert).without.passing++;
    }
  }
  if (chosen !== null) for (const name of alone) rowOf(name).without.choices++;
  return alone;
}

function countVote({ vote }: PairResult, rowOf: (name: string) => FunnelRow): void {
  if (vote === null) return;
  for (const { voter, calls, swap } of vote.ballots) {
    const row = rowOf(voter);
    row.questions += calls;
    if (swap !== null) row.swaps.asked++;
    if (swap === 'differs') row.swaps.differ++;
  }
  const whole = recount(vote);
  for (const voter of new Set(vote.ballots.map((ballot) => ballot.voter))) {
    if (recount(vote, voter) !== whole) rowOf(voter).without.choices++;
  }
}

export const FUNNEL_HEAD = ['expert', 'cost', 'judged', 'failed', 'first', 'questions', 'order changed its mind', 'without it: pass', 'pairs rescued', 'choices changed'] as const;

/** The funnel as rows of text under `FUNNEL_HEAD`. */
export function funnelCells(funnel: readonly FunnelRow[]): string[][] {
  return funnel.map(({ expert, role, cost, judged, failed, first, questions, swaps, without }) => [
    expert,
    cost ?? '-',
    String(judged),
    String(failed),
    String(first),
    String(questions),
    swaps.asked === 0 ? '-' : `${swaps.differ} of ${swaps.asked}`,
    `+${without.passing}`,
    String(without.rescued),
    role === 'filter' ? `<= ${without.choices}` : String(without.choices),
  ]);
}
