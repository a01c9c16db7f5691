import { z } from 'zod';
import type { Scale } from '../evals/experiments/arm.ts';
import { serviceOptions } from './shared-options.ts';

/** Options of every experiment. */
export const experimentOptions = {
  seeds: z.string().optional().describe('File with seed attributes. Default: the built-in seeds.'),
  attributes: z.coerce.number().int().min(1).default(1000).describe('Attributes wanted in all, seeds included.'),
  profiles: z.coerce.number().int().min(2).default(60).describe('Profiles to make.'),
  pairs: z.coerce.number().int().min(2).default(24).describe('Pairs to make in every arm.'),
  candidates: z.coerce.number().int().min(1).max(16).default(3).describe('Conversations written per pair and iteration.'),
  out: z.string().optional().describe('Folder for plot, figures, ledgers of the arms and answers of models; going on with it repeats nothing. Default: nothing is kept.'),
  ...serviceOptions,
  chroma: serviceOptions.chroma.default('exact').describe('Memory of every arm: exact (in this process), embedded, or the URL of a Chroma server.'),
} as const;

const PROFILE_SIZE = 5;
const MOST_REUSE = 4;

/** The scale that the options ask for. */
export function scaleOf({ attributes, profiles, pairs, seed }: { readonly attributes: number; readonly profiles: number; readonly pairs: number; readonly seed: number }): Scale {
  return { attributes, profiles, pairs, seed, profileSize: PROFILE_SIZE, maxReuse: MOST_REUSE };
}
