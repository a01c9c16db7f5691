import { z } from 'zod';
import { Turn } from '../domain/conversation.ts';
import type { Agent } from '../models/agent.ts';
import { rendered } from './compare-quality.ts';
import { listed, oneLine } from './render.ts';

const Input = z.object({
  turns: z.array(Turn).min(1),
  /** Attribute texts of both speakers; empty where nothing is known. */
  personas: z.tuple([z.array(z.string()), z.array(z.string())]),
  scale: z.object({ low: z.number(), high: z.number() }),
  aspects: z.array(z.object({ name: z.string(), meaning: z.string(), /** What rules and vectors measured, in [0, 1]; null where they measure nothing. */ measured: z.number().min(0).max(1).nullable() })).min(1),
});
const Answer = z.object({
  ratings: z.array(z.object({ aspect: z.string(), /** On the scale that was asked for; null when the aspect cannot be judged. */ rating: z.number().nullable() })),
});

/** Rates one conversation in several aspects on a scale, in one question (LLM-Eval, Lin and Chen 2023; G-Eval, Liu et al. 2023). */
export const rateConversation: Agent<z.infer<typeof Input>, z.infer<typeof Answer>> = {
  name: 'rate-conversation',
  description: 'Rates a conversation in named aspects on a scale.',
  role: 'expert',
  input: Input,
  answer: Answer,
  temperature: 0,
  render: ({ turns, personas, scale, aspects }) => ({
    low: String(scale.low),
    high: String(scale.high),
    aspects: aspects.map(({ name, meaning }) => `- ${oneLine(name)}: ${oneLine(meaning)}`).join('\n'),
    first: listed(personas[0]),
    second: listed(personas[1]),
    conversation: rendered(turns),
  }),
  offline: ({ scale, aspects }) => ({
    ratings: aspects.map(({ name, measured }) => ({ aspect: name, rating: measured === null ? null : scale.low + measured * (scale.high - scale.low) })),
  }),
};
