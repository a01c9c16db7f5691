import { mkdir } from 'node:fs/promises';
import cacache from 'cacache';
import { z } from 'zod';
import { DramatisError, messageOf } from '../domain/error.ts';
import { parseJson } from '../domain/jsonl.ts';

/** A usable answer and whom it came from, as runs share it. */
export const SharedCompletion = z.object({ model: z.string(), agent: z.string(), text: z.string() });
export type SharedCompletion = z.infer<typeof SharedCompletion>;

/** Answers that any run may use again, by what was asked of which endpoint. */
export interface CompletionCache {
  get(key: string): Promise<SharedCompletion | undefined>;
  /** Resolves once it is on disk. */
  put(key: string, completion: SharedCompletion): Promise<void>;
}

/** What a cache holds. */
export interface CacheContents {
  readonly completions: number;
  /** Bytes of the answers; what the file system takes for them comes on top. */
  readonly bytes: number;
  /** Completions by model. */
  readonly models: Readonly<Record<string, number>>;
}

/** Opens the cache in a folder, which several processes may use at once; an unusable folder is a `storage-failed` error. */
export async function openCompletionCache(folder: string): Promise<CompletionCache> {
  await storing(folder, () => mkdir(folder, { recursive: true }));
  return {
    get: async (key) => {
      const found = await cacache.get(folder, key).catch(isMissing);
      // A damaged entry is as good as none: the question is asked again.
      return found === undefined ? undefined : SharedCompletion.safeParse(parseJson(found.data.toString('utf8'))).data;
    },
    put: (key, completion) => storing(folder, () => cacache.put(folder, key, JSON.stringify(completion), { metadata: { model: completion.model } })),
  };
}

const Metadata = z.object({ model: z.string() });

/** Counts what is in the cache; a folder that is not there is empty. */
export async function cacheContents(folder: string): Promise<CacheContents> {
  const models: Record<string, number> = {};
  let completions = 0;
  let bytes = 0;
  for (const { size, metadata } of await entriesIn(folder)) {
    const model = Metadata.safeParse(metadata).data?.model ?? 'unknown';
    models[model] = (models[model] ?? 0) + 1;
    completions++;
    bytes += size;
  }
  return { completions, bytes, models };
}

/** Forgets the completions written before a moment (ms since 1970) and frees what they took; gives how many. */
export async function pruneCache(folder: string, before: number): Promise<number> {
  const old = (await entriesIn(folder)).filter(({ time }) => time < before);
  await storing(folder, async () => {
    for (const { key } of old) await cacache.rm.entry(folder, key);
    if (old.length > 0) await cacache.verify(folder);
  });
  return old.length;
}

async function entriesIn(folder: string) {
  return Object.values(await cacache.ls(folder).catch(() => ({})));
}

/** Missing and damaged entries alike; anything else is a fault of the disk. */
function isMissing(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'EINTEGRITY' || code === 'EBADSIZE') return undefined;
  throw error;
}

async function storing(folder: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new DramatisError('storage-failed', `The cache ${folder} cannot be used: ${messageOf(cause)}.`, { hint: 'Free space, or choose another folder with DRAMATIS_CACHE.', cause });
  }
}
