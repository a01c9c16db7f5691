import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built program: what a user runs, without the time that compiling takes. */
export const MAIN = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js');

/** Printed by the server itself when it is asked to: live heap after collection and resident memory in MB, processor seconds. */
const TELL = `data:text/javascript,${encodeURIComponent("process.on('SIGUSR2', () => { gc(); gc(); const { rss, heapUsed } = process.memoryUsage(); const { userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write(`USED ${heapUsed / 2 ** 20} ${rss / 2 ** 20} ${(userCPUTime + systemCPUTime) / 1e6}\\n`); });")}`;

export interface Used {
  readonly heap: number;
  readonly resident: number;
  readonly processor: number;
}

export interface ServerProcess {
  readonly url: string;
  used(): Promise<Used>;
  stop(): Promise<void>;
}

/** Starts the built server over HTTP, with a library of its own. */
export async function startServer(): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  const child = spawn(process.execPath, ['--expose-gc', '--import', TELL, MAIN, 'mcp', '--http', '--port', '0', '--data', join(folder, 'data')], { cwd: folder, env: { PATH: process.env.PATH, HOME: folder, DRAMATIS_CACHE: join(folder, 'cache') }, stdio: ['ignore', 'ignore', 'pipe'] });
  const [, url] = await saying(child, /(http:\/\/\S+\/mcp)/);
  return {
    url,
    used: async () => {
      const said = saying(child, /USED (\S+) (\S+) (\S+)/);
      child.kill('SIGUSR2');
      const [heap, resident, processor] = (await said).slice(1).map(Number);
      return { heap, resident, processor };
    },
    stop: async () => {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function saying({ stderr }: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: unknown): void => {
      said += String(chunk);
      const found = pattern.exec(said);
      if (found === null) return;
      stderr?.off('data', hear);
      // What nobody reads would stop the server once the pipe is full.
      stderr?.resume();
      resolve(found);
    };
    stderr?.on('data', hear).once('close', () => reject(new Error(`The server did not start (run npm run build first): ${said}`)));
  });
}
