import { z } from 'zod';
import { Speaker, Turn } from '../domain/conversation.ts';
import type { Agent } from '../models/agent.ts';
import { PRESENT, VOICED } from './experts/faithfulness/presence.ts';
import { oneLine } from './render.ts';

const Input = z.object({
  turns: z.array(Turn),
  attributes: z.array(
    z.object({
      text: z.string(),
      /** Its owner. */
      speaker: Speaker,
      /** Probability, by rules and vectors, that the owner voices or implies it. */
      probability: z.number().min(0).max(1),
      /** Turns of the owner that come closest to it. */
      turns: z.array(z.int().min(0)),
    }),
  ),
});
const Answer = z.object({
  attributes: z.array(
    z.object({
      /** Number of the attribute in the question, from 1. */
      number: z.int().min(1),
      status: z.enum(['voiced', 'implied', 'absent', 'contradicted']),
      /** Numbers of the owner's utterances that support the status; empty for absent. */
      turns: z.array(z.int().min(0)).default([]),
      /** Numbers of utterances in which the other user states it as true of themselves. */
      claimed: z.array(z.int().min(0)).default([]),
      /** Why it is contradicted; else empty. */
      reason: z.string().default(''),
    }),
  ),
});

/** What is said of one attribute. */
export type JudgedAttribute = z.infer<typeof Answer>['attributes'][number];

/** Judges, in one call, the attributes of a conversation of which rules and vectors leave some open. */
export const judgeFaithfulness: Agent<z.infer<typeof Input>, z.infer<typeof Answer>> = {
  name: 'judge-faithfulness',
  description: 'Says of attributes whether their owner voices, implies, omits or contradicts them, and whether the other claims them.',
  role: 'expert',
  input: Input,
  answer: Answer,
  temperature: 0,
  render: ({ turns, attributes }) => ({
    conversation: turns.map(({ speaker, text }, at) => `[${at}] User ${speaker + 1}: ${oneLine(text)}`).join('\n'),
    attributes: attributes.map(({ text, speaker }, at) => `${at + 1}. of User ${speaker + 1}: ${oneLine(text)}`).join('\n'),
  }),
  offline: ({ attributes }) => ({
    attributes: attributes.map(({ probability, turns }, at) => {
      const status = probability >= VOICED ? 'voiced' : probability >= PRESENT ? 'implied' : 'absent';
      return { number: at + 1, status, turns: status === 'absent' ? [] : turns, claimed: [], reason: '' };
    }),
  }),
};
