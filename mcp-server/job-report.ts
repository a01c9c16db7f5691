import { z } from 'zod';
import type { CallResult } from './operation.ts';
import { JobState, type JobStatus } from './jobs.ts';

/** Where a job is, as clients see it. */
export const JobReport = z.object({ id: z.string(), state: JobState, said: z.string(), uri: z.string(), report: z.string().nullable() });
export type JobReport = z.infer<typeof JobReport>;

const NEXT: Readonly<Record<JobState, string>> = {
  running: 'Call follow_job again to wait for it.',
  finished: 'sample_conversations shows some of it, export_dataset writes all.',
  stopped: 'It used up its budget; control_job resumes it with more.',
  failed: 'The message says why; control_job resumes it once that is mended.',
  interrupted: 'control_job resumes it where it was.',
};

/** What to tell of a job. */
export function reportOf({ job, state, said }: JobStatus): CallResult<JobReport> {
  const uri = `dramatis://jobs/${job.id}`;
  return { text: `${job.id} is ${state}. ${said}\n${NEXT[state]}`, data: { id: job.id, state, said, uri, report: state === 'finished' || state === 'stopped' ? `${uri}/report` : null } };
}
