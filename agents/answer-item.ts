import { z } from 'zod';
import { BigFive, type Trait } from '../facets/big-five.ts';
import { describeFacets } from '../facets/index.ts';
import type { Agent } from '../models/agent.ts';
import { listed, oneLine } from './render.ts';

const Input = z.object({
  statements: z.array(z.string()).min(1),
  facets: z.record(z.string(), z.unknown()),
  /** One item of a questionnaire: "I am the one who starts talking." */
  item: z.string(),
  /** What the item is scored for; the offline engine's only ground, never shown to a model. */
  scoring: z.object({ trait: z.enum(['openness', 'conscientiousness', 'extraversion', 'agreeableness', 'neuroticism']), key: z.union([z.literal(1), z.literal(-1)]) }),
});
const Answer = z.object({ /** 1 (not at all like me) to 5 (very much like me). */ agreement: z.int().min(1).max(5) });

/** Answers one item of a questionnaire as a given person. */
export const answerItem: Agent<z.infer<typeof Input>, z.infer<typeof Answer>> = {
  name: 'answer-item',
  description: 'Says how much an item of a questionnaire is like the person who is played.',
  role: 'writer',
  input: Input,
  answer: Answer,
  temperature: 0,
  render: ({ statements, facets, item }) => ({ person: [listed(statements), ...describeFacets(facets).map(oneLine)].join('\n'), item: oneLine(item) }),
  offline: ({ facets, scoring }) => ({ agreement: agreementOf(facets, scoring.trait, scoring.key) }),
};

/** The trait it was given, on the scale; the middle for a person without traits. */
function agreementOf(facets: Readonly<Record<string, unknown>>, trait: Trait, key: 1 | -1): number {
  const traits = BigFive.safeParse(facets['big-five']).data;
  return traits === undefined ? 3 : Math.max(1, Math.min(5, Math.round(3 + key * traits[trait])));
}
