import { inBothOrders } from '../both-orders.ts';
import type { Ballot } from '../../domain/vote.ts';
import { preferenceIn } from '../ballots.ts';
import type { ChoiceRule } from './rule.ts';

/** The champion meets each challenger, every voter compares the two in both orders. A drawn match goes to the higher measured score, then to the champion. */
export const knockOut: ChoiceRule = {
  name: 'knock-out',
  description: 'The champion meets each challenger; both orders; a drawn match goes to the higher measured score, then to the champion.',
  decide: async ({ scores, jurors }) => {
    const ballots: Ballot[] = [];
    let champion = 0;
    for (let challenger = 1; challenger < scores.length; challenger++) {
      const match = await Promise.all(jurors.map((juror) => inBothOrders(juror, champion, challenger)));
      ballots.push(...match);
      const balance = match.reduce((sum, ballot) => sum + preferenceIn(ballot, champion, challenger), 0) || scores[champion] - scores[challenger];
      if (balance < 0) champion = challenger;
    }
    return { winner: champion, ballots };
  },
};
