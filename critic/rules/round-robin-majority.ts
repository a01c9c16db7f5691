import { marginsOf, standing } from '../ballots.ts';
import { everyPair, inBothOrders } from '../both-orders.ts';
import type { ChoiceRule } from './rule.ts';

/** As the paper: every voter compares every pair, and who wins most matches by majority is chosen (METHOD, section 5); both orders are ours. */
export const roundRobinMajority: ChoiceRule = {
  name: 'round-robin-majority',
  description: 'As the paper: every voter, every pair, the majority wins a match and most matches win; in both orders.',
  decide: async ({ scores, jurors }) => {
    const ballots = await Promise.all(everyPair(scores.length).flatMap(([first, second]) => jurors.map((juror) => inBothOrders(juror, first, second))));
    return { winner: standing(marginsOf(ballots, scores.length), scores)[0], ballots };
  },
};
