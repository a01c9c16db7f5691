import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Whether the Chroma that npm installed can run here; `reason` says why not, in one line. */
export interface ChromaProbe {
  readonly available: boolean;
  readonly version: string | null;
  readonly reason: string | null;
}

/** Environment variables, as the caller read them. */
export type Environment = Readonly<Record<string, string | undefined>>;

// Blocks on standard input in a thread of its own and kills the process at its end. The other end is held by the process
// that started us, so however that one ends, SIGKILL included, the server ends with it. The server occupies the main thread.
const WATCH = `
const { readSync } = require('node:fs');
const buffer = Buffer.alloc(1);
const pause = new Int32Array(new SharedArrayBuffer(4));
for (;;) {
  try { if (readSync(0, buffer) === 0) break; }
  catch (error) { if (error.code !== 'EAGAIN') break; Atomics.wait(pause, 0, 0, 200); }
}
process.kill(process.pid, 'SIGKILL');`;

// An exit that waits for the blocked thread would hang, hence the signal. Text, not a file: the same code has to run
// from sources and from the built package.
const LAUNCH = `
const { Worker } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
const end = () => process.kill(process.pid, 'SIGKILL');
new Worker(${JSON.stringify(WATCH)}, { eval: true }).once('online', () => {
  import(pathToFileURL(process.argv[1])).then(end, (error) => { writeSync(2, String(error && error.stack)); end(); });
});`;

/** Starts `chroma` with these arguments, output to an open file; it dies with this process. */
export function spawnChroma(args: readonly string[], output: number, environment: Environment): ChildProcess {
  return spawn(process.execPath, ['-e', LAUNCH, chromaCli(), ...args], {
    stdio: ['pipe', output, output],
    env: serverEnvironment(environment),
    // Ctrl-C in a terminal goes to the whole group; the server has to outlive it until the last record is written.
    detached: true,
    windowsHide: true,
  });
}

/** Loads the Chroma binary in a process of its own and asks its version; touches no data. Takes about 0.2 s. */
export async function probeChroma(environment: Environment = {}): Promise<ChromaProbe> {
  let cli: string;
  try {
    cli = chromaCli();
  } catch {
    return { available: false, version: null, reason: 'the npm package chromadb is not installed' };
  }
  return new Promise((resolve) => {
    const options = { env: serverEnvironment(environment), timeout: 20_000, windowsHide: true };
    execFile(process.execPath, [cli, '--version'], options, (error, stdout, stderr) => {
      const version = /(\d+\.\d+\.\d+\S*)/.exec(stdout)?.[1];
      if (error === null && version !== undefined) resolve({ available: true, version, reason: null });
      else resolve({ available: false, version: null, reason: reasonIn(stderr) });
    });
  });
}

// The script behind node_modules/.bin/chroma. The package exports only its main file, so the script is found beside it.
function chromaCli(): string {
  const main = createRequire(import.meta.url).resolve('chromadb');
  for (let folder = dirname(main); folder !== dirname(folder); folder = dirname(folder)) {
    const cli = join(folder, 'dist', 'cli.mjs');
    if (existsSync(cli)) return cli;
  }
  throw new Error('chromadb has no dist/cli.mjs');
}

// CHROMA_* and OTEL_* would reconfigure the server or have it report somewhere.
function serverEnvironment(environment: Environment): Record<string, string> {
  const kept: Record<string, string> = { ANONYMIZED_TELEMETRY: 'False', OTEL_SDK_DISABLED: 'true', NO_COLOR: '1' };
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && !(name in kept) && !/^(CHROMA|OTEL)_/.test(name)) kept[name] = value;
  }
  return kept;
}

function reasonIn(output: string): string {
  const here = `${process.platform}-${process.arch}`;
  const glibc = /version [`']?(GLIBC(?:XX)?_[\d.]+)'? not found/.exec(output)?.[1];
  if (glibc !== undefined) return `its binary needs ${glibc.replace('_', ' ')}, which this system does not have`;
  const missing = /Cannot find module '([^']+)'/.exec(output)?.[1];
  if (missing !== undefined) return `its binary package ${missing} is not installed (${here})`;
  const message = /Error: ([^\n]+)/.exec(output)?.[1];
  return message === undefined ? `its binary does not run on ${here}` : `its binary does not load: ${message.trim().replace(/\.$/, '')}`;
}
