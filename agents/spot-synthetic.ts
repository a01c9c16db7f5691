import { z } from 'zod';
import type { Agent } from '../models/agent.ts';
import { rendered, Side, TIE } from './compare-quality.ts';

const Input = z.object({ first: Side, second: Side });
const Answer = z.object({ synthetic: z.enum(['first', 'second', 'tie']), reason: z.string() });

/** Says which of two conversations about the same two people is more likely to be made by a machine (METHOD, "which is synthetic"). Asked in both orders. */
export const spotSynthetic: Agent<z.infer<typeof Input>, z.infer<typeof Answer>> = {
  name: 'spot-synthetic',
  description: 'Says which of two conversations is more likely to be synthetic.',
  role: 'expert',
  input: Input,
  answer: Answer,
  temperature: 0,
  render: ({ first, second }) => ({ first: rendered(first.turns), second: rendered(second.turns) }),
  offline: ({ first, second }) => {
    const difference = first.score - second.score;
    const synthetic = Math.abs(difference) < TIE ? 'tie' : difference > 0 ? 'second' : 'first';
    return { synthetic, reason: `measured naturalness ${first.score.toFixed(2)} against ${second.score.toFixed(2)}` };
  },
};
