import { contradiction } from '../../engine/contradiction.ts';
import type { Turn } from '../../domain/conversation.ts';
import { remark, voter } from './quality/voter.ts';

/** Earlier statements that a new one is held against: in talk of any length, the work grows with its length alone. */
const MOST_EARLIER = 500;

interface Statement {
  readonly at: number;
  readonly text: string;
}

/** Whether a speaker's own statements hold together (FED: "consistent"). Measured: contradictions by rule among the first-person sentences of one speaker. */
export const consistency = voter({
  name: 'consistency',
  description: "Do a speaker's own statements hold together?",
  rubric: 'In consistent conversations nobody takes back, forgets or contradicts what they said before, and each keeps one way of speaking.',
  measure: async ({ conversation: { turns } }) => {
    const clashes = [0, 1].flatMap((speaker) => clashesOf(statementsOf(turns, speaker)));
    const findings = clashes.map(({ at, other, reason }) => remark('contradicts-itself', reason, [other, at], 'Make the two utterances agree.'));
    return { score: 1 / (1 + clashes.length), findings };
  },
});

function statementsOf(turns: readonly Turn[], speaker: number): Statement[] {
  return turns.flatMap((turn, at) =>
    turn.speaker !== speaker ? [] : (turn.text.match(/[^.!?]+[.!?]*/g) ?? []).map((sentence) => sentence.trim()).filter((sentence) => /\b(I|my)\b/i.test(sentence) && !sentence.endsWith('?')).map((text) => ({ at, text })),
  );
}

function clashesOf(statements: readonly Statement[]) {
  return statements.flatMap((later, index) =>
    statements.slice(Math.max(0, index - MOST_EARLIER), index).flatMap((earlier) => {
      const found = contradiction(earlier.text, later.text);
      return found === undefined ? [] : [{ at: later.at, other: earlier.at, reason: found.reason }];
    }),
  );
}
