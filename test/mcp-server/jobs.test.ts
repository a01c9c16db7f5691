import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, inject, it, onTestFinished } from 'vitest';
import { openJobs, type Jobs } from '../../mcp-server/jobs.ts';
import { lockFolder } from '../../stores/folder-lock.ts';
import { processNamed, type RunningProcess } from '../../stores/running-process.ts';
import { temporaryFolder } from '../support/cli.ts';

const ID = 'job_0123456789abcdef';
const OPTIONS = { attributes: '800', profiles: '12', pairs: '6', iterations: '1', candidates: '3', minShared: '0' };

function open(environment: Record<string, string> = {}): { readonly jobs: Jobs; readonly folder: string } {
  const [folder, built] = [temporaryFolder(), inject('built')];
  const env = { PATH: process.env.PATH ?? '', HOME: built, DRAMATIS_CACHE: join(built, 'cache'), ...environment };
  return { jobs: openJobs({ folder, command: [process.execPath, join(built, 'dist', 'cli', 'main.js')], environment: env }), folder };
}

/** Jobs with one that was launched earlier, as that process. */
function openWith(launched: RunningProcess | null): { readonly jobs: Jobs; readonly run: string } {
  const { jobs, folder } = open();
  const run = join(folder, ID, 'run');
  mkdirSync(run, { recursive: true });
  writeFileSync(join(folder, ID, 'job.json'), JSON.stringify({ id: ID, operation: 'synthesize', options: {}, launched }));
  writeFileSync(join(folder, ID, 'log.txt'), 'profiles 3/10\n');
  return { jobs, run };
}

const stateOf = async (jobs: Jobs): Promise<string> => (await jobs.status(ID)).state;

it('is not running when its pid has gone to another process, which is left alone when it is cancelled', async () => {
  const { jobs } = openWith({ ...processNamed(process.pid), started: 'an-earlier-boot/1' });
  expect(await stateOf(jobs)).toBe('interrupted');
  // A signal would end this test.
  expect((await jobs.cancel(ID)).state).toBe('interrupted');
});

it('is running before its process has taken the folder', async () => {
  expect(await stateOf(openWith(processNamed(process.pid)).jobs)).toBe('running');
});

it('is running while anybody works in the folder of its run, however it was started', async () => {
  const { jobs, run } = openWith(null);
  expect(await stateOf(jobs)).toBe('interrupted');
  const release = lockFolder(run);
  expect(await stateOf(jobs)).toBe('running');
  expect((await jobs.resume(ID, undefined)).state).toBe('running');
  release();
  expect(await stateOf(jobs)).toBe('interrupted');
});

it('is not cancelled when another machine works on it, and says where to do that', async () => {
  const { jobs, run } = openWith(null);
  writeFileSync(join(run, 'lock.json'), JSON.stringify({ pid: 1, host: `not-${hostname()}`, started: null }));
  expect(await stateOf(jobs)).toBe('running');
  await expect(jobs.cancel(ID)).rejects.toMatchObject({ code: 'unavailable', hint: expect.stringContaining('lock.json') });
});

it('is started once when two start it at the same moment', async () => {
  const { jobs } = open();
  const [one, other] = await Promise.all([jobs.start('synthesize', OPTIONS), jobs.start('synthesize', OPTIONS)]);
  onTestFinished(async () => void (await jobs.cancel(one.job.id)));
  expect(other.job).toEqual(one.job);
  expect(one.job.launched).not.toBeNull();
});

it('can be resumed when its process was killed and left its lock behind', async () => {
  const { jobs } = open();
  const { job, folder } = await jobs.start('synthesize', OPTIONS);
  onTestFinished(async () => void (await jobs.cancel(job.id)));
  const lock = (): string | undefined => {
    try {
      return readFileSync(join(folder, 'lock.json'), 'utf8');
    } catch {
      return undefined;
    }
  };
  while (lock() === undefined) await sleep(50);
  process.kill(job.launched?.pid ?? 0, 'SIGKILL');
  const { state } = await jobs.follow(job.id, 10, new AbortController().signal);
  expect(state).toBe('interrupted');
  expect(lock()).toBeDefined();
  expect((await jobs.resume(job.id, undefined)).state).toBe('running');
}, 60_000);

it('has failed, and not used up its budget, when the budget cannot be reckoned', async () => {
  const { jobs } = open({ DRAMATIS_MODEL: 'openai:without-a-price', OPENAI_API_KEY: 'none' });
  const { job } = await jobs.start('synthesize', { ...OPTIONS, budget: '1usd' });
  const { state, said } = await jobs.follow(job.id, 30, new AbortController().signal);
  expect(said).toMatch(/^Error: A budget in usd needs prices/);
  expect(state).toBe('failed');
}, 60_000);
