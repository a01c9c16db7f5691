import { z } from 'zod';
import { ConverseOptions, SynthesizeOptions } from './run-options.ts';

const { out: _out, pairs: _pairs, ...synthesizing } = SynthesizeOptions.shape;

export const EstimateOptions = z.object({
  ...synthesizing,
  pairs: z.coerce.string().optional().describe('A number of pairs, as for synthesize, or a file with persona pairs, as for converse. Default: 100 pairs.'),
  limit: ConverseOptions.shape.limit,
  out: z.string().optional().describe('Not used; accepted so that the options of a run can be kept as they are.'),
});
export type EstimateOptions = z.infer<typeof EstimateOptions>;
