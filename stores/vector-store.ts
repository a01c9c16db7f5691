
/** One remembered text with its vector. Metadata values are plain so that every store can filter on them. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  /** Unit length. */
  readonly vector: readonly number[];
  readonly metadata: Readonly<Record<string, string | number | boolean>>;
}

/** A found entry; `similarity` is the cosine, in [-1, 1]. */
export interface Match {
  readonly id: string;
  readonly text: string;
  readonly metadata: Readonly<Record<string, string | number | boolean>>;
  readonly similarity: number;
}

/** Equality filter on metadata: every given key must match. */
export type Where = Readonly<Record<string, string | number | boolean>>;

/**
 * One collection of a memory. Writes are by id: the same id again replaces. Both implementations pass the same
 * conformance suite (test/conformance/collection.ts).
 */
export interface Collection {
  readonly name: string;
  upsert(entries: readonly Entry[]): Promise<void>;
  /** For each vector the `count` nearest entries, most similar first; ties by id. */
  nearest(vectors: readonly (readonly number[])[], count: number, where?: Where): Promise<Match[][]>;
  get(ids: readonly string[]): Promise<Entry[]>;
  remove(ids: readonly string[]): Promise<void>;
  count(): Promise<number>;
}

/** Names of the collections Dramatis keeps. */
export const COLLECTIONS = ['attributes', 'profiles', 'conversations'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** The memory for personas: Chroma, or an exact index in the process. */
export interface Memory {
  /** `chroma` or `exact`. */
  readonly kind: string;
  /** One line for people: where it runs, and why if it is the fallback. */
  readonly description: string;
  /** Opens or creates a collection for vectors of one embedder; a recorded embedder or dimension that differs is a `mismatch` error. */
  collection(name: CollectionName, embedder: { id: string; dimension: number }): Promise<Collection>;
  close(): Promise<void>;
}

