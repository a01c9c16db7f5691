import { z } from 'zod';
import { JobReport, reportOf } from '../job-report.ts';
import { defineOperation, JobId } from '../operation.ts';

export const controlJob = defineOperation({
  name: 'control_job',
  title: 'Cancel or resume a job',
  description: 'Cancels a running job, or resumes one that was cancelled, killed or stopped at its budget. What it did is kept, and no paid model call is repeated.',
  input: z.object({ id: JobId, action: z.enum(['cancel', 'resume']), budget: z.string().regex(/^\d+(\.\d+)?(usd|tokens)$/, 'must be like 2.50usd or 500000tokens').optional().describe('For resume: a new cap for the whole job.') }),
  output: JobReport,
  readOnly: false,
  idempotent: true,
  heavy: false,
  startsJob: true,
  run: async ({ id, action, budget }, desk) => reportOf(action === 'cancel' ? await desk.jobs.cancel(id) : await desk.jobs.resume(id, budget)),
});
