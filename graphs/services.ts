import type { Random } from '../domain/random.ts';
import type { Profile } from '../domain/profile.ts';
import type { Ask } from '../models/ask.ts';
import type { VectorCounts } from '../models/vector-cache.ts';
import type { Ledger } from '../stores/ledger.ts';
import type { RunPaths } from '../stores/run-folder.ts';
import type { Collection, CollectionName } from '../stores/vector-store.ts';

/** Something worth telling the person who waits. */
export type Progress =
  | { readonly kind: 'stage'; readonly stage: string; readonly message: string }
  | { readonly kind: 'step'; readonly stage: string; readonly done: number; readonly total: number }
  | { readonly kind: 'notice'; readonly message: string };

/** What the stages use and do not make themselves. */
export interface Services {
  readonly ask: Ask;
  /** Unit vectors, cached by content. */
  embed(texts: readonly string[]): Promise<number[][]>;
  /** One unit vector per profile: the direction of the mean of its attributes. */
  profileVectors(profiles: readonly Profile[]): Promise<number[][]>;
  /** Vectors made and reused so far. */
  vectorCounts(): VectorCounts;
  /** A collection of the run's memory. */
  collection(name: CollectionName): Promise<Collection>;
  /** Id of the model behind the experts; `offline` for the offline engine. */
  readonly expertModel: string;
  /** Ids of the models that judge for an expert, in order. */
  judgesOf(expert: string): readonly string[];
  /** Id of the model behind the writers. */
  readonly writerModel: string;
  /** A stream of the run's seed, named by its scope. */
  random(...scope: (string | number)[]): Random;
  /** Units of work in flight at once, >= 2. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
  report(progress: Progress): void;
}

/** Services with the folder a run keeps everything in. */
export interface RunServices extends Services {
  readonly paths: RunPaths;
  readonly ledger: Ledger;
}
