import { z } from 'zod';
import { Turn } from '../domain/conversation.ts';
import type { Agent } from '../models/agent.ts';
import { harmsIn } from './experts/toxicity/patterns.ts';
import { oneLine } from './render.ts';

const Input = z.object({ turns: z.array(Turn) });
const Answer = z.object({
  /** 0 (harmless) to 1 (severe). */
  severity: z.number().min(0).max(1),
  /** Numbers of the utterances that do harm, from 0. */
  turns: z.array(z.int().min(0)),
  reason: z.string(),
});

/** Judges whether something said in a conversation does harm, or agrees with harm. */
export const judgeToxicity: Agent<z.infer<typeof Input>, z.infer<typeof Answer>> = {
  name: 'judge-toxicity',
  description: 'Says whether utterances insult, threaten, demean groups or agree with it.',
  role: 'expert',
  input: Input,
  answer: Answer,
  temperature: 0,
  render: ({ turns }) => ({ conversation: turns.map(({ speaker, text }, at) => `[${at}] User ${speaker + 1}: ${oneLine(text)}`).join('\n') }),
  offline: ({ turns }) => {
    const harmful = turns.flatMap(({ text }, at) => (harmsIn(text).some((harm) => harm !== 'profanity') ? [at] : []));
    return { severity: harmful.length > 0 ? 1 : 0, turns: harmful, reason: harmful.length > 0 ? 'listed words or sentence patterns of harm' : '' };
  },
};
