import { z } from 'zod';
import { JobInput, jobOptions } from '../job-input.ts';
import { defineOperation } from '../operation.ts';

const Range = z.object({ low: z.number(), high: z.number() });
const Estimate = z.object({ calls: Range, tokens: Range, cost: Range.extend({ currency: z.literal('USD') }).nullable() });

export const estimateJob = defineOperation({
  name: 'estimate_job',
  title: 'Estimate a job',
  description: 'Says as ranges how many model calls and tokens start_job would take with the same arguments, and what it would cost; the cost is null when a price is not known, and 0 with the offline engine. Asks no model and starts nothing.',
  input: JobInput,
  output: Estimate,
  readOnly: true,
  idempotent: true,
  heavy: true,
  run: async (input, desk, { signal }) => {
    const { estimate } = await import('../../tools/estimate.ts');
    const context = { environment: desk.environment, settings: await desk.settings(), signal, report: () => undefined };
    const { data, text } = await estimate.run(estimate.options.parse(await jobOptions(input, desk)), context);
    return { text, data: Estimate.parse(data) };
  },
});
