import { z } from 'zod';
import { Situation, Speaker, Turn } from './conversation.ts';
import { Exemplar } from './exemplar.ts';
import { Pair } from './pair.ts';

/** Everything a writer is told about one candidate conversation. */
export const Brief = z.object({
  pair: Pair,
  scenario: z.string(),
  situation: Situation,
  /** Utterances of both speakers together. */
  utterances: z.object({ min: z.int().min(2), max: z.int().min(2) }),
  exemplars: z.array(Exemplar),
  /** Openings, closing lines, names and phrases that accepted conversations already used. */
  avoid: z.array(z.string()),
  /** Number of this candidate in the whole run, from 0; lets the offline engine spread its choices evenly. */
  ordinal: z.int().min(0),
});
export type Brief = z.infer<typeof Brief>;

/** What one speaker of a turn-by-turn conversation knows: the own profile and what was said, nothing of the other's profile. */
export const OwnView = z.object({
  speaker: Speaker,
  attributes: z.array(z.object({ id: z.string(), text: z.string(), category: z.string().optional() })),
  facets: z.record(z.string(), z.unknown()),
  scenario: z.string(),
  situation: Situation,
  utterances: z.object({ min: z.int().min(2), max: z.int().min(2) }),
  said: z.array(Turn),
  ordinal: z.int().min(0),
});
export type OwnView = z.infer<typeof OwnView>;
