import { z } from 'zod';
import type { JobStatus } from '../jobs.ts';
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
    const begun = performance.now();
    // Seconds waited: how much of the job is done is not told by its stages, and how long it takes not at all.
    const tell = ({ said }: JobStatus): void => progress((performance.now() - begun) / 1000, undefined, said);
    const status = await desk.jobs.follow(id, wait, signal, tell);
    tell(status);
    return reportOf(status);
  },
});
