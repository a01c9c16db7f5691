import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DramatisError, messageOf } from '../domain/error.ts';
import { parseJson } from '../domain/jsonl.ts';

/** A usable answer and whom it came from, as runs share it. */
export const SharedCompletion = z.object({ model: z.string(), agent: z.string(), text: z.string() });
export type SharedCompletion = z.infer<typeof SharedCompletion>;

/** Answers that any run may use again, by the model and what was asked of it. */
export interface CompletionCache {
  get(model: string, key: string): Promise<SharedCompletion | undefined>;
  /** Resolves once it is on disk. */
  put(key: string, completion: SharedCompletion): Promise<void>;
}

/** What a cache holds. */
export interface CacheContents {
  readonly completions: number;
  readonly bytes: number;
  /** Completions by model. */
  readonly models: Readonly<Record<string, number>>;
}

/**
 * Opens the cache in a folder: one small file an answer, named by what was asked, so that several processes can use it at
 * once. An unusable folder is a `storage-failed` error.
 */
export async function openCompletionCache(folder: string): Promise<CompletionCache> {
  await storing(folder, () => mkdir(folder, { recursive: true }));
  const made = new Set<string>();
  return {
    get: async (model, key) => {
      const text = await readFile(placeOf(folder, model, key).file, 'utf8').catch(isMissing);
      // A damaged file is as good as none: the question is asked again.
      return text === undefined ? undefined : SharedCompletion.safeParse(parseJson(text)).data;
    },
    put: (key, completion) =>
      storing(folder, async () => {
        const place = placeOf(folder, completion.model, key);
        if (!made.has(place.folder)) await mkdir(place.folder, { recursive: true });
        made.add(place.folder);
        // Renamed into place, so that nobody reads half of it; under a name of its own, for two who asked the same may both write it.
        const temporary = `${place.file}.${randomUUID()}.tmp`;
        await writeFile(temporary, JSON.stringify(completion));
        await rename(temporary, place.file);
      }),
  };
}

/** A folder for each model, and 256 in it by the first byte of the key. */
function placeOf(folder: string, model: string, key: string): { readonly folder: string; readonly file: string } {
  const shelf = join(folder, encodeURIComponent(model), key.slice(0, 2));
  return { folder: shelf, file: join(shelf, `${key.slice(2)}.json`) };
}

/** Counts what is in the cache; a folder that is not there is empty. */
export async function cacheContents(folder: string): Promise<CacheContents> {
  const models: Record<string, number> = {};
  let bytes = 0;
  for await (const { model, size } of filesIn(folder)) {
    models[model] = (models[model] ?? 0) + 1;
    bytes += size;
  }
  return { completions: Object.values(models).reduce((sum, count) => sum + count, 0), bytes, models };
}

/** Forgets the completions written before a moment (ms since 1970); gives how many. */
export async function pruneCache(folder: string, before: number): Promise<number> {
  let pruned = 0;
  for await (const { path, changed } of filesIn(folder)) {
    if (changed >= before) continue;
    await storing(folder, () => rm(path, { force: true }));
    pruned++;
  }
  return pruned;
}

async function* filesIn(folder: string): AsyncGenerator<{ readonly path: string; readonly model: string; readonly size: number; readonly changed: number }> {
  for (const name of await namesIn(folder)) {
    for (const shelf of await namesIn(join(folder, name))) {
      for (const file of await namesIn(join(folder, name, shelf))) {
        const path = join(folder, name, shelf, file);
        // Another process may have pruned it meanwhile.
        const found = await stat(path).catch(isMissing);
        if (found !== undefined) yield { path, model: decodeURIComponent(name), size: found.size, changed: found.mtimeMs };
      }
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(isMissing)) ?? [];
}

function isMissing(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
  throw error;
}

async function storing(folder: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new DramatisError('storage-failed', `The cache ${folder} cannot be used: ${messageOf(cause)}.`, { hint: 'Free space, or choose another folder with DRAMATIS_CACHE.', cause });
  }
}
