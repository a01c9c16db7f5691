import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { DramatisError, messageOf } from '../domain/error.ts';

const Owner = z.object({ pid: z.int(), host: z.string(), started: z.string().nullable() });
type Owner = z.infer<typeof Owner>;

/** Paths this process holds: a pid alone cannot tell this process from an earlier one with the same pid. */
const held = new Set<string>();

/**
 * Takes a folder for this process alone and returns the function that lets it go. The folder is made when missing.
 * A lock whose process is gone is taken over. Throws `unavailable` while another holds it, `storage-failed` when the
 * folder cannot be written.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock.json');
  const mine: Owner = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  // Written aside and linked into place: whoever sees the lock sees it whole.
  const draft = join(folder, `lock-${randomUUID()}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, JSON.stringify(mine));
    try {
      return taken(folder, path, draft);
    } finally {
      rmSync(draft, { force: true });
    }
  } catch (error) {
    if (error instanceof DramatisError) throw error;
    throw new DramatisError('storage-failed', `The folder ${folder} cannot be used: ${messageOf(error)}.`, {
      hint: 'Choose a folder that exists or can be made, and that you may write to.',
      cause: error,
    });
  }
}

function taken(folder: string, path: string, draft: string): () => void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (linked(draft, path)) return holding(path);
    const owner = ownerOf(path);
    if (owner !== undefined && isAlive(owner, path)) throw inUse(folder, path, owner);
    removeStale(path, owner, `${draft}.stale`);
  }
  throw new Error('another process keeps taking it');
}

function holding(path: string): () => void {
  held.add(path);
  return () => {
    if (held.delete(path)) rmSync(path, { force: true });
  };
}

function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

// Moved aside and looked at again: between the look and the removal another process may have put its own lock there.
function removeStale(path: string, stale: Owner | undefined, aside: string): void {
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (JSON.stringify(ownerOf(aside)) !== JSON.stringify(stale)) linked(aside, path);
  rmSync(aside, { force: true });
}

function ownerOf(path: string): Owner | undefined {
  try {
    return Owner.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function isAlive(owner: Owner, path: string): boolean {
  // A process on another machine cannot be looked at, so its lock stands.
  if (owner.host !== hostname()) return true;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  const fields = statOf(owner.pid);
  // Killed, but not yet waited for: in a container without an init that state lasts.
  if (fields?.[0] === 'Z' || fields?.[0] === 'X') return false;
  // Pids come back, in containers at once: the same pid with another start is another process.
  const started = startOf(owner.pid);
  if (started !== null && owner.started !== null) return started === owner.started;
  return owner.pid !== process.pid || held.has(path);
}

/** When a process started, as boot id and clock ticks; null where the system has no /proc. */
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

function inUse(folder: string, path: string, owner: Owner): DramatisError {
  const who = owner.host === hostname() ? `process ${owner.pid}` : `process ${owner.pid} on ${owner.host}`;
  return new DramatisError('unavailable', `The folder ${folder} is in use by ${who}; only one process may open it at a time.`, {
    hint: `Wait for it to end, or choose another folder. If it is certainly gone, delete ${path}.`,
  });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
