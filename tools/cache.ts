import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readLines } from '../domain/jsonl.ts';
import { cachePaths } from '../graphs/cache-paths.ts';
import { cacheContents, pruneCache } from '../models/completion-cache.ts';
import { defineTool } from './tool.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const Options = z.object({
  prune: z.coerce.number().min(0).optional().describe('Forget answers older than so many days, and vectors unused for as long; 0 forgets all. Runs keep what they have.'),
});

export const cache = defineTool({
  name: 'cache',
  summary: 'answers and vectors kept for later runs',
  description: 'Shows what is kept for later runs, where, how large it is and how often answers were found in it; --prune makes room. Any run with the same question to the same model uses the answer again instead of paying for it. DRAMATIS_CACHE moves it.',
  options: Options,
  examples: ['cache', 'cache --json', 'cache --prune 30'],
  run: async ({ prune }, { environment }) => {
    const paths = cachePaths(environment);
    const before = prune === undefined ? undefined : Date.now() - prune * DAY_MS;
    const pruned = before === undefined ? null : { completions: await pruneCache(paths.completions, before), vectors: await pruneVectors(paths.vectors, before) };
    const [completions, vectors, uses] = [await cacheContents(paths.completions), await vectorFiles(paths.vectors), await usesIn(paths.uses)];
    const data = { folder: paths.folder, completions: { ...completions, ...uses }, vectors, pruned };
    const lines = [
      `${paths.folder}`,
      `answers of models: ${completions.completions}, ${size(completions.bytes)}${Object.entries(completions.models).map(([model, count]) => `; ${model} ${count}`).join('')}`,
      `found in it: ${uses.hits} of ${uses.hits + uses.misses} questions`,
      `sentence vectors: ${vectors.length} files, ${size(vectors.reduce((sum, { bytes }) => sum + bytes, 0))}`,
      ...(pruned === null ? [] : [`pruned: ${pruned.completions} answers, ${pruned.vectors} files of vectors`]),
    ];
    return { data, text: lines.join('\n') };
  },
});

interface VectorFile {
  readonly file: string;
  readonly bytes: number;
  readonly changed: number;
}

async function vectorFiles(folder: string): Promise<VectorFile[]> {
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).filter((file) => file.endsWith('.vectors')).sort();
  return Promise.all(
    files.map(async (file) => {
      const { size: bytes, mtimeMs: changed } = await stat(join(folder, file));
      return { file, bytes, changed };
    }),
  );
}

/** A file of vectors is forgotten whole: it grows as long as its embedder is used. */
async function pruneVectors(folder: string, before: number): Promise<number> {
  const old = (await vectorFiles(folder)).filter(({ changed }) => changed < before);
  for (const { file } of old) await rm(join(folder, file), { force: true });
  return old.length;
}

const Uses = z.object({ hits: z.int(), misses: z.int() });

/** Sums what finished sessions wrote down; one that was killed wrote nothing. */
async function usesIn(path: string): Promise<z.infer<typeof Uses>> {
  const sum = { hits: 0, misses: 0 };
  for await (const value of readLines(path)) {
    const uses = Uses.safeParse(value).data;
    sum.hits += uses?.hits ?? 0;
    sum.misses += uses?.misses ?? 0;
  }
  return sum;
}

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
