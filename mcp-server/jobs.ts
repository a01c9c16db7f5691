import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { DramatisError } from '../domain/error.ts';
import { contentId } from '../domain/id.ts';
import { parseJson, writeWhole } from '../domain/jsonl.ts';

/** A data-set job: a run of the command line in a process of its own, so that it outlives the server. */
export const Job = z.object({ id: z.string(), operation: z.enum(['synthesize', 'converse']), options: z.record(z.string(), z.string()), pid: z.int().nullable() });
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
  /** Waits until it is no longer running, `seconds` at most. */
  follow(id: string, seconds: number, signal: AbortSignal): Promise<JobStatus>;
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
  const launch = async (job: Job, args: readonly string[]): Promise<void> => {
    await mkdir(homeOf(job.id), { recursive: true });
    const log = openSync(join(homeOf(job.id), 'log.txt'), 'w');
    try {
      const [program, ...first] = command;
      const child = spawn(program, [...first, ...args], { env: environment, stdio: ['ignore', log, log], detached: true });
      child.on('error', () => undefined);
      child.unref();
      await writeWhole(join(homeOf(job.id), 'job.json'), [JSON.stringify({ ...job, pid: child.pid ?? null })]);
    } finally {
      closeSync(log);
    }
  };
  const statusOf = async (id: string): Promise<JobStatus> => {
    const job = await read(id);
    const home = homeOf(id);
    const said = lastLine(await readFile(join(home, 'log.txt'), 'utf8').catch(() => ''));
    const [{ mtime: begun }, { mtime: changed }] = await Promise.all([stat(join(home, 'job.json')), stat(join(home, 'log.txt'))]);
    return { job, folder: join(home, 'run'), said, begun, changed, state: isAlive(job.pid, home) ? 'running' : await endOf(join(home, 'run'), said) };
  };
  const follow: Jobs['follow'] = async (id, seconds, signal) => {
    const until = performance.now() + seconds * 1000;
    for (;;) {
      const status = await statusOf(id);
      if (status.state !== 'running' || performance.now() >= until) return status;
      await sleep(LOOK_MS, undefined, { signal });
    }
  };
  return {
    start: async (operation, options) => {
      const id = contentId('job', { operation, options });
      if (existsSync(join(homeOf(id), 'job.json'))) return statusOf(id);
      await launch({ id, operation, options, pid: null }, argumentsOf(operation, options, join(homeOf(id), 'run')));
      return statusOf(id);
    },
    follow,
    cancel: async (id) => {
      const { pid } = await read(id);
      if (pid !== null && isAlive(pid, homeOf(id))) process.kill(pid, 'SIGTERM');
      return follow(id, CANCEL_SECONDS, new AbortController().signal);
    },
    resume: async (id, budget) => {
      const status = await statusOf(id);
      if (status.state === 'running' || status.state === 'finished') return status;
      const { job, folder: run } = status;
      const begun = existsSync(join(run, 'manifest.json'));
      await launch(job, begun ? ['resume', run, ...(budget === undefined ? [] : ['--budget', budget])] : argumentsOf(job.operation, job.options, run));
      return statusOf(id);
    },
    ids: async () => (await readdir(folder).catch(() => [])).filter((name) => /^job_[0-9a-f]{16}$/.test(name)).sort(),
  };
}

function argumentsOf(operation: Job['operation'], options: Job['options'], run: string): string[] {
  return [operation, ...Object.entries(options).flatMap(([name, value]) => [`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value]), '--out', run];
}

/** How a job that no longer runs ended: by the ledger of its run, which says `finished` last, and by what it said. */
async function endOf(run: string, said: string): Promise<JobState> {
  const ledger = await readFile(join(run, 'ledger.jsonl'), 'utf8').catch(() => '');
  if (ledger.trimEnd().split('\n').at(-1)?.startsWith('{"event":"finished"') === true) return 'finished';
  if (/budget/.test(said)) return 'stopped';
  return /^Error|^Defect|^ {2}\S/.test(said) ? 'failed' : 'interrupted';
}

function lastLine(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const error = lines.find((line) => /^(Error|Defect)/.test(line));
  return (error ?? lines.at(-1) ?? '').slice(0, 500);
}

/** True while the process of that pid is one of ours: its command line names the folder, for a pid may be given to another after a restart. */
function isAlive(pid: number | null, home: string): boolean {
  if (pid === null) return false;
  try {
    process.kill(pid, 0);
    const line = `/proc/${pid}/cmdline`;
    return !existsSync(line) || readFileSync(line, 'utf8').includes(home);
  } catch {
    return false;
  }
}
