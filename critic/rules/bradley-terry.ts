import { everyPair, inBothOrders } from '../both-orders.ts';
import { preferenceIn } from '../ballots.ts';
import type { Ballot } from '../../domain/vote.ts';
import type { ChoiceRule } from './rule.ts';

/** Wins over, and over every other, that each contender is given beforehand: keeps strengths finite when one wins everything. */
const PRIOR = 0.5;
const ROUNDS = 200;

/** Every voter compares every pair in both orders; a Bradley–Terry model (1952) is fitted to all answers, and the strongest is chosen. */
export const bradleyTerry: ChoiceRule = {
  name: 'bradley-terry',
  description: 'Every voter, every pair, both orders; the strongest of a fitted Bradley–Terry model, so that a clear win counts more than a narrow one.',
  decide: async ({ scores, jurors }) => {
    const ballots = await Promise.all(everyPair(scores.length).flatMap(([first, second]) => jurors.map((juror) => inBothOrders(juror, first, second))));
    const strengths = strengthsOf(ballots, scores.length);
    const order = strengths.map((_strength, at) => at).sort((a, b) => round(strengths[b]) - round(strengths[a]) || scores[b] - scores[a] || a - b);
    return { winner: order[0], ballots };
  },
};

/** Strengths by minorisation and maximisation (Hunter, 2004); they add up to the number of contenders. */
export function strengthsOf(ballots: readonly Ballot[], size: number): number[] {
  const wins = Array.from({ length: size }, (_one, row) => Array.from({ length: size }, (_other, column) => (row === column ? 0 : PRIOR)));
  for (const ballot of ballots) {
    const [first, second] = ballot.ranking.flat();
    if (first === undefined || second === undefined) continue;
    const share = (preferenceIn(ballot, first, second) + 1) / 2;
    wins[first][second] += share;
    wins[second][first] += 1 - share;
  }
  let strengths = wins.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    const next = wins.map((row, at) => sum(row) / sum(row.map((won, other) => (other === at ? 0 : (won + wins[other][at]) / (strengths[at] + strengths[other])))));
    strengths = next.map((strength) => (strength * size) / sum(next));
  }
  return strengths;
}

/** Differences below this come from where the fit was stopped. */
function round(strength: number): number {
  return Math.round(strength * 1e6);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
