import type { Expert, ExpertContext, Subject } from '../agents/experts/expert.ts';
import { passes, type Verdict } from '../domain/critique.ts';
import type { Candidate } from '../domain/result.ts';
import type { Vote } from '../domain/vote.ts';
import { juryOf } from './jury.ts';
import type { ChoiceRule } from './rules/rule.ts';

/** A candidate and the subject the experts see of it. */
export interface Contender {
  readonly candidate: Candidate;
  readonly subject: Subject;
}

/** The best, if any passed, and how it was voted for, if there was a vote. */
export interface Choice {
  readonly best: Contender | undefined;
  readonly vote: Vote | null;
}

/**
 * Chooses among the candidates that passed every filter. Nobody is asked about fewer than two; a voter that had nothing to
 * say about any of them has no vote; without voters the first is taken.
 */
export async function choose(contenders: readonly Contender[], voters: readonly Expert[], rule: ChoiceRule, context: ExpertContext): Promise<Choice> {
  const standing = contenders.filter(({ candidate }) => passes(candidate.critique));
  const candidates = standing.map(({ candidate }) => candidate);
  const seated = voters.filter(({ name }) => !candidates.every((one) => verdictBy(one, name)?.outcome === 'does-not-apply'));
  if (standing.length < 2 || seated.length === 0) return { best: standing[0], vote: null };
  const common = votersOfAll(candidates, seated);
  const scores = candidates.map((candidate) => meanScore(candidate, common));
  const scoreOf = (voter: string, at: number): number | null => verdictBy(candidates[at], voter)?.score ?? null;
  const jurors = juryOf(seated, standing.map(({ subject }) => subject), scoreOf, context);
  const ids = standing.map(({ candidate }) => candidate.conversation.id);
  const { winner, ballots } = await rule.decide({ scores, jurors, random: context.random.fork('choice', ...ids) });
  return { best: standing[winner], vote: { rule: rule.name, contenders: ids.map((id, at) => ({ id, score: scores[at] })), winner, ballots: [...ballots] } };
}

/** The voters that scored every one of these: means over others would not be of the same thing. */
export function votersOfAll<Voter extends Pick<Expert, 'name'>>(candidates: Iterable<Candidate | null>, voters: readonly Voter[]): Voter[] {
  let common = [...voters];
  for (const one of candidates) if (one !== null) common = common.filter(({ name }) => typeof verdictBy(one, name)?.score === 'number');
  return common;
}

function verdictBy({ critique }: Candidate, expert: string): Verdict | undefined {
  return critique.verdicts.find((verdict) => verdict.expert === expert);
}

/** Mean score of the voters in [0, 1]; 0 when none scored. */
export function meanScore(candidate: Candidate, voters: readonly Pick<Expert, 'name'>[]): number {
  const names = new Set(voters.map((voter) => voter.name));
  const scores = candidate.critique.verdicts.flatMap(({ expert, score }) => (names.has(expert) && score !== null ? [score] : []));
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
