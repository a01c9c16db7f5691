import { z } from 'zod';
import { classify } from '../engine/classify.ts';
import type { Agent } from '../models/agent.ts';
import { seedCategories } from '../seeds/categories/index.ts';
import { listed } from './render.ts';

const Input = z.object({ members: z.array(z.string()).min(1) });
const Answer = z.object({ query: z.string().min(3).max(200) });

/** Names the most specific question that all shown attributes of a cluster answer (METHOD: query induction). */
export const induceQuery: Agent<z.infer<typeof Input>, z.infer<typeof Answer>> = {
  name: 'induce-query',
  description: 'Finds the question that a cluster of attributes answers.',
  role: 'expander',
  input: Input,
  answer: Answer,
  temperature: 0,
  render: ({ members }) => ({ members: listed(members) }),
  offline: ({ members }) => ({ query: commonestQuery(members) }),
};

/** The query of the built-in category most members belong to; the first such category wins a tie. */
function commonestQuery(members: readonly string[]): string {
  const votes = new Map<string, number>();
  for (const member of members) {
    const name = classify(member, seedCategories);
    if (name !== undefined) votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  const category = winner === undefined ? undefined : seedCategories.find((one) => one.name === winner[0]);
  return category?.query ?? UNSORTED_QUERY;
}

/** What the offline engine asks about attributes it cannot place. */
export const UNSORTED_QUERY = 'What else should people know about you?';
