import { z } from 'zod';
import { Brief } from '../domain/brief.ts';
import { writeOffline } from '../engine/converse.ts';
import { mannerOf } from '../facets/index.ts';
import type { Agent } from '../models/agent.ts';
import { renderBrief } from './brief.ts';

/** Turns as a model writes them: speakers are User 1 and User 2. */
export const WrittenTurns = z.object({
  turns: z.array(z.object({ speaker: z.union([z.literal(1), z.literal(2)]), text: z.string().min(1) })).min(2),
});
export type WrittenTurns = z.infer<typeof WrittenTurns>;

/** Writes a whole conversation of two people for a brief (METHOD, section 4). */
export const writeConversation: Agent<Brief, WrittenTurns> = {
  name: 'write-conversation',
  description: 'Writes a whole conversation between two profiles.',
  role: 'writer',
  input: Brief,
  answer: WrittenTurns,
  temperature: 0.7,
  render: renderBrief,
  offline: (brief, { random }) => {
    const [first, second] = brief.pair.profiles;
    const { turns } = writeOffline(brief, random, [mannerOf(first.facets), mannerOf(second.facets)]);
    return { turns: turns.map(({ speaker, text }) => ({ speaker: speaker === 0 ? 1 : 2, text })) };
  },
};
