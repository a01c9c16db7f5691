import { z } from 'zod';

/** Options of every operation that asks models, embeds or remembers. */
export const serviceOptions = {
  model: z.string().optional().describe('Model for all agents: offline, or openai:NAME (OPENAI_BASE_URL for any compatible server). Default: DRAMATIS_MODEL, else offline.'),
  embedder: z.string().optional().describe('Sentence vectors: sentence-encoder, or openai:NAME. Default: DRAMATIS_EMBEDDER, else sentence-encoder.'),
  chroma: z.string().optional().describe('Memory: embedded (Chroma started here), exact (in this process), or the URL of a Chroma server. Default: CHROMA_URL, else embedded.'),
  seed: z.coerce.number().int().min(0).default(7).describe('Seed of all choices; the same seed gives the same offline run, byte for byte.'),
  concurrency: z.coerce.number().int().min(2).max(256).default(8).describe('Units of work in flight at once.'),
} as const;

/** Options of every operation that writes conversations. */
export const writingOptions = {
  iterations: z.coerce.number().int().min(1).max(20).default(3).describe('Rounds of writing, criticising and choosing, at most: a run ends earlier when the scores no longer gain more than their noise.'),
  allIterations: z.boolean().default(false).describe('Do all iterations; otherwise a run ends from the third on when the scores gain no more than their noise.'),
  candidates: z.coerce.number().int().min(1).max(16).default(4).describe('Conversations written per pair and iteration.'),
  choice: z.string().default('listwise').describe('Rule by which the best candidate is chosen.'),
  writer: z.string().default('one-shot').describe('Writer strategy.'),
  scenario: z.string().default('small-talk').describe('Kind of conversation.'),
} as const;

export const outOption = z.string().min(1).describe('Folder of the run; made when missing.');
