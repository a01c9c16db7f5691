import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { it } from 'vitest';
import { z } from 'zod';
import { findContradictions } from '../agents/find-contradictions.ts';
import { createAsk, messagesFor } from '../models/ask.ts';
import { openCompletionCache } from '../models/completion-cache.ts';
import { openCompletions } from '../models/completions.ts';
import { openModel } from '../models/open-model.ts';
import { loadPrompt } from '../models/prompt.ts';
import { oneModel } from '../models/role-models.ts';
import { builtInAttributes } from '../seeds/index.ts';
import { Random } from '../domain/random.ts';
import { printTable, timed } from './table.ts';

const LATENCY_MS = 50;
const CONCURRENCY = 32;
const JITI = join(import.meta.dirname, '..', 'node_modules', 'jiti', 'lib', 'jiti-register.mjs');
const MAIN = join(import.meta.dirname, '..', 'cli', 'main.ts');

/** Calls a second that such an endpoint can answer so many at once. */
const IDEAL = (CONCURRENCY * 1000) / LATENCY_MS;

async function serving<Result>(work: (baseURL: string, folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  const server = spawn(process.execPath, ['--import', JITI, join(import.meta.dirname, 'model-server.ts'), String(LATENCY_MS)], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = z.array(z.unknown()).parse(await once(server.stdout, 'data'));
    return await work(String(line).trim(), folder);
  } finally {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

it('asks a model', async () => {
  const rows = await serving(async (baseURL, folder) => {
    const model = await openModel('openai:bench', { OPENAI_BASE_URL: baseURL });
    const completions = await openCompletions(join(folder, 'completions.jsonl'));
    const cache = await openCompletionCache(join(folder, 'cache'));
    const ask = createAsk({ models: oneModel(model), seed: 7, completions, cache, embed: async () => [], concurrency: CONCURRENCY });
    const statements = (at: number): string[] => [`I have ${at} dogs.`, 'I have no pets.'];
    const calls = 6000;
    const bare = pLimit(CONCURRENCY);
    const prompt = loadPrompt('find-contradictions');
    const raw = async (at: number): Promise<unknown> => {
      const messages = messagesFor(prompt, findContradictions, { statements: statements(at) }).map(({ type, text }) => ({ role: type === 'system' ? 'system' : 'user', content: text }));
      return (await fetch(`${baseURL}/chat/completions`, { method: 'POST', body: JSON.stringify({ model: 'bench', messages }) })).json();
    };
    await Promise.all(Array.from({ length: 200 }, (_one, at) => ask(findContradictions, { statements: statements(100_000 + at) })));
    const fetched = await timed(() => Promise.all(Array.from({ length: calls }, (_one, at) => bare(() => raw(at)))));
    const asked = await timed(() => Promise.all(Array.from({ length: calls }, (_one, at) => ask(findContradictions, { statements: statements(at) }))));
    const again = await timed(() => Promise.all(Array.from({ length: calls }, (_one, at) => ask(findContradictions, { statements: statements(at) }))));
    await completions.close();
    const row = (name: string, seconds: number): (string | number)[] => [name, calls, seconds.toFixed(1), Math.round(calls / seconds), `${((calls / seconds / IDEAL) * 100).toFixed(0)} %`];
    return [row('fetch alone, nothing kept', fetched.seconds), row('ask: rendered, kept, parsed', asked.seconds), row('ask again, from disk', again.seconds)];
  });
  printTable(`Calls of ${LATENCY_MS} ms, ${CONCURRENCY} at once: ${IDEAL} a second can be had`, ['', 'calls', 'seconds', 'a second', 'of what can be had'], rows);
});

it('runs 500 and 5,000 pairs', async () => {
  const sizes = (process.env.BENCH_PAIRS ?? '500,5000').split(',').map(Number);
  const rows = [];
  for (const pairs of sizes) rows.push(await serving((baseURL, folder) => runOf(pairs, baseURL, folder)));
  printTable(`A run with a model of ${LATENCY_MS} ms, ${CONCURRENCY} at once, 4 candidates, 1 iteration, exact index, embedder over HTTP`, ['pairs', 'calls', 'seconds', 'calls a second', 'of what can be had', 'most memory'], rows);
});

async function runOf(pairs: number, baseURL: string, folder: string): Promise<(string | number)[]> {
  const random = Random.of(7, pairs);
  const persona = (): string => random.sample(builtInAttributes(), 5).map(({ text }) => text).join('\n');
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  writeFileSync(join(folder, 'pairs.csv'), `user 1 personas,user 2 personas\n${Array.from({ length: pairs }, () => `${quoted(persona())},${quoted(persona())}`).join('\n')}\n`);
  const args = ['converse', '--pairs', 'pairs.csv', '--candidates', '4', '--iterations', '1', '--concurrency', String(CONCURRENCY), '--model', 'openai:bench', '--embedder', 'openai:bench', '--chroma', 'exact', '--out', 'run'];
  const { result: memory, seconds } = await timed(async () => {
    const child = spawn(process.execPath, ['--import', JITI, MAIN, ...args], { cwd: folder, env: { ...process.env, OPENAI_BASE_URL: baseURL, DRAMATIS_CACHE: join(folder, 'cache') }, stdio: ['ignore', 'inherit', 'ignore'] });
    return peakOf(child);
  });
  const calls = Number(await (await fetch(new URL('/count', baseURL))).text());
  return [pairs, calls, seconds.toFixed(1), Math.round(calls / seconds), `${((calls / seconds / IDEAL) * 100).toFixed(0)} %`, `${memory} MB`];
}

/** Most resident memory of a process, in MB; resolves when it has ended. */
async function peakOf(child: ChildProcess): Promise<number> {
  let most = 0;
  const look = setInterval(() => {
    try {
      most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8'))?.[1] ?? 0));
    } catch {
      // It has just ended.
    }
  }, 200);
  await once(child, 'close');
  clearInterval(look);
  return Math.round(most / 1024);
}
