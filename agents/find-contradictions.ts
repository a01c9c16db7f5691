import { z } from 'zod';
import { contradiction } from '../engine/contradiction.ts';
import type { Agent } from '../models/agent.ts';
import { listed } from './render.ts';

const Input = z.object({ statements: z.array(z.string()).min(1) });
const Answer = z.object({
  contradicted: z.boolean(),
  /** Why they cannot all be true of one person at one time; empty when they can. */
  reason: z.string(),
});

/** Judges whether statements can all be true of one person (METHOD, section 2: NLI as an agent). */
export const findContradictions: Agent<z.infer<typeof Input>, z.infer<typeof Answer>> = {
  name: 'find-contradictions',
  description: 'Says whether statements about one person can all be true together.',
  role: 'expert',
  input: Input,
  answer: Answer,
  temperature: 0,
  render: ({ statements }) => ({ statements: listed(statements) }),
  offline: ({ statements }) => {
    for (const [at, later] of statements.entries()) {
      for (const earlier of statements.slice(0, at)) {
        const found = contradiction(earlier, later);
        if (found !== undefined) return { contradicted: true, reason: found.reason };
      }
    }
    return { contradicted: false, reason: '' };
  },
};
