import { z } from 'zod';
import { Turn } from './conversation.ts';

/** A conversation shown to a writer as an example. */
export const Exemplar = z.object({
  id: z.string(),
  /** Attribute texts of both speakers. */
  personas: z.tuple([z.array(z.string()).min(1), z.array(z.string()).min(1)]),
  turns: z.array(Turn).min(2),
  /** Name of the scenario it is an example of. */
  scenario: z.string(),
});
export type Exemplar = z.infer<typeof Exemplar>;
