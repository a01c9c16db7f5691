import { z } from 'zod';
import { Turn } from './conversation.ts';
import { passes } from './critique.ts';
import type { Pair } from './pair.ts';
import { reasonsAgainst, type Candidate, type PairResult } from './result.ts';

const Side = z.object({ id: z.string(), turns: z.array(Turn) });

/** A better and a worse conversation for one pair: what preference training and the study of judges need. */
export const PreferencePair = z.object({
  pairId: z.string(),
  iteration: z.int().min(1),
  /** Attribute texts of both speakers, in the order of the speakers. */
  personas: z.tuple([z.array(z.string()), z.array(z.string())]),
  chosen: Side,
  rejected: Side,
  /** Share of the voters for the chosen less the share against it, in [-1, 1]; 1 where a filter failed the rejected. */
  margin: z.number().min(-1).max(1),
  /** `vote` when both stood for choice, `filter` when experts failed the rejected. */
  decided: z.enum(['vote', 'filter']),
  /** Names of the voters by what they said of the two. */
  voters: z.object({ for: z.array(z.string()), against: z.array(z.string()), undecided: z.array(z.string()) }),
  /** What the filters have against the rejected. */
  reasons: z.array(z.string()),
});
export type PreferencePair = z.infer<typeof PreferencePair>;

/**
 * The preference pairs of one result: the chosen before every other candidate that it was compared with or that a filter
 * failed. `incumbent` is the best of the iterations before, which stood for choice again.
 */
export function preferencePairs({ iteration, pair, candidates, chosen, vote }: PairResult, incumbent: Candidate | null): PreferencePair[] {
  if (chosen === null) return [];
  const others = [...(incumbent === null ? [] : [incumbent]), ...candidates].filter(({ conversation }) => conversation.id !== chosen.conversation.id);
  return others.flatMap((rejected): PreferencePair[] => {
    const base = { pairId: pair.id, iteration, personas: personasOf(pair), chosen: sideOf(chosen), rejected: sideOf(rejected) };
    if (!passes(rejected.critique)) {
      return [{ ...base, margin: 1, decided: 'filter', voters: { for: [], against: [], undecided: [] }, reasons: reasonsAgainst(rejected) }];
    }
    const voters = votersOn(vote, chosen.conversation.id, rejected.conversation.id);
    const said = voters.for.length + voters.against.length + voters.undecided.length;
    return said === 0 ? [] : [{ ...base, margin: round((voters.for.length - voters.against.length) / said), decided: 'vote', voters, reasons: [] }];
  });
}

/** Every voter counts once, with the balance of all its ballots that name both. */
function votersOn(vote: PairResult['vote'], chosenId: string, rejectedId: string): PreferencePair['voters'] {
  const [chosen, rejected] = [chosenId, rejectedId].map((id) => vote?.contenders.findIndex((one) => one.id === id) ?? -1);
  const balances = new Map<string, number>();
  for (const { voter, ranking } of vote?.ballots ?? []) {
    const [one, other] = [chosen, rejected].map((at) => ranking.findIndex((group) => group.includes(at)));
    if (one !== -1 && other !== -1) balances.set(voter, (balances.get(voter) ?? 0) + Math.sign(other - one));
  }
  const named = (wanted: number): string[] => [...balances].filter(([, balance]) => Math.sign(balance) === wanted).map(([voter]) => voter).sort();
  return { for: named(1), against: named(-1), undecided: named(0) };
}

function personasOf({ profiles: [first, second] }: Pair): [string[], string[]] {
  return [first.attributes.map(({ text }) => text), second.attributes.map(({ text }) => text)];
}

function sideOf({ conversation: { id, turns } }: Candidate) {
  return { id, turns };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
