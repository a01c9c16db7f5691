import type { Candidate } from '../domain/result.ts';
import { passes } from '../domain/critique.ts';
import { isItemFailure } from '../domain/error.ts';
import type { Expert, ExpertContext, Preference, Subject } from '../agents/experts/expert.ts';

/** A candidate and the subject the experts see of it. */
export interface Contender {
  readonly candidate: Candidate;
  readonly subject: Subject;
}

/**
 * The best of the candidates that passed every filter, by knock-out: the champion meets each challenger, every voter
 * compares the two in both orders, the majority decides. A drawn match goes to the higher mean score, then to the champion.
 */
export async function choose(contenders: readonly Contender[], voters: readonly Expert[], context: ExpertContext): Promise<Contender | undefined> {
  const [first, ...challengers] = contenders.filter(({ candidate }) => passes(candidate.critique));
  let champion: Contender | undefined = first;
  for (const challenger of challengers) champion = await match(champion, challenger, voters, context);
  return champion;
}

async function match(champion: Contender, challenger: Contender, voters: readonly Expert[], context: ExpertContext): Promise<Contender> {
  const votes = await Promise.all(voters.map((voter) => vote(voter, champion.subject, challenger.subject, context)));
  const balance = votes.reduce((sum, one) => sum + one, 0);
  if (balance !== 0) return balance > 0 ? champion : challenger;
  return meanScore(challenger.candidate, voters) > meanScore(champion.candidate, voters) ? challenger : champion;
}

/** 1 for the first, -1 for the second, 0 for a tie; a voter that changes its mind with the order has no preference. */
async function vote(voter: Expert, first: Subject, second: Subject, context: ExpertContext): Promise<number> {
  const [forward, backward] = await Promise.all([comparison(voter, first, second, context), comparison(voter, second, first, context)]);
  if (forward === 'first' && backward === 'second') return 1;
  return forward === 'second' && backward === 'first' ? -1 : 0;
}

/** A voter that cannot compare, or whose model gave no usable answer, sees a tie. */
async function comparison(voter: Expert, first: Subject, second: Subject, context: ExpertContext): Promise<Preference> {
  try {
    return (await voter.compare?.(first, second, context)) ?? 'tie';
  } catch (error) {
    if (!isItemFailure(error)) throw error;
    return 'tie';
  }
}

/** Mean score of the voters in [0, 1]; 0 when none scored. */
export function meanScore(candidate: Candidate, voters: readonly Pick<Expert, 'name'>[]): number {
  const names = new Set(voters.map((voter) => voter.name));
  const scores = candidate.critique.verdicts.flatMap(({ expert, score }) => (names.has(expert) && score !== null ? [score] : []));
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
