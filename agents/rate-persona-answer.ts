import { z } from 'zod';
import type { Agent } from '../models/agent.ts';
import { RATED_TASKS } from './persona/rated-tasks.ts';
import { rateByRules } from './persona/rate-by-rules.ts';
import { listed, oneLine } from './render.ts';

const Input = z.object({
  task: z.enum(RATED_TASKS),
  /** What is looked for, from worst to best. */
  rubric: z.string(),
  statements: z.array(z.string()).min(1),
  setting: z.string(),
  question: z.string(),
  answer: z.string(),
});
const Answer = z.object({ /** 1 (worst) to 5 (best). */ rating: z.int().min(1).max(5), reason: z.string().default('') });

/** Rates one answer of somebody who plays a person, in one task (after PersonaGym, Samuel et al. 2024; rubrics are ours). */
export const ratePersonaAnswer: Agent<z.infer<typeof Input>, z.infer<typeof Answer>> = {
  name: 'rate-persona-answer',
  description: 'Rates how an answer fits the person who is played, in one task.',
  role: 'expert',
  input: Input,
  answer: Answer,
  temperature: 0,
  render: ({ rubric, statements, setting, question, answer }) => ({ rubric: oneLine(rubric), person: listed(statements), setting: oneLine(setting), question: oneLine(question), answer: oneLine(answer) }),
  offline: rateByRules,
};
