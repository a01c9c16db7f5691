import { ProtocolError, ProtocolErrorCode, type CallToolResult } from '@modelcontextprotocol/server';
import { DramatisError } from '../domain/error.ts';
import { reportOf } from './job-report.ts';
import type { Jobs, JobStatus } from './jobs.ts';
import { JobId } from './operation.ts';
import type { TaskStore, TaskView } from './tasks.ts';

const POLL_MS = 2000;

/** Jobs as tasks: a task is a job under the same id, so that it outlives the server as jobs do. */
export function jobTasks(jobs: Jobs): TaskStore {
  const known = async <Result>(id: string, ask: (id: string) => Promise<Result>): Promise<Result> => {
    if (!JobId.safeParse(id).success) throw unknown();
    return ask(id).catch((error: unknown) => {
      throw error instanceof DramatisError && error.code === 'not-found' ? unknown() : error;
    });
  };
  const statusOf = (id: string): Promise<JobStatus> => known(id, jobs.status);
  return {
    get: async (id) => taskOf(await statusOf(id)),
    cancel: async (id) => {
      const { state } = await statusOf(id);
      if (state === 'running') await jobs.cancel(id);
    },
    // A job asks for nothing while it runs.
    update: async (id) => void (await statusOf(id)),
  };
}

function unknown(): ProtocolError {
  return new ProtocolError(ProtocolErrorCode.InvalidParams, 'There is no task of that id.');
}

/** A job as a task. One that failed is completed with an error as its result: `failed` is for what the protocol could not do. */
export function taskOf(status: JobStatus): TaskView {
  const { job, state, said, begun, changed } = status;
  const task = { taskId: job.id, statusMessage: said, createdAt: begun.toISOString(), lastUpdatedAt: changed.toISOString(), ttlMs: null, pollIntervalMs: POLL_MS };
  if (state === 'running') return { ...task, status: 'working' };
  return state === 'interrupted' ? { ...task, status: 'cancelled' } : { ...task, status: 'completed', result: resultOf(status) };
}

function resultOf(status: JobStatus): CallToolResult {
  const { text, data } = reportOf(status);
  return { content: [{ type: 'text', text }], structuredContent: data, isError: status.state === 'failed' };
}
