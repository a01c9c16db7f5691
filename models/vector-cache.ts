import { join } from 'node:path';
import pLimit from 'p-limit';
import { sha256 } from '../domain/id.ts';
import type { OpenEmbedder } from './embedder.ts';
import { KEY_LENGTH, openVectorFile } from './vector-file.ts';

/** Vectors by content: a text is embedded once for each embedder. */
export interface VectorCache {
  /** One vector for each text, in order; equal texts are asked for once. */
  embed(texts: readonly string[]): Promise<number[][]>;
  /** Vectors so far that were made, and that were there already. */
  counts(): { readonly computed: number; readonly reused: number };
  /** Waits for what is being written and lets the file go; the embedder stays open. */
  close(): Promise<void>;
}

export interface VectorCacheOptions {
  /** Where the file is kept, one for each embedder; without it vectors live as long as the process. */
  readonly folder?: string;
  /** Most vectors kept in memory beside the file; default 20,000 (40 MB at 512 dimensions). */
  readonly recent?: number;
}

/** Texts after which the work so far is written: what a kill can lose. */
const TEXTS_A_BATCH = 512;

/** Opens the cache in front of an embedder; an unusable folder is a `storage-failed` error. */
export async function openVectorCache(embedder: OpenEmbedder, options: VectorCacheOptions = {}): Promise<VectorCache> {
  const file = options.folder === undefined ? undefined : await openVectorFile(join(options.folder, fileName(embedder.id)));
  const recent = new Map<string, Float32Array>();
  const coming = new Map<string, Promise<Float32Array>>();
  const oneAtATime = pLimit(1);
  const counts = { computed: 0, reused: 0 };

  const remember = (key: string, vector: Float32Array): void => {
    recent.delete(key);
    recent.set(key, vector);
    for (const oldest of recent.keys()) {
      if (recent.size <= (options.recent ?? 20_000)) break;
      recent.delete(oldest);
    }
  };
  const find = (key: string): Float32Array | Promise<Float32Array> | undefined =>
    recent.get(key) ?? coming.get(key) ?? (file?.has(key) ? file.read(key) : undefined);
  const compute = async (keys: readonly string[], texts: readonly string[]): Promise<Float32Array[]> => {
    const vectors = (await embedder.embeddings.embedDocuments([...texts])).map((vector) => Float32Array.from(vector));
    await file?.append(new Map(keys.map((key, at) => [key, vectors[at]])));
    counts.computed += vectors.length;
    return vectors;
  };
  /** Promises for all of a batch at once, so that whoever asks for the same text meanwhile waits for the same work. */
  const request = (texts: readonly string[]): void => {
    const keys = texts.map((text) => keyOf(embedder.id, text));
    const made = oneAtATime(() => compute(keys, texts)).finally(() => keys.forEach((key) => coming.delete(key)));
    keys.forEach((key, at) => coming.set(key, made.then((vectors) => vectors[at])));
  };

  return {
    embed: async (texts) => {
      const places = new Map([...new Set(texts)].map((text, at) => [text, at]));
      const distinct = [...places.keys()];
      const keys = distinct.map((text) => keyOf(embedder.id, text));
      const found = keys.map(find);
      const missing = distinct.filter((_text, at) => found[at] === undefined);
      counts.reused += distinct.length - missing.length;
      for (const batch of batchesOf(missing)) request(batch);
      const vectors = await Promise.all(keys.map(async (key, at) => (await (found[at] ?? coming.get(key))) ?? lost(key)));
      vectors.forEach((vector, at) => remember(keys[at], vector));
      const rows = vectors.map((vector) => Array.from(vector));
      return texts.map((text) => rows[places.get(text) ?? 0]);
    },
    counts: () => ({ ...counts }),
    close: async () => {
      await Promise.allSettled(coming.values());
      await file?.close();
    },
  };
}

function lost(key: string): never {
  throw new Error(`No vector was made for ${key}.`);
}

function keyOf(embedder: string, text: string): string {
  return sha256(`${embedder}\0${text}`).slice(0, KEY_LENGTH);
}

function fileName(embedder: string): string {
  return `${embedder.replace(/[^\w.-]+/g, '_').slice(0, 40)}-${sha256(embedder).slice(0, 8)}.vectors`;
}

function batchesOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / TEXTS_A_BATCH) }, (_batch, at) => items.slice(at * TEXTS_A_BATCH, (at + 1) * TEXTS_A_BATCH));
}
