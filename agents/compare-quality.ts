import { z } from 'zod';
import { Turn } from '../domain/conversation.ts';
import type { Agent } from '../models/agent.ts';
import { oneLine } from './render.ts';

/** Score difference below which two conversations are equally good to the offline engine. */
export const TIE = 0.01;

/** A candidate as a voter sees it. */
export const Side = z.object({ turns: z.array(Turn), /** What rules and vectors measured, in [0, 1]. */ score: z.number().min(0).max(1) });
const Input = z.object({ quality: z.string(), rubric: z.string(), first: Side, second: Side });
const Answer = z.object({ better: z.enum(['first', 'second', 'tie']), reason: z.string() });

/** Says which of two conversations is better in one respect (METHOD, section 5). Asked in both orders by the critic. */
export const compareQuality: Agent<z.infer<typeof Input>, z.infer<typeof Answer>> = {
  name: 'compare-quality',
  description: 'Compares two candidate conversations in one quality.',
  role: 'expert',
  input: Input,
  answer: Answer,
  temperature: 0,
  render: ({ quality, rubric, first, second }) => ({ quality, rubric, first: rendered(first.turns), second: rendered(second.turns) }),
  offline: ({ quality, first, second }) => {
    const difference = first.score - second.score;
    const better = Math.abs(difference) < TIE ? 'tie' : difference > 0 ? 'first' : 'second';
    return { better, reason: `measured ${quality} ${first.score.toFixed(2)} against ${second.score.toFixed(2)}` };
  },
};

/** A candidate's turns, one a line. */
export function rendered(turns: readonly z.infer<typeof Turn>[]): string {
  return turns.map(({ speaker, text }) => `User ${speaker + 1}: ${oneLine(text)}`).join('\n');
}
