import { z } from 'zod';
import { outOption, serviceOptions, writingOptions } from './shared-options.ts';

export const SynthesizeOptions = z.object({
  seeds: z.string().optional().describe('File with seed attributes: plain lines, JSONL, SPC CSV or ConvAI2 text. Default: the built-in seeds.'),
  attributes: z.coerce.number().int().min(1).default(2000).describe('Attributes wanted in all, seeds included.'),
  profiles: z.coerce.number().int().min(2).default(200).describe('Profiles to make.'),
  profileSize: z.coerce.number().int().min(1).max(20).default(5).describe('Attributes per profile.'),
  facets: z.string().default('big-five,voice').describe('Facets drawn for every profile, separated by commas; none for attributes alone.'),
  pairs: z.coerce.number().int().min(1).default(100).describe('Pairs to make.'),
  pairing: z.string().default('shared-categories').describe('Pairing strategy.'),
  minShared: z.coerce.number().int().min(0).default(2).describe('Attribute pairs of one category that two profiles need at least.'),
  maxReuse: z.coerce.number().int().min(1).default(4).describe('Pairs one profile may be in.'),
  ...writingOptions,
  strict: z.boolean().default(false).describe('Stop at the first row that cannot be read, instead of counting it.'),
  out: outOption,
  ...serviceOptions,
});
export type SynthesizeOptions = z.infer<typeof SynthesizeOptions>;

export const ConverseOptions = z.object({
  pairs: z.string().min(1).describe('File with persona pairs: SPC CSV, ConvAI2 text, or the pairs.jsonl of a run.'),
  limit: z.coerce.number().int().min(1).optional().describe('Use the first so many pairs. Default: all.'),
  facets: z.string().default('big-five,voice').describe('Facets drawn for every profile, separated by commas; none for attributes alone.'),
  ...writingOptions,
  strict: z.boolean().default(false).describe('Stop at the first row that cannot be read, instead of counting it.'),
  out: outOption,
  ...serviceOptions,
});
export type ConverseOptions = z.infer<typeof ConverseOptions>;

/** `a, b` as names; `none` as no names. */
export function namesOf(list: string): string[] {
  const names = list.split(',').map((name) => name.trim()).filter((name) => name !== '');
  return names.length === 1 && names[0] === 'none' ? [] : names;
}
