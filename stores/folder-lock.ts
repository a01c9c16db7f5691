import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { DramatisError, messageOf } from '../domain/error.ts';
import { isHere, isRunning, processNamed, RunningProcess } from './running-process.ts';

const LOCK = 'lock.json';

/** Paths this process holds: a pid alone cannot tell this process from an earlier one with the same pid. */
const held = new Set<string>();

/**
 * Takes a folder for this process alone and returns the function that lets it go. The folder is made when missing.
 * A lock whose process is gone is taken over. Throws `unavailable` while another holds it, `storage-failed` when the
 * folder cannot be written.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, LOCK);
  const mine = processNamed(process.pid);
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

/** The process that holds a folder; undefined when none does, or the one that did is gone. One on another machine cannot be looked at, so its lock stands. */
export function holderOf(folder: string): RunningProcess | undefined {
  const path = join(folder, LOCK);
  const owner = ownerOf(path);
  return owner !== undefined && isAlive(owner, path) ? owner : undefined;
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
function removeStale(path: string, stale: RunningProcess | undefined, aside: string): void {
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (JSON.stringify(ownerOf(aside)) !== JSON.stringify(stale)) linked(aside, path);
  rmSync(aside, { force: true });
}

function ownerOf(path: string): RunningProcess | undefined {
  try {
    return RunningProcess.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function isAlive(owner: RunningProcess, path: string): boolean {
  if (!isHere(owner)) return true;
  if (!isRunning(owner)) return false;
  // Without a start to compare, a lock under our own pid may be that of an earlier process.
  return owner.started !== null || owner.pid !== process.pid || held.has(path);
}

function inUse(folder: string, path: string, owner: RunningProcess): DramatisError {
  const who = isHere(owner) ? `process ${owner.pid}` : `process ${owner.pid} on ${owner.host}`;
  return new DramatisError('unavailable', `The folder ${folder} is in use by ${who}; only one process may open it at a time.`, {
    hint: `Wait for it to end, or choose another folder. If it is certainly gone, delete ${path}.`,
  });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
