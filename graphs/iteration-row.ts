import type { Expert } from '../agents/experts/expert.ts';
import { meanScore, votersOfAll } from '../critic/choose.ts';
import type { Candidate } from '../domain/result.ts';
import type { IterationRow } from '../domain/run.ts';
import { mean, standardError } from '../domain/statistics.ts';
import type { LedgerState } from '../stores/ledger.ts';
import { distinctN } from '../text/ngrams.ts';
import { openingOf } from '../text/openings.ts';

/** Utterances that variety is measured over: it falls as a sample grows. */
const SAMPLE = 5000;
/** A fall of variety by more than this share, while scores rise, is style that collapses. */
const COLLAPSE = 0.02;
/** A smaller gain of the voters' mean score is no reason to go on, however sure it is. */
const LEAST_GAIN = 0.01;

/** The row of an iteration whose pairs are all in the ledger and whose own row is not. */
export function iterationRow(iteration: number, pairs: number, experts: readonly Expert[], state: LedgerState): IterationRow {
  const voters = votersOfEvery(experts, state);
  const panel: number[] = [];
  const gained: number[] = [];
  const scores = new Map<string, number[]>(experts.map(({ name }) => [name, []]));
  let accepted = 0;
  for (let index = 0; index < pairs; index++) {
    const one = state.chosen.get(index) ?? null;
    panel.push(one === null ? 0 : meanScore(one, voters));
    gained.push(gainOf(state.settled.get(index) ?? null, one, voters));
    if (one === null) continue;
    accepted++;
    for (const [name, known] of scores) known.push(...scoreBy(one, name));
  }
  const { candidates, passing } = state.tallies.get(iteration) ?? { candidates: 0, passing: 0 };
  const gain = iteration === 1 ? null : measured(gained);
  const known = [...scores].map(([name, values]) => ({ name, ...measured(values) }));
  return {
    iteration,
    pairs,
    accepted,
    candidates,
    passing: candidates === 0 ? 0 : passing / candidates,
    scores: Object.fromEntries(known.map(({ name, mean: score }) => [name, score])),
    noise: Object.fromEntries(known.map(({ name, error }) => [name, error])),
    panel: measured(panel),
    gain,
    plateau: gain !== null && !gains(gain),
    variety: varietyOf(state.chosen.values()),
    warnings: gain !== null && gains(gain) ? collapse(state) : [],
  };
}

/** The voters that have a say from the first iteration on, so that the panel's means are of the same thing; all, where none scored. */
function votersOfEvery(experts: readonly Expert[], { iterations, chosen }: LedgerState): Expert[] {
  const voters = experts.filter(({ role }) => role === 'voter').filter(({ name }) => iterations.every(({ scores }) => scores[name] !== null));
  return votersOfAll(chosen.values(), voters);
}

function measured(values: readonly number[]): IterationRow['panel'] {
  return { mean: mean(values), error: standardError(values) };
}

/** Counts the voters that scored both: one that has a say from the second iteration on is no gain and no loss. */
function gainOf(before: Candidate | null, now: Candidate | null, voters: readonly Expert[]): number {
  if (before === null || now === null) return now === null ? 0 : meanScore(now, voters);
  const both = voters.filter(({ name }) => scoreBy(before, name).length > 0 && scoreBy(now, name).length > 0);
  return meanScore(now, both) - meanScore(before, both);
}

/** True when the gain is worth another iteration and above its noise, where there are pairs enough to know that. */
function gains({ mean: gain, error }: IterationRow['panel']): boolean {
  return gain !== null && gain >= LEAST_GAIN && gain > (error ?? 0);
}

function scoreBy({ critique }: Candidate, expert: string): number[] {
  const score = critique.verdicts.find((verdict) => verdict.expert === expert)?.score;
  return score === null || score === undefined ? [] : [score];
}

function varietyOf(chosen: Iterable<Candidate | null>): IterationRow['variety'] {
  const utterances: string[] = [];
  const openings = new Set<string>();
  let count = 0;
  for (const one of chosen) {
    if (one === null) continue;
    const texts = one.conversation.turns.map(({ text }) => text);
    utterances.push(...texts.slice(0, SAMPLE - utterances.length));
    openings.add(openingOf(texts[0]));
    count++;
  }
  return count === 0 ? null : { distinct2: distinctN(utterances, 2), openings: openings.size / count };
}

function* those(conversations: LedgerState['chosen'], indexes: readonly number[]): Generator<Candidate | null> {
  for (const index of indexes) yield conversations.get(index) ?? null;
}

/** Compares pairs that had a conversation both times alone, because variety depends on how many there are. */
function collapse({ settled, chosen }: LedgerState): string[] {
  const both = [...settled.keys()].filter((index) => settled.get(index) !== null && (chosen.get(index) ?? null) !== null);
  const [was, is] = [settled, chosen].map((conversations) => varietyOf(those(conversations, both)));
  if (was === null || is === null) return [];
  const fallen = [
    { what: 'different word pairs (distinct-2)', from: was.distinct2, to: is.distinct2 },
    { what: 'different first words', from: was.openings, to: is.openings },
  ].filter(({ from, to }) => to < from * (1 - COLLAPSE));
  return fallen.map(({ what, from, to }) => `Style narrows: ${what} of the chosen fell from ${from.toFixed(3)} to ${to.toFixed(3)} while the scores rose.`);
}
