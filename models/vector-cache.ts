import { join } from 'node:path';
import { setImmediate as othersToAsk } from 'node:timers/promises';
import { sha256 } from '../domain/id.ts';
import type { OpenEmbedder } from './embedder.ts';
import { KEY_LENGTH, openVectorFile } from './vector-file.ts';

/** Vectors by content: a text is embedded once for each embedder. */
export interface VectorCache {
  /** One vector for each text, in order; equal texts are asked for once. */
  embed(texts: readonly string[]): Promise<number[][]>;
  /** Vectors so far that were made, and that were there already; seconds that making them took. */
  counts(): VectorCounts;
  /** Waits for what is being written and lets the file go; the embedder stays open. */
  close(): Promise<void>;
}

export interface VectorCounts {
  readonly computed: number;
  readonly reused: number;
  readonly seconds: number;
}

export interface VectorCacheOptions {
  /** Where the file is kept, one for each embedder; without it vectors live as long as the process. */
  readonly folder?: string;
  /** Most vectors kept in memory beside the file; default 20,000 (40 MB at 512 dimensions). */
  readonly recent?: number;
}

/** A text that somebody waits for. */
interface Waiting {
  readonly key: string;
  readonly text: string;
  readonly resolve: (vector: Float32Array) => void;
  readonly reject: (error: unknown) => void;
}

/** Texts after which the work so far is written: what a kill can lose. */
const TEXTS_A_BATCH = 512;

/** Opens the cache in front of an embedder; an unusable folder is a `storage-failed` error. */
export async function openVectorCache(embedder: OpenEmbedder, options: VectorCacheOptions = {}): Promise<VectorCache> {
  const file = options.folder === undefined ? undefined : await openVectorFile(join(options.folder, fileName(embedder.id)));
  const recent = new Map<string, Float32Array>();
  const coming = new Map<string, Promise<Float32Array>>();
  const waiting: Waiting[] = [];
  let draining: Promise<void> | undefined;
  const counts = { computed: 0, reused: 0, seconds: 0 };

  const find = (key: string): Float32Array | Promise<Float32Array> | undefined =>
    recent.get(key) ?? coming.get(key) ?? (file?.has(key) ? file.read(key) : undefined);
  const compute = async (keys: readonly string[], texts: readonly string[]): Promise<Float32Array[]> => {
    const began = performance.now();
    const vectors = (await embedder.embeddings.embedDocuments([...texts])).map((vector) => Float32Array.from(vector));
    await file?.append(new Map(keys.map((key, at) => [key, vectors[at]])));
    counts.computed += vectors.length;
    counts.seconds += (performance.now() - began) / 1000;
    return vectors;
  };
  /** Computes what waits, as much at once as a batch takes: many small questions asked side by side become one. */
  const drain = async (): Promise<void> => {
    for (await othersToAsk(); waiting.length > 0; ) {
      const batch = waiting.splice(0, TEXTS_A_BATCH);
      try {
        const vectors = await compute(batch.map(({ key }) => key), batch.map(({ text }) => text));
        batch.forEach(({ resolve }, at) => resolve(vectors[at]));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
      for (const { key } of batch) coming.delete(key);
    }
    draining = undefined;
  };
  /** A promise kept by key, so that whoever asks for the same text meanwhile waits for the same work. */
  const request = (key: string, text: string): void => {
    coming.set(key, new Promise((resolve, reject) => waiting.push({ key, text, resolve, reject })));
    draining ??= drain();
  };

  return {
    embed: async (texts) => {
      const places = new Map([...new Set(texts)].map((text, at) => [text, at]));
      const distinct = [...places.keys()];
      const keys = distinct.map((text) => keyOf(embedder.id, text));
      const found = keys.map(find);
      const missing = found.flatMap((one, at) => (one === undefined ? [at] : []));
      counts.reused += distinct.length - missing.length;
      for (const at of missing) request(keys[at], distinct[at]);
      const vectors = await Promise.all(keys.map(async (key, at) => (await (found[at] ?? coming.get(key))) ?? lost(key)));
      vectors.forEach((vector, at) => remember(recent, keys[at], vector));
      forgetOldest(recent, options.recent ?? 20_000);
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

/** The entry used last stands at the end. */
function remember(recent: Map<string, Float32Array>, key: string, vector: Float32Array): void {
  recent.delete(key);
  recent.set(key, vector);
}

function forgetOldest(recent: Map<string, Float32Array>, most: number): void {
  for (const oldest of recent.keys()) {
    if (recent.size <= most) return;
    recent.delete(oldest);
  }
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
