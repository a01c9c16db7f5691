import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { it } from 'vitest';
import { writeConversations } from './made-up-conversations.ts';
import { printTable } from './table.ts';

/** The built program: what a user runs, without the time that compiling takes. */
const MAIN = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js');
const SIZES = (process.env.BENCH_CONVERSATIONS ?? '1000,10000,100000').split(',').map(Number);
const FREE = 'linter,toxicity,manner,novelty';
/** Printed by the program itself as it ends: processor seconds and most resident memory. */
const TELL = `data:text/javascript,${encodeURIComponent("process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write(`\\nUSED ${(userCPUTime + systemCPUTime) / 1e6} ${Math.round(maxRSS / 1024)}\\n`); });")}`;

it('critique: the free experts on files of any size, one core', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  try {
    const rows = [];
    for (const size of SIZES) {
      await writeConversations(join(folder, `${size}.jsonl`), size);
      rows.push(await judging(size, FREE, folder));
    }
    for (const expert of FREE.split(',')) rows.push(await judging(SIZES.filter((size) => size <= 10_000).at(-1) ?? SIZES[0], expert, folder));
    printTable('dramatis critique on one core, start included', ['conversations', 'experts', 'seconds', 'processor seconds', 'a second', 'most memory'], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function judging(size: number, experts: string, folder: string): Promise<(string | number)[]> {
  const began = performance.now();
  const args = ['-c', '0', process.execPath, '--import', TELL, MAIN, 'critique', join(folder, `${size}.jsonl`), '--experts', experts, '--out', join(folder, 'out.jsonl')];
  const child = spawn('taskset', args, { env: { ...process.env, DRAMATIS_CACHE: join(folder, 'cache') }, stdio: ['ignore', 'ignore', 'pipe'] });
  const [said] = await Promise.all([text(child.stderr), once(child, 'close')]);
  const seconds = (performance.now() - began) / 1000;
  const [, processor, memory] = /USED ([\d.]+) (\d+)/.exec(said) ?? [];
  if (processor === undefined || child.exitCode !== 0) throw new Error(`critique did not finish (run npm run build first): ${said}`);
  return [size, experts, seconds.toFixed(1), Number(processor).toFixed(1), Math.round(size / seconds), `${memory} MB`];
}
