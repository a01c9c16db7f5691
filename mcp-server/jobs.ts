import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import { z } from 'zod';
import { DramatisError } from '../domain/error.ts';
import { contentId } from '../domain/id.ts';
import { parseJson, writeWhole } from '../domain/jsonl.ts';
import { RunningProcess } from '../stores/running-process.ts';
import { endOf, launch, sayingOf, stopWorker, workerOf } from './job-process.ts';

/** A data-set job: a run of the command line in a process of its own, so that it outlives the server. */
export const Job = z.object({ id: z.string(), operation: z.enum(['synthesize', 'converse']), options: z.record(z.string(), z.string()), launched: RunningProcess.nullable() });
export type Job = z.infer<typeof Job>;

/** `interrupted` can be resumed; `stopped` was at its budget and can be resumed with more. */
export const JobState = z.enum(['running', 'finished', 'stopped', 'failed', 'interrupted']);
export type JobState = z.infer<typeof JobState>;

export interface JobStatus {
  readonly job: Job;
  readonly state: JobState;
  /** Folder of the run. */
  readonly folder: string;
  /** Last line it said about its progress, or why it failed. */
  readonly said: string;
  /** When it was started, or last resumed. */
  readonly begun: Date;
  /** When it last said something. */
  readonly changed: Date;
}

export interface Jobs {
  /** Starts a job; the same operation with the same options is the same job, and is not started twice. */
  start(operation: Job['operation'], options: Readonly<Record<string, string>>): Promise<JobStatus>;
  /** Where it is now. */
  status(id: string): Promise<JobStatus>;
  /** Waits until it is no longer running, `seconds` at most; `tell` hears whatever it says in the meantime. */
  follow(id: string, seconds: number, signal: AbortSignal, tell?: (status: JobStatus) => void): Promise<JobStatus>;
  /** Asks it to stop; what it did is kept. */
  cancel(id: string): Promise<JobStatus>;
  resume(id: string, budget: string | undefined): Promise<JobStatus>;
  /** Ids in alphabetical order. */
  ids(): Promise<string[]>;
}

interface JobSettings {
  readonly folder: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const LOOK_MS = 200;
const CANCEL_SECONDS = 10;

/** Opens the jobs in a folder; those of an earlier server are among them. */
export function openJobs({ folder, command, environment }: JobSettings): Jobs {
  const homeOf = (id: string): string => join(folder, id);
  const read = async (id: string): Promise<Job> => {
    const text = await readFile(join(homeOf(id), 'job.json'), 'utf8').catch(() => undefined);
    if (text === undefined) throw new DramatisError('not-found', 'There is no job of that id.', { hint: 'Start one with start_job, which gives its id.' });
    return Job.parse(parseJson(text));
  };
  const begin = async (job: Job, args: readonly string[]): Promise<JobStatus> => {
    const home = homeOf(job.id);
    await mkdir(home, { recursive: true });
    const launched = launch([...command, ...args], environment, join(home, 'log.txt'));
    await writeWhole(join(home, 'job.json'), [JSON.stringify({ ...job, launched })]);
    return statusOf(job.id);
  };
  const statusOf = async (id: string): Promise<JobStatus> => {
    const job = await read(id);
    const [home, run] = [homeOf(id), join(homeOf(id), 'run')];
    // Looked at before its log is read: what has ended by now has said its last.
    const works = workerOf(run, job.launched) !== undefined;
    const said = sayingOf(await readFile(join(home, 'log.txt'), 'utf8').catch(() => ''));
    const [{ mtime: begun }, { mtime: changed }] = await Promise.all([stat(join(home, 'job.json')), stat(join(home, 'log.txt'))]);
    return { job, folder: run, said, begun, changed, state: works ? 'running' : await endOf(run, said) };
  };
  const follow: Jobs['follow'] = async (id, seconds, signal, tell) => {
    const until = performance.now() + seconds * 1000;
    for (let heard = ''; ; ) {
      const status = await statusOf(id);
      if (status.state !== 'running' || performance.now() >= until) return status;
      if (status.said !== heard) tell?.(status);
      heard = status.said;
      await sleep(LOOK_MS, undefined, { signal });
    }
  };
  // One after the other, so that two who start the same job at once start it once.
  const inTurn = pLimit(1);
  return {
    start: (operation, options) =>
      inTurn(async () => {
        const id = contentId('job', { operation, options });
        if (existsSync(join(homeOf(id), 'job.json'))) return statusOf(id);
        return begin({ id, operation, options, launched: null }, argumentsOf(operation, options, join(homeOf(id), 'run')));
      }),
    status: statusOf,
    follow,
    cancel: async (id) => {
      const { job, folder: run } = await statusOf(id);
      const worker = workerOf(run, job.launched);
      if (worker !== undefined) stopWorker(worker);
      return follow(id, CANCEL_SECONDS, new AbortController().signal);
    },
    resume: (id, budget) =>
      inTurn(async () => {
        const status = await statusOf(id);
        if (status.state === 'running' || status.state === 'finished') return status;
        const { job, folder: run } = status;
        const again = existsSync(join(run, 'manifest.json'));
        return begin(job, again ? ['resume', run, ...(budget === undefined ? [] : ['--budget', budget])] : argumentsOf(job.operation, job.options, run));
      }),
    ids: async () => (await readdir(folder).catch(() => [])).filter((name) => /^job_[0-9a-f]{16}$/.test(name)).sort(),
  };
}

function argumentsOf(operation: Job['operation'], options: Job['options'], run: string): string[] {
  return [operation, ...Object.entries(options).flatMap(([name, value]) => [`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value]), '--out', run];
}
