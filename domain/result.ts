import { z } from 'zod';
import { Conversation } from './conversation.ts';
import { Critique } from './critique.ts';
import { Pair } from './pair.ts';
import { Vote } from './vote.ts';

/** A candidate with all verdicts on it. */
export const Candidate = z.object({ conversation: Conversation, critique: Critique });
export type Candidate = z.infer<typeof Candidate>;

/** What one iteration made of one pair: the unit of the ledger. */
export const PairResult = z.object({
  /** Position of the pair in the run, from 0. */
  index: z.int().min(0),
  iteration: z.int().min(1),
  pair: Pair,
  /** Everything written in this iteration, revisions included. */
  candidates: z.array(Candidate),
  /** Candidates that could not be written, and why. */
  failures: z.array(z.object({ candidate: z.int(), message: z.string() })),
  /** The best that passed, of this iteration or an earlier one; null when nothing passed yet. */
  chosen: Candidate.nullable(),
  /** How the chosen was chosen; null when fewer than two stood for choice. */
  vote: Vote.nullable(),
});
export type PairResult = z.infer<typeof PairResult>;

/** Every `fail` verdict of a candidate as one line each: expert, findings, turns. */
export function reasonsAgainst({ critique }: Candidate): string[] {
  return critique.verdicts
    .filter((verdict) => verdict.outcome === 'fail')
    .map(({ expert, findings }) => `${expert}: ${findings.filter((one) => one.severity === 'error').map((one) => one.message).join('; ') || 'failed'}`);
}
