import { setMaxListeners } from 'node:events';
import { Random } from '../domain/random.ts';
import { meanDirection } from '../domain/vector.ts';
import type { OpenEmbedder } from '../models/embedder.ts';
import { openEmbedder } from '../models/embedders/index.ts';
import { openRoleModels } from '../models/role-models.ts';
import { openVectorCache } from '../models/vector-cache.ts';
import { checkMemoryChoice } from '../stores/open-memory.ts';
import type { Collection, CollectionName } from '../stores/vector-store.ts';
import { cachePaths } from './cache-paths.ts';
import { embedderChoice, modelChoices } from './choices.ts';
import { memoryOf } from './memory-of.ts';
import { openAsk } from './open-ask.ts';
import type { Keep, OpenContext, OpenOptions } from './open-options.ts';
import type { Services } from './services.ts';

/** Services, and what to record and to close. */
export interface OpenedServices extends Services {
  readonly embedderId: string;
  /** Where the memory runs; undefined until something asked for it. */
  memoryDescription(): string | undefined;
  close(): Promise<void>;
}

const SEED = 7;
const CONCURRENCY = 8;

/** Refuses models, embedders, budgets and memories that cannot be used, before anything is written. */
export async function checkServices(options: OpenOptions, context: OpenContext): Promise<void> {
  const { environment } = context;
  const models = await openRoleModels(modelChoices(options, context), environment);
  const { close } = await openAsk({ options, models, embed: async () => [], completions: undefined, context });
  await close();
  checkMemoryChoice(options.chroma ?? environment.CHROMA_URL);
  await (await openChosenEmbedder(options, context)).close();
}

/**
 * Opens what the stages use. Nothing heavy starts before it is first used: the memory and the encoder start on demand.
 * What is left out has its default: the offline engine, the built-in encoder, Chroma started here, seed 7, eight units
 * in flight. No environment variable is read unless an environment is given.
 */
export async function openServices(given: Partial<OpenOptions> = {}, keep: Keep = {}, around: Partial<OpenContext> = {}): Promise<OpenedServices> {
  const options = { ...given, seed: given.seed ?? SEED, concurrency: given.concurrency ?? CONCURRENCY };
  const { environment = {}, signal: outside = new AbortController().signal, report = () => undefined, settings } = around;
  // Work that failed leaves calls of other units in flight; closing ends these too, or they would be paid for and lost.
  const closing = new AbortController();
  const signal = AbortSignal.any([outside, closing.signal]);
  // Every unit of work in flight listens; Node would take more than ten listeners for a leak.
  setMaxListeners(0, signal);
  const context = { environment, settings, report, signal };
  const models = await openRoleModels(modelChoices(options, context), environment);
  const embedder = await openChosenEmbedder(options, context);
  const asking = await openAsk({ options, models, embed: (texts) => cache.embed(texts), completions: keep.completions, context });
  // Last, because it holds a file open: nothing after it can fail and leave it so.
  const cache = await openVectorCache(embedder, { folder: cachePaths(environment).vectors });

  const memory = memoryOf(options, keep, { environment, signal: outside, report });
  const collections = new Map<CollectionName, Promise<Collection>>();
  const open = async (name: CollectionName): Promise<Collection> => {
    const [[probe], one] = [await cache.embed(['dimension']), await memory.open()];
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
    memoryDescription: memory.description,
    close: async () => {
      closing.abort(new Error('closed'));
      try {
        await memory.close();
      } finally {
        await asking.close();
        await cache.close();
        await embedder.close();
      }
    },
  };
}

/** The embedder in force; one from code is its owner's to close. */
async function openChosenEmbedder({ embedder }: Pick<OpenOptions, 'embedder'>, context: OpenContext): Promise<OpenEmbedder> {
  if (typeof embedder === 'object') return { ...embedder, close: async () => undefined };
  return openEmbedder(embedderChoice({ embedder }, context).spec, context.environment);
}
