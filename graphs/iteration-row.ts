import type { Expert } from '../agents/experts/expert.ts';
import { meanScore } from '../critic/choose.ts';
import type { Candidate } from '../domain/result.ts';
import type { IterationRow } from '../domain/run.ts';
import { mean, standardError } from '../domain/statistics.ts';
import type { LedgerState } from '../stores/ledger.ts';
import { distinctN } from '../text/ngrams.ts';
import { words } from '../text/words.ts';

/** Utterances that variety is measured over: it falls as a sample grows. */
const SAMPLE = 5000;
/** A fall of variety by more than this share, while scores rise, is style that collapses. */
const COLLAPSE = 0.02;

/** The row of an iteration whose pairs are all in the ledger and whose own row is not. */
export function iterationRow(iteration: number, pairs: number, experts: readonly Expert[], state: LedgerState): IterationRow {
  const voters = experts.filter(({ role }) => role === 'voter');
  const now = Array.from({ length: pairs }, (_pair, index) => state.chosen.get(index) ?? null);
  const before = Array.from({ length: pairs }, (_pair, index) => state.settled.get(index) ?? null);
  const chosen = now.flatMap((one) => (one === null ? [] : [one]));
  const { candidates, passing } = state.tallies.get(iteration) ?? { candidates: 0, passing: 0 };
  const scoreOf = (one: Candidate | null): number => (one === null ? 0 : meanScore(one, voters));
  const gain = iteration === 1 ? null : measured(now.map((one, at) => gainOf(before[at], one, voters)));
  const known = experts.map(({ name }) => ({ name, ...measured(chosen.flatMap((one) => scoreBy(one, name))) }));
  return {
    iteration,
    pairs,
    accepted: chosen.length,
    candidates,
    passing: candidates === 0 ? 0 : passing / candidates,
    scores: Object.fromEntries(known.map(({ name, mean: score }) => [name, score])),
    noise: Object.fromEntries(known.map(({ name, error }) => [name, error])),
    panel: measured(now.map(scoreOf)),
    gain,
    plateau: gain !== null && !gains(gain),
    variety: varietyOf(chosen),
    warnings: gain !== null && gains(gain) ? collapse(before, now) : [],
  };
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

/** True when the gain is above its noise, or when too few pairs leave the noise unknown. */
function gains({ mean: gain, error }: IterationRow['panel']): boolean {
  return gain !== null && (error === null || gain > error);
}

function scoreBy({ critique }: Candidate, expert: string): number[] {
  const score = critique.verdicts.find((verdict) => verdict.expert === expert)?.score;
  return score === null || score === undefined ? [] : [score];
}

function varietyOf(chosen: readonly Candidate[]): IterationRow['variety'] {
  if (chosen.length === 0) return null;
  const utterances = chosen.flatMap(({ conversation }) => conversation.turns.map(({ text }) => text)).slice(0, SAMPLE);
  const openings = new Set(chosen.map(({ conversation }) => words(conversation.turns[0].text).join(' ')));
  return { distinct2: distinctN(utterances, 2), openings: openings.size / chosen.length };
}

/** Compares pairs that had a conversation both times alone, because variety depends on how many there are. */
function collapse(before: readonly (Candidate | null)[], now: readonly (Candidate | null)[]): string[] {
  const both = before.flatMap((earlier, at) => {
    const later = now[at];
    return earlier === null || later === null ? [] : [{ earlier, later }];
  });
  const [was, is] = [varietyOf(both.map(({ earlier }) => earlier)), varietyOf(both.map(({ later }) => later))];
  if (was === null || is === null) return [];
  const fallen = [
    { what: 'different word pairs (distinct-2)', from: was.distinct2, to: is.distinct2 },
    { what: 'different first utterances', from: was.openings, to: is.openings },
  ].filter(({ from, to }) => to < from * (1 - COLLAPSE));
  return fallen.map(({ what, from, to }) => `Style narrows: ${what} of the chosen fell from ${from.toFixed(3)} to ${to.toFixed(3)} while the scores rose.`);
}
