import { JobInput, jobOptions } from '../job-input.ts';
import { JobReport, reportOf } from '../job-report.ts';
import { defineOperation } from '../operation.ts';

export const startJob = defineOperation({
  name: 'start_job',
  title: 'Start a data-set job',
  description: 'Starts making a reviewed data set: statements, profiles, pairs, candidate conversations, critique, choice. It runs in a process of its own, outlives this server, and is kept until its folder is deleted. Starting the same job twice is the same job. Minutes offline, longer and at the price of estimate_job with a model. For one conversation use synthesize_conversation.',
  input: JobInput,
  output: JobReport,
  readOnly: false,
  idempotent: true,
  heavy: false,
  startsJob: true,
  run: async (input, desk) => reportOf(await desk.jobs.start('synthesize', await jobOptions(input, desk))),
});
