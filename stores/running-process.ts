import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

/** A process, told apart from a later one under the same pid by when it started: boot id and clock ticks, null where the system has no /proc. */
export const RunningProcess = z.object({ pid: z.int(), host: z.string(), started: z.string().nullable() });
export type RunningProcess = z.infer<typeof RunningProcess>;

/** Names a process of this machine. */
export function processNamed(pid: number): RunningProcess {
  return { pid, host: hostname(), started: startOf(pid) };
}

/** True for a process of this machine: no other can be looked at or told to stop. */
export function isHere({ host }: Pick<RunningProcess, 'host'>): boolean {
  return host === hostname();
}

/** True while a process of this machine runs; where a start is not known, its pid decides. */
export function isRunning({ pid, started }: RunningProcess): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  const state = statOf(pid)?.[0];
  // Killed, but not yet waited for: in a container without an init that state lasts.
  if (state === 'Z' || state === 'X') return false;
  const now = startOf(pid);
  return now === null || started === null || now === started;
}

function startOf(pid: number): string | null {
  const ticks = statOf(pid)?.[19];
  return ticks === undefined ? null : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`;
}

/** The fields of /proc/PID/stat from the state on; the name before it, in parentheses, may hold spaces. */
function statOf(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
