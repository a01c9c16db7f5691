import { setMaxListeners } from 'node:events';
import { Random } from '../domain/random.ts';
import { meanDirection } from '../domain/vector.ts';
import { openEmbedder } from '../models/embedders/index.ts';
import { openRoleModels } from '../models/role-models.ts';
import { openVectorCache } from '../models/vector-cache.ts';
import { checkMemoryChoice, openMemory } from '../stores/open-memory.ts';
import type { Collection, CollectionName, Memory } from '../stores/vector-store.ts';
import { cachePaths } from './cache-paths.ts';
import { embedderChoice, modelChoices } from './choices.ts';
import { openAsk } from './open-ask.ts';
import type { OpenContext, OpenOptions } from './open-options.ts';
import type { Services } from './services.ts';

/** Services, and what to record and to close. */
export interface OpenedServices extends Services {
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

/** Refuses models, embedders, budgets and memories that cannot be used, before anything is written. */
export async function checkServices(options: OpenOptions, context: OpenContext): Promise<void> {
  const { environment } = context;
  const models = await openRoleModels(modelChoices(options, context), environment);
  const { close } = await openAsk({ options, models, embed: async () => [], completions: undefined, context });
  await close();
  checkMemoryChoice(options.chroma ?? environment.CHROMA_URL);
  const embedder = await openEmbedder(embedderChoice(options, context).spec, environment);
  await embedder.close();
}

/** Opens what the stages use. Nothing heavy starts before it is first used: the memory and the encoder start on demand. */
export async function openServices(options: OpenOptions, keep: Keep, outer: OpenContext): Promise<OpenedServices> {
  const { environment } = outer;
  // Work that failed leaves calls of other units in flight; closing ends these too, or they would be paid for and lost.
  const closing = new AbortController();
  const signal = AbortSignal.any([outer.signal, closing.signal]);
  // Every unit of work in flight listens; Node would take more than ten listeners for a leak.
  setMaxListeners(0, signal);
  const context = { ...outer, signal };
  const models = await openRoleModels(modelChoices(options, context), environment);
  const embedder = await openEmbedder(embedderChoice(options, context).spec, environment);
  const asking = await openAsk({ options, models, embed: (texts) => cache.embed(texts), completions: keep.completions, context });
  // Last, because it holds a file open: nothing after it can fail and leave it so.
  const cache = await openVectorCache(embedder, { folder: cachePaths(environment).vectors });

  let memory: Promise<Memory> | undefined;
  let opened: Memory | undefined;
  const collections = new Map<CollectionName, Promise<Collection>>();
  const open = async (name: CollectionName): Promise<Collection> => {
    memory ??= openMemory({ chroma: options.chroma, folder: keep.memory, environment, resumeFolder: keep.resumeFolder, scope: keep.scope, signal: outer.signal }).then((one) => {
      opened = one;
      context.report({ kind: 'notice', message: `Memory: ${one.description}.` });
      return one;
    });
    const [[probe], one] = [await cache.embed(['dimension']), await memory];
    return one.collection(name, { id: embedder.id, dimension: probe.length });
  };

  return {
    ask: asking.ask,
    embed: cache.embed,
    vectorCounts: cache.counts,
    profileVectors: (profiles) => Promise.all(profiles.map(async ({ attributes }) => meanDirection(await cache.embed(attributes.map(({ text }) => text))))),
    collection: (name) => {
      const known = collections.get(name) ?? open(name);
      collections.set(name, known);
      return known;
    },
    expertModel: models.of('expert').id,
    judgesOf: models.judgesOf,
    writerModel: models.of('writer').id,
    random: (...scope) => Random.of(options.seed, ...scope),
    concurrency: options.concurrency,
    signal,
    report: context.report,
    embedderId: embedder.id,
    memoryDescription: () => opened?.description,
    close: async () => {
      closing.abort(new Error('closed'));
      try {
        await memory?.then((one) => one.close(), () => undefined);
      } finally {
        await asking.close();
        await cache.close();
        await embedder.close();
      }
    },
  };
}
