import type { Expert, ExpertContext, Subject } from '../agents/experts/expert.ts';
import { isItemFailure } from '../domain/error.ts';
import type { Juror, Ranking } from './rules/rule.ts';

/** The voters bound to the contenders. One that cannot do what a rule asks answers by what it can: comparisons, or its scores; a contender it did not score is none it was shown. */
export function juryOf(voters: readonly Expert[], subjects: readonly Subject[], scoreOf: (voter: string, at: number) => number | null, context: ExpertContext): Juror[] {
  return voters.map((voter): Juror => {
    const score = (at: number): number | null => scoreOf(voter.name, at);
    const compare: Juror['compare'] = async (first, second) => {
      if (voter.compare !== undefined) return orElse(undefined, voter.compare(subjects[first], subjects[second], context));
      const [one, two] = [score(first), score(second)];
      if (one === null || two === null) return undefined;
      return one === two ? 'tie' : one > two ? 'first' : 'second';
    };
    const rank: Juror['rank'] = async (shown) => {
      if (voter.rank === undefined) return voter.compare === undefined ? byScore(shown, score) : byInsertion(shown, compare);
      const ranking = await orElse([], voter.rank(shown.map((at) => subjects[at]), context));
      return ranking.map((group) => group.map((place) => shown[place]));
    };
    return { name: voter.name, callsEach: voter.cost === 'free' || (voter.rank === undefined && voter.compare === undefined) ? 0 : 1, compare, rank };
  });
}

/** A model that gave no usable answer costs this answer, not the choice. */
async function orElse<Answer, Fallback>(fallback: Fallback, answer: Promise<Answer>): Promise<Answer | Fallback> {
  try {
    return await answer;
  } catch (error) {
    if (!isItemFailure(error)) throw error;
    return fallback;
  }
}

function byScore(shown: readonly number[], score: (at: number) => number | null): Ranking {
  const values = [...new Set(shown.flatMap((at) => score(at) ?? []))].sort((a, b) => b - a);
  return values.map((value) => shown.filter((at) => score(at) === value));
}

/** Puts one after the other where comparisons say, from the top; equals join. */
async function byInsertion(shown: readonly number[], compare: Juror['compare']): Promise<Ranking> {
  const groups: number[][] = [];
  for (const one of shown) {
    let place = 0;
    let preference = place < groups.length ? await compare(one, groups[place][0]) : 'first';
    while (preference === 'second') {
      place++;
      preference = place < groups.length ? await compare(one, groups[place][0]) : 'first';
    }
    if (preference === 'tie' || preference === undefined) groups[place].push(one);
    else groups.splice(place, 0, [one]);
  }
  return groups;
}
