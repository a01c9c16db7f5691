import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DramatisError, messageOf } from '../domain/error.ts';
import { holderOf } from '../stores/folder-lock.ts';
import { isHere, isRunning, processNamed, type RunningProcess } from '../stores/running-process.ts';

/** Starts a process that outlives this one and says what it does into a file; null when it could not be started, as the file then says. */
export function launch(command: readonly string[], environment: Readonly<Record<string, string | undefined>>, logFile: string): RunningProcess | null {
  const log = openSync(logFile, 'w');
  try {
    const [program, ...args] = command;
    const child = spawn(program, args, { env: environment, stdio: ['ignore', log, log], detached: true });
    child.on('error', () => undefined);
    child.unref();
    return child.pid === undefined ? null : processNamed(child.pid);
  } finally {
    closeSync(log);
  }
}

/**
 * The process that works on a run: whoever holds its folder, be it started here or by hand, or the one that was launched
 * for it and has not taken the folder yet, or has just let it go. A lock that a dead process left behind counts for nothing.
 */
export function workerOf(run: string, launched: RunningProcess | null): RunningProcess | undefined {
  return holderOf(run) ?? (launched !== null && isHere(launched) && isRunning(launched) ? launched : undefined);
}

/** Asks a worker to stop; one that cannot be told, on another machine or of another user, is an `unavailable` error. */
export function stopWorker(worker: RunningProcess): void {
  if (!isHere(worker)) {
    throw new DramatisError('unavailable', `The job is in the hands of process ${worker.pid} on the machine ${worker.host}, which cannot be reached from here.`, { hint: 'Cancel it there. If that process is certainly gone, delete lock.json in the folder of the run.' });
  }
  try {
    process.kill(worker.pid, 'SIGTERM');
  } catch (cause) {
    // One that has just ended needs no telling.
    if (isRunning(worker)) throw new DramatisError('unavailable', `Process ${worker.pid}, which works on the job, cannot be told to stop: ${messageOf(cause)}.`, { hint: 'Cancel it as the user who started it.', cause });
  }
}

/** How a job that no longer runs ended: by the ledger of its run, which says `finished` last, and by what it said. */
export async function endOf(run: string, said: string): Promise<'finished' | 'failed' | 'stopped' | 'interrupted'> {
  const ledger = await readFile(join(run, 'ledger.jsonl'), 'utf8').catch(() => '');
  if (ledger.trimEnd().split('\n').at(-1)?.startsWith('{"event":"finished"') === true) return 'finished';
  if (/^Error|^Defect/.test(said)) return 'failed';
  return /budget/.test(said) ? 'stopped' : 'interrupted';
}

/** The line of a log that says most: its error, else its last. */
export function sayingOf(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const error = lines.find((line) => /^(Error|Defect)/.test(line));
  return (error ?? lines.at(-1) ?? '').slice(0, 500);
}
