import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { probeChroma } from '../../stores/chroma-binary.ts';
import { startChroma } from '../../stores/chroma-server.ts';
import type { ChromaServer } from '../../stores/chroma-server.ts';
import { openChroma } from '../../stores/chroma.ts';

const root = mkdtempSync(join(tmpdir(), 'dramatis-server-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;
const newFolder = (): string => join(root, String((made += 1)));

const ADA = { id: 'ada', text: 'I bake bread.', vector: [1, 0], metadata: {} };
const EMBEDDER = { id: 'two-moods', dimension: 2 };

async function start(folder: string, signal?: AbortSignal): Promise<ChromaServer> {
  const server = await startChroma(folder, signal);
  onTestFinished(() => server.close());
  return server;
}

describe('the Chroma server we start', () => {
  it('keeps what was written for the next server on the same folder', async () => {
    const folder = newFolder();
    for (const expected of [0, 1]) {
      const server = await startChroma(folder);
      const memory = await openChroma({ url: server.url, description: '', resume: '', onClose: server.close });
      const people = await memory.collection('attributes', EMBEDDER);
      expect(await people.count()).toBe(expected);
      await people.upsert([ADA]);
      await memory.close();
      expect(isAlive(server.pid)).toBe(false);
    }
  });

  it('gives its folder to one process at a time', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await expect(startChroma(folder)).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining(`process ${process.pid}`) });
    await first.close();
    await first.close();
    await start(folder);
  });

  it('takes over the lock of a process that is gone, also when another process has its number now', async () => {
    const folder = newFolder();
    mkdirSync(folder);
    const held = await start(newFolder());
    const own = z.looseObject({ started: z.unknown() }).parse(JSON.parse(readFileSync(join(root, String(made), 'lock.json'), 'utf8')));
    await held.close();
    for (const lock of [JSON.stringify({ ...own, pid: 2 ** 22 + 1 }), JSON.stringify({ ...own, started: 'last boot/7' }), '{"pid"', '']) {
      writeFileSync(join(folder, 'lock.json'), lock);
      await (await startChroma(folder)).close();
    }
  });

  it.skipIf(!existsSync('/proc'))('takes over the lock of a process that was killed and that nobody waited for', async () => {
    // The shell becomes a sleep, which never asks what became of the shell's child.
    const sleeper = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60']);
    onTestFinished(() => void sleeper.kill('SIGKILL'));
    const [printed] = await once(sleeper.stdout, 'data');
    const pid = Number(String(printed));
    expect(await gone(pid)).toBe(true);
    process.kill(pid, 0);
    const folder = newFolder();
    mkdirSync(folder);
    writeFileSync(join(folder, 'lock.json'), JSON.stringify({ pid, host: hostname(), started: null }));
    await start(folder);
  });

  it('says so when the folder cannot be written', async () => {
    writeFileSync(join(root, 'a-file'), 'Ada');
    await expect(startChroma(join(root, 'a-file', 'data'))).rejects.toMatchObject({ code: 'storage-failed', hint: expect.stringContaining('folder') });
  });

  it('ends when the signal says so, before or after it started', async () => {
    const stop = new AbortController();
    const server = await start(newFolder(), stop.signal);
    stop.abort();
    expect(await gone(server.pid)).toBe(true);
    await expect(startChroma(newFolder(), stop.signal)).rejects.toThrow();
  });

  it.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)('ends with the process that started it when that one gets %s', async (signal) => {
    const folder = newFolder();
    const { parent, pid } = await parentProcess(folder, 'setInterval(() => {}, 1000);');
    expect(isAlive(pid)).toBe(true);
    await expect(startChroma(folder)).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining(`process ${parent.pid}`) });
    parent.kill(signal);
    expect(await gone(pid)).toBe(true);
    await start(folder);
  });

  it('does not keep the process alive that forgot to close it, and ends with it', async () => {
    const { parent, pid } = await parentProcess(newFolder(), '');
    await new Promise((resolve) => (parent.exitCode === null ? parent.once('exit', resolve) : resolve(null)));
    expect(await gone(pid)).toBe(true);
  });
});

describe('a Chroma that dies in the middle', () => {
  it('makes the next call fail at once, with what to do', async () => {
    const server = await start(newFolder());
    const memory = await openChroma({ url: server.url, description: '', resume: 'Go on with "dramatis resume DIR".' });
    const people = await memory.collection('attributes', EMBEDDER);
    await people.upsert([ADA]);
    process.kill(server.pid, 'SIGKILL');
    const lost = { name: 'DramatisError', code: 'unavailable', hint: expect.stringContaining('dramatis resume DIR') };
    await expect(people.upsert([ADA])).rejects.toMatchObject(lost);
    await expect(people.nearest([[1, 0]], 1)).rejects.toMatchObject(lost);
    await expect(memory.collection('profiles', EMBEDDER)).rejects.toMatchObject(lost);
    expect(server.running()).toBe(false);
    await memory.close();
  });

  it('does not hang on a server that stopped answering', async () => {
    const server = await start(newFolder());
    const memory = await openChroma({ url: server.url, description: '', resume: 'dramatis resume DIR', limitMs: 400 });
    const people = await memory.collection('attributes', EMBEDDER);
    process.kill(server.pid, 'SIGSTOP');
    const begun = Date.now();
    const asked = [people.upsert([ADA]), people.count()];
    for (const one of asked) await expect(one).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('did not answer within 0.4 s') });
    await expect(people.count()).rejects.toMatchObject({ code: 'unavailable' });
    expect(Date.now() - begun).toBeLessThan(3_000);
    process.kill(server.pid, 'SIGCONT');
  });
});

describe('the probe', () => {
  it('tells the version without touching any folder', async () => {
    expect(await probeChroma()).toEqual({ available: true, version: expect.stringMatching(/^\d+\.\d+/), reason: null });
  });

  it('says in one line why the binary cannot load', async () => {
    const probe = await probeChroma({ NODE_OPTIONS: '--no-addons' });
    expect(probe).toEqual({ available: false, version: null, reason: expect.stringMatching(/^its binary does not load: .+[^.\n]$/) });
  });
});

/** A Node process of its own that starts Chroma on a folder, prints its pid and then runs `after`. */
async function parentProcess(folder: string, after: string): Promise<{ parent: ReturnType<typeof spawn>; pid: number }> {
  const source = fileURLToPath(new URL('../../stores/chroma-server.ts', import.meta.url));
  const code = `
    const { runnerImport } = await import('vite');
    const { module } = await runnerImport(${JSON.stringify(source)}, { configFile: false, logLevel: 'error' });
    const server = await module.startChroma(${JSON.stringify(folder)});
    console.log('pid ' + server.pid);
    ${after}`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'], cwd: join(source, '../..') });
  onTestFinished(() => void parent.kill('SIGKILL'));
  let printed = '';
  for await (const chunk of parent.stdout ?? []) {
    printed += String(chunk);
    const pid = /pid (\d+)\n/.exec(printed)?.[1];
    if (pid !== undefined) return { parent, pid: Number(pid) };
  }
  throw new Error(`The parent ended without starting Chroma: ${printed}`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that nobody has waited for still has its number for a while.
    return !existsSync('/proc') || !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

async function gone(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 5_000; waited += 20) {
    if (!isAlive(pid)) return true;
    await sleep(20);
  }
  return false;
}
