import { z } from 'zod';

/** What a list of experts may hold. */
export const EXPERTS = 'Experts to ask, separated by commas, or all (also all,MORE). On the command line also modules with one of your own: a path such as ./my-expert.ts, or a package dramatis-expert-NAME.';

/** Options of every operation that asks models, embeds or remembers. */
export const serviceOptions = {
  model: z.string().optional().describe('Model: offline, or PROVIDER:NAME such as openai:gpt-4.1-mini (OPENAI_BASE_URL for any compatible server); or by role, writer=M,reviser=M,expander=M,expert=M+M (several experts are a panel), EXPERT=M. Default: the configuration, else DRAMATIS_MODEL, else offline.'),
  embedder: z.string().optional().describe('Sentence vectors: sentence-encoder, or openai:NAME. Default: the configuration, else DRAMATIS_EMBEDDER, else sentence-encoder.'),
  chroma: z.string().optional().describe('Memory: embedded (Chroma started here), exact (in this process), or the URL of a Chroma server. Default: CHROMA_URL, else embedded.'),
  prompts: z.string().optional().describe('Folder of prompts, AGENT.md, that replace the published ones; `dramatis prompt AGENT` prints these.'),
  budget: z.string().optional().describe('Hard cap on what models cost, such as 2.50usd or 500000tokens; a run stops there and can be resumed.'),
  seed: z.coerce.number().int().min(0).default(7).describe('Seed of all choices; the same seed gives the same offline run, byte for byte.'),
  concurrency: z.coerce.number().int().min(2).max(256).default(8).describe('Units of work in flight at once.'),
} as const;

/** Options of every operation that writes conversations. */
export const writingOptions = {
  iterations: z.coerce.number().int().min(1).max(20).default(3).describe('Rounds of writing, criticising and choosing, at most: a run ends earlier when the scores no longer gain more than their noise.'),
  allIterations: z.boolean().default(false).describe('Do all iterations; otherwise a run ends from the third on when the scores gain no more than their noise.'),
  candidates: z.coerce.number().int().min(1).max(16).default(4).describe('Conversations written per pair and iteration.'),
  experts: z.string().default('all').describe(EXPERTS),
  choice: z.string().default('listwise').describe('Rule by which the best candidate is chosen.'),
  writer: z.string().default('one-shot').describe('Writer strategy.'),
  scenario: z.string().default('small-talk').describe('Kind of conversation.'),
} as const;

export const outOption = z.string().min(1).describe('Folder of the run; made when missing.');
