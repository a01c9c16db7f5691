import { z } from 'zod';
import type { Agent } from '../models/agent.ts';
import { clashWith, leavesRole, likenessTo } from './persona/evidence.ts';
import { listed } from './render.ts';

const Input = z.object({
  statements: z.array(z.string()).min(1),
  /** What the same person said before. */
  earlier: z.array(z.string()),
  sentences: z.array(z.string()).min(1),
});
const STANCES = ['in-character', 'neutral', 'out-of-character'] as const;
const Answer = z.object({
  sentences: z.array(z.object({ /** Number of the sentence, from 1. */ number: z.int().min(1), stance: z.enum(STANCES) })),
});

/** Likeness from which a sentence shows the person. */
const SHOWS = 0.5;
const FIRST_PERSON = /\b(i|i'm|i'd|i've|i'll|my|me|we|our)\b/i;

/** Says of every sentence whether the person who is played would say it (atomic evaluation of persona fidelity, Shin et al. 2025). */
export const judgeSentences: Agent<z.infer<typeof Input>, z.infer<typeof Answer>> = {
  name: 'judge-sentences',
  description: 'Says of each sentence whether it is in character, neutral or out of character.',
  role: 'expert',
  input: Input,
  answer: Answer,
  temperature: 0,
  render: ({ statements, earlier, sentences }) => ({ person: listed(statements), earlier: listed(earlier), sentences: listed(sentences) }),
  offline: async ({ statements, earlier, sentences }, help) => {
    const likeness = await likenessTo(statements, sentences, help);
    return {
      sentences: sentences.map((sentence, at) => {
        const own = FIRST_PERSON.test(sentence) && !sentence.trim().endsWith('?');
        const out = leavesRole(sentence) || (own && clashWith([...statements, ...earlier], sentence) !== undefined);
        return { number: at + 1, stance: out ? ('out-of-character' as const) : own && likeness[at] >= SHOWS ? ('in-character' as const) : ('neutral' as const) };
      }),
    };
  },
};
