import { Heard, unheardShare } from '../../text/heard.ts';
import type { Expert, Subject } from './expert.ts';
import { ADA_AND_BO } from './quality/examples.ts';
import { remark } from './quality/voter.ts';

/** Share under which most of what is said has been said elsewhere in the data set. */
const WORN = 0.35;
const TIE = 0.01;

/** Whether the data set already says it: by three-word sequences against the conversations accepted before, by rule and for nothing. */
export const novelty: Expert = {
  name: 'novelty',
  description: 'Does it say what the accepted conversations have not said yet?',
  rubric: 'A new conversation for the set opens, jokes and turns differently from those there are, and leaves their stock phrases alone.',
  cost: 'free',
  role: 'voter',
  judge: async (subject) => {
    const score = shareOf(subject);
    if (score === null) return { expert: 'novelty', outcome: 'does-not-apply', score: null, findings: [], by: 'rules' };
    const findings = score < WORN ? [remark('worn-phrases', `${Math.round((1 - score) * 100)} % of its three-word sequences are in other conversations of the set`, [], 'Say it in words that the set does not have yet.')] : [];
    return { expert: 'novelty', outcome: 'pass', score, findings, by: 'rules' };
  },
  compare: async (first, second) => {
    const difference = (shareOf(first) ?? 0) - (shareOf(second) ?? 0);
    return Math.abs(difference) < TIE ? 'tie' : difference > 0 ? 'first' : 'second';
  },
  rank: async (subjects) => {
    const shares = subjects.map((subject) => shareOf(subject) ?? 0);
    return [...new Set(shares)].sort((a, b) => b - a).map((share) => shares.flatMap((one, at) => (one === share ? [at] : [])));
  },
  examples: { good: among([]), bad: among(textsOf(ADA_AND_BO)) },
};

/** Share of unheard sequences with four decimals; null where nothing was accepted before. */
function shareOf(subject: Subject): number | null {
  if (subject.heard === undefined || subject.heard.empty) return null;
  return Math.round(unheardShare(textsOf(subject), subject.heard, subject.replaces ?? []) * 10_000) / 10_000;
}

function textsOf({ conversation }: Subject): string[] {
  return conversation.turns.map(({ text }) => text);
}

/** Ada and Bo's conversation in a set that has said the given texts, and one other thing. */
function among(said: readonly string[]): Subject {
  return { ...ADA_AND_BO, heard: new Heard([['Somebody else said this.', ...said]]) };
}
