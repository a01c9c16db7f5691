import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import getPort from 'get-port';
import { DramatisError } from '../domain/error.ts';
import { spawnChroma } from './chroma-binary.ts';
import type { Environment } from './chroma-binary.ts';
import { lockFolder } from './folder-lock.ts';

/** A Chroma server of ours, reachable from this machine only. */
export interface ChromaServer {
  readonly url: string;
  readonly pid: number;
  /** False once its process has ended, for whatever reason. */
  running(): boolean;
  /** Stops it and lets the folder go. Safe to call twice. */
  close(): Promise<void>;
}

const START_MS = 30_000;
const ATTEMPTS = 3;

/**
 * Starts the Chroma server that comes with the npm package `chromadb` on a free loopback port, its data in `folder`.
 * It ends with `close`, with `signal`, and with this process, however that ends. Throws `unavailable` when another
 * process has the folder open or the server does not answer within 30 s.
 */
export async function startChroma(folder: string, signal?: AbortSignal, environment: Environment = {}): Promise<ChromaServer> {
  signal?.throwIfAborted();
  const unlock = lockFolder(folder);
  const log = join(folder, 'chroma.log');
  try {
    for (let attempt = 1; ; attempt += 1) {
      const server = await attemptStart(folder, log, environment, signal);
      if (server !== undefined) return closing(server, unlock, signal);
      // Another program may have taken the port between finding and using it.
      if (attempt === ATTEMPTS) throw notStarted(log);
    }
  } catch (error) {
    unlock();
    throw error;
  }
}

interface Running {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly url: string;
}

async function attemptStart(folder: string, log: string, environment: Environment, signal?: AbortSignal): Promise<Running | undefined> {
  const port = await getPort({ host: '127.0.0.1' });
  const output = openSync(log, 'w');
  const child = spawnChroma(['run', '--path', folder, '--host', '127.0.0.1', '--port', String(port)], output, environment);
  closeSync(output);
  const failed = new Promise<void>((resolve) => child.once('error', () => resolve()));
  // The server must not keep this process alive: it ends when we end.
  child.unref();
  if (child.stdin instanceof Socket) child.stdin.unref();
  child.stdin?.on('error', () => {});
  const url = `http://127.0.0.1:${port}`;
  const answered = await Promise.race([answers(url, child, signal), failed.then(() => false)]);
  if (answered && child.pid !== undefined) return { child, pid: child.pid, url };
  child.kill('SIGKILL');
  signal?.throwIfAborted();
  return undefined;
}

async function answers(url: string, child: ChildProcess, signal?: AbortSignal): Promise<boolean> {
  const deadline = Date.now() + START_MS;
  while (isRunning(child) && Date.now() < deadline && signal?.aborted !== true) {
    try {
      const reply = await fetch(`${url}/api/v2/heartbeat`, { signal: AbortSignal.timeout(2_000) });
      // Some other server on this port would answer while ours ends: ask whether ours is there after the answer.
      if (reply.ok) return await settled(child);
    } catch {
      // Not listening yet.
    }
    await sleep(25);
  }
  return false;
}

async function settled(child: ChildProcess): Promise<boolean> {
  await sleep(25);
  return isRunning(child);
}

function closing(server: Running, unlock: () => void, signal?: AbortSignal): ChromaServer {
  const { child, pid, url } = server;
  const ended = new Promise<void>((resolve) => (isRunning(child) ? child.once('exit', () => resolve()) : resolve()));
  const close = async (): Promise<void> => {
    signal?.removeEventListener('abort', onAbort);
    child.ref();
    child.kill('SIGTERM');
    if ((await Promise.race([ended, sleep(3_000, 'late', { ref: false })])) === 'late') child.kill('SIGKILL');
    await ended;
    child.stdin?.destroy();
    unlock();
  };
  const onAbort = (): void => void close();
  signal?.addEventListener('abort', onAbort, { once: true });
  return { url, pid, running: () => isRunning(child), close };
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function notStarted(log: string): DramatisError {
  const lines = readFileSync(log, 'utf8').split('\n').filter((line) => /error|panic|fail|not available/i.test(line));
  const reason = lines.at(0)?.trim() ?? 'it gave no reason';
  return new DramatisError('unavailable', `Chroma did not start: ${reason.slice(0, 300)}.`, {
    hint: `See ${log}, or choose the index in the process with "--chroma exact".`,
  });
}
