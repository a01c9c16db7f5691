import { z } from 'zod';
import { contentId } from './id.ts';

/** 0 is the pair's first profile, 1 its second. */
export const Speaker = z.union([z.literal(0), z.literal(1)]);
export type Speaker = z.infer<typeof Speaker>;

export const Turn = z.object({ speaker: Speaker, text: z.string().min(1) });
export type Turn = z.infer<typeof Turn>;

/** The circumstances one candidate is written under, drawn so that no two briefs are alike. */
export const Situation = z.object({
  /** Where and why they meet now: "waiting for a delayed night bus". */
  setting: z.string(),
  mood: z.string(),
  register: z.string(),
  /** Who speaks first. */
  leads: Speaker,
  /** How it ends: "the bus arrives". */
  ending: z.string(),
});
export type Situation = z.infer<typeof Situation>;

/** Where a conversation came from. */
export const Origin = z.object({
  writer: z.string(),
  model: z.string(),
  scenario: z.string(),
  iteration: z.int().min(1),
  /** Number of the candidate within its pair and iteration, from 0. */
  candidate: z.int().min(0),
  /** Ids of the exemplars the writer was shown. */
  exemplars: z.array(z.string()),
  /** The circumstances it was written under; absent in what was not written here. */
  situation: Situation.optional(),
  /** Id of the candidate this one repairs, when it is a revision. */
  revises: z.string().optional(),
});
export type Origin = z.infer<typeof Origin>;

/** Turns by two speakers, with where it came from. */
export const Conversation = z.object({
  id: z.string(),
  pairId: z.string(),
  turns: z.array(Turn).min(1),
  origin: Origin,
});
export type Conversation = z.infer<typeof Conversation>;

/** Makes a conversation; equal turns from an equal origin have an equal id. */
export function conversation(pairId: string, turns: readonly Turn[], origin: Origin): Conversation {
  return { id: contentId('con', { pairId, turns, origin }), pairId, turns: [...turns], origin };
}
