import { z } from 'zod';
import { JobReport, reportOf } from '../job-report.ts';
import { defineOperation, JobId } from '../operation.ts';

export const followJob = defineOperation({
  name: 'follow_job',
  title: 'Follow a job',
  description: 'Says where a job is; with wait it answers as soon as the job ends, or after so many seconds. Call it again rather than waiting long.',
  input: z.object({ id: JobId, wait: z.int().min(0).max(50).default(20).describe('Seconds to wait at most.') }),
  output: JobReport,
  readOnly: true,
  idempotent: true,
  heavy: false,
  run: async ({ id, wait }, desk, { signal, progress }) => {
    const status = await desk.jobs.follow(id, wait, signal);
    progress(status.state === 'running' ? 0 : 1, 1, status.said);
    return reportOf(status);
  },
});
