import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';

/** What a finished program said. */
export interface Ran {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly done: Promise<Ran>;
  /** Resolves once stderr matches, rejects when the program ends before. */
  saying(pattern: RegExp): Promise<void>;
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** A shell prefix such as `ulimit -f 100`, run before the program in the same process. */
  readonly prefix?: string;
}

/** Starts the built program with nothing of the tester's own settings: no keys, no servers, a cache of its own. */
export function startDramatis(args: readonly string[], options: StartOptions = {}): Started {
  const built = inject('built');
  const main = join(built, 'dist', 'cli', 'main.js');
  const env = { PATH: process.env.PATH ?? '', HOME: built, DRAMATIS_CACHE: join(built, 'cache'), ...options.env };
  const child =
    options.prefix === undefined
      ? spawn(process.execPath, [main, ...args], { env, cwd: options.cwd ?? built, stdio: ['ignore', 'pipe', 'pipe'] })
      : spawn('bash', ['-c', `${options.prefix} && exec "$0" "$@"`, process.execPath, main, ...args], { env, cwd: options.cwd ?? built, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  const listeners = new Set<() => void>();
  child.stdout?.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr?.on('data', (chunk) => {
    stderr += String(chunk);
    for (const listener of listeners) listener();
  });
  const done = new Promise<Ran>((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
  const saying = (pattern: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!pattern.test(stderr)) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
      void done.then(() => reject(new Error(`it ended before it said ${String(pattern)}: ${stderr}`)));
    });
  return { child, done, saying };
}

/** Runs the built program to its end. */
export function dramatis(args: readonly string[], options: StartOptions = {}): Promise<Ran> {
  return startDramatis(args, options).done;
}

/** A cache folder of its own that shares the sentence vectors of all tests: nobody is asked for them, and making them is most of the work of a small run. */
export function ownCache(): string {
  const [folder, shared] = [temporaryFolder(), join(inject('built'), 'cache', 'vectors')];
  mkdirSync(shared, { recursive: true });
  symlinkSync(shared, join(folder, 'vectors'));
  return folder;
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
