import { z } from 'zod';
import type { Agent } from '../models/agent.ts';
import { seedCategories } from '../seeds/categories/index.ts';
import { listed } from './render.ts';

const OFFERED = 5;

const Input = z.object({ queries: z.array(z.string()).min(1) });
const Answer = z.object({ queries: z.array(z.string().min(3).max(200)).max(20) });

/** Proposes questions about people in the manner of a few shown ones (METHOD: query bootstrap). */
export const similarQueries: Agent<z.infer<typeof Input>, z.infer<typeof Answer>> = {
  name: 'similar-queries',
  description: 'Proposes further questions about people like those shown.',
  role: 'expander',
  input: Input,
  answer: Answer,
  temperature: 0.7,
  render: ({ queries }) => ({ queries: listed(queries), count: String(OFFERED) }),
  offline: ({ queries }, { random }) => ({
    queries: random.sample(seedCategories.map((one) => one.query).filter((query) => !queries.includes(query)), OFFERED),
  }),
};
