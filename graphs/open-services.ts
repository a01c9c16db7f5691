import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { Random } from '../domain/random.ts';
import { meanDirection } from '../domain/vector.ts';
import { createAsk } from '../models/ask.ts';
import { openModel, OFFLINE } from '../models/chat.ts';
import { openCompletions, completionsInMemory } from '../models/completions.ts';
import { openEmbedder } from '../models/embedders/index.ts';
import { openVectorCache } from '../models/vector-cache.ts';
import { checkMemoryChoice, openMemory } from '../stores/open-memory.ts';
import type { Collection, CollectionName, Memory } from '../stores/vector-store.ts';
import type { Progress, Services } from './services.ts';

export interface OpenOptions {
  readonly model?: string | undefined;
  readonly embedder?: string | undefined;
  readonly chroma?: string | undefined;
  readonly seed: number;
  readonly concurrency: number;
}

export interface OpenContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  report(progress: Progress): void;
}

/** Services, and what to record and to close. */
export interface OpenedServices extends Services {
  readonly modelId: string;
  readonly embedderId: string;
  /** Where the memory runs; undefined until something asked for it. */
  memoryDescription(): string | undefined;
  close(): Promise<void>;
}

/** Where completions and the memory of this work are kept; without it completions live as long as the process. */
export interface Keep {
  readonly completions?: string | undefined;
  readonly memory: string;
  readonly resumeFolder?: string;
  /** Keeps this work's collections apart from those of others on a shared Chroma server. */
  readonly scope?: string;
}

/** Refuses models, embedders and memories that cannot be opened, before anything is written. */
export async function checkServices(options: OpenOptions, environment: OpenContext['environment']): Promise<void> {
  openModel(options.model ?? environment.DRAMATIS_MODEL ?? OFFLINE, environment);
  checkMemoryChoice(options.chroma ?? environment.CHROMA_URL);
  const embedder = await openEmbedder(options.embedder ?? environment.DRAMATIS_EMBEDDER ?? 'sentence-encoder', environment);
  await embedder.close();
}

/** Opens what the stages use. Nothing heavy starts before it is first used: the memory and the encoder start on demand. */
export async function openServices(options: OpenOptions, keep: Keep, context: OpenContext): Promise<OpenedServices> {
  const { environment } = context;
  // Work that failed leaves calls of other units in flight; closing ends these too, or they would be paid for and lost.
  const closing = new AbortController();
  const signal = AbortSignal.any([context.signal, closing.signal]);
  // Every unit of work in flight listens; Node would take more than ten listeners for a leak.
  setMaxListeners(0, signal);
  const model = openModel(options.model ?? environment.DRAMATIS_MODEL ?? OFFLINE, environment);
  const embedder = await openEmbedder(options.embedder ?? environment.DRAMATIS_EMBEDDER ?? 'sentence-encoder', environment);
  const completions = keep.completions === undefined ? completionsInMemory() : await openCompletions(keep.completions);
  // Last, because it holds a file open: nothing after it can fail and leave it so.
  const cache = await openVectorCache(embedder, { folder: join(cacheFolder(environment), 'vectors') });
  const ask = createAsk({
    models: { writer: model, reviser: model, expander: model, expert: model },
    seed: options.seed,
    completions,
    embed: cache.embed,
    concurrency: options.concurrency,
    signal,
  });

  let memory: Promise<Memory> | undefined;
  let opened: Memory | undefined;
  const collections = new Map<CollectionName, Promise<Collection>>();
  const open = async (name: CollectionName): Promise<Collection> => {
    memory ??= openMemory({ chroma: options.chroma, folder: keep.memory, environment, resumeFolder: keep.resumeFolder, scope: keep.scope, signal: context.signal }).then((one) => {
      opened = one;
      context.report({ kind: 'notice', message: `Memory: ${one.description}.` });
      return one;
    });
    const [[probe], one] = [await cache.embed(['dimension']), await memory];
    return one.collection(name, { id: embedder.id, dimension: probe.length });
  };

  return {
    ask,
    embed: cache.embed,
    profileVectors: (profiles) => Promise.all(profiles.map(async ({ attributes }) => meanDirection(await cache.embed(attributes.map(({ text }) => text))))),
    collection: (name) => {
      const known = collections.get(name) ?? open(name);
      collections.set(name, known);
      return known;
    },
    expertModel: model.id,
    writerModel: model.id,
    random: (...scope) => Random.of(options.seed, ...scope),
    concurrency: options.concurrency,
    signal,
    report: context.report,
    modelId: model.id,
    embedderId: embedder.id,
    memoryDescription: () => opened?.description,
    close: async () => {
      closing.abort(new Error('closed'));
      try {
        await memory?.then((one) => one.close(), () => undefined);
      } finally {
        await cache.close();
        await embedder.close();
      }
    },
  };
}

/** The user's cache folder, or DRAMATIS_CACHE. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return environment.DRAMATIS_CACHE ?? envPaths('dramatis', { suffix: '' }).cache;
}
