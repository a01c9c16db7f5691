import { z } from 'zod';
import { growAttribute } from '../engine/grow.ts';
import type { Agent } from '../models/agent.ts';
import { listed, oneLine } from './render.ts';

const Input = z.object({
  /** Statements that are already true of the person. */
  companions: z.array(z.string()),
  query: z.string(),
});
const Answer = z.object({ attribute: z.string().min(3).max(300) });

/** Answers one query as one person, in a short new first-person sentence (METHOD: attribute bootstrap). */
export const newAttribute: Agent<z.infer<typeof Input>, z.infer<typeof Answer>> = {
  name: 'new-attribute',
  description: 'Invents an attribute of a person that answers a question and fits what is known of that person.',
  role: 'expander',
  input: Input,
  answer: Answer,
  temperature: 0.9,
  render: ({ companions, query }) => ({ companions: listed(companions), query: oneLine(query) }),
  offline: ({ query }, { random }) => ({ attribute: growAttribute(query, random) }),
};
