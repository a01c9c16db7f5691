import { z } from 'zod';
import { Turn } from './conversation.ts';

/**
 * A conversation as other people's files have it: what a reader yields and `measure` and `critique` take.
 * Personas are first-person sentences; an empty list means the file does not say.
 */
export const Dialogue = z.object({
  /** File and row it came from, for messages: `valid.csv:12`. */
  source: z.string(),
  /** The name the record has there, when it has one. */
  id: z.string().optional(),
  personas: z.tuple([z.array(z.string()), z.array(z.string())]),
  turns: z.array(Turn),
});
export type Dialogue = z.infer<typeof Dialogue>;
