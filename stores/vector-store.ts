/** One remembered text with its vector. Metadata values are plain so that every store can filter on them. */
export interface Entry {
  /** Not empty; unique in its collection. */
  readonly id: string;
  readonly text: string;
  /** Unit length, of the collection's dimension. */
  readonly vector: readonly number[];
  readonly metadata: Readonly<Record<string, string | number | boolean>>;
}

/** A found entry; `similarity` is the cosine, in [-1, 1], rounded to six decimals. */
export interface Match {
  readonly id: string;
  readonly text: string;
  readonly metadata: Readonly<Record<string, string | number | boolean>>;
  readonly similarity: number;
}

/** Equality filter on metadata: every given key must match. */
export type Where = Readonly<Record<string, string | number | boolean>>;

/**
 * One collection of a memory. Writes are by id: the same id again replaces text, vector and all metadata. What was
 * written is found by the next call. Both implementations pass the same conformance suite (test/conformance/collection.ts).
 */
export interface Collection {
  readonly name: string;
  upsert(entries: readonly Entry[]): Promise<void>;
  /** For each vector the `count` nearest entries, most similar first; ties by id. Fewer when there are fewer. */
  nearest(vectors: readonly (readonly number[])[], count: number, where?: Where): Promise<Match[][]>;
  /** The entries of these ids in the order asked; unknown ids are left out. */
  get(ids: readonly string[]): Promise<Entry[]>;
  /** Unknown ids are ignored. */
  remove(ids: readonly string[]): Promise<void>;
  count(): Promise<number>;
  /** Removes every entry. */
  clear(): Promise<void>;
}

/** Names of the collections Dramatis keeps. */
export const COLLECTIONS = ['attributes', 'profiles', 'conversations'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** Who made the vectors of a collection; vectors of different embedders never meet. */
export interface EmbedderRecord {
  readonly id: string;
  readonly dimension: number;
}

/** The memory for personas: Chroma, or an exact index in the process. */
export interface Memory {
  /** `chroma` or `exact`. */
  readonly kind: string;
  /** One line for people: where it runs, and why if it is the fallback. */
  readonly description: string;
  /** Opens or creates a collection for vectors of one embedder; a recorded embedder or dimension that differs is a `mismatch` error. */
  collection(name: CollectionName, embedder: EmbedderRecord): Promise<Collection>;
  /** Writes what is left and lets the folder go. Safe to call twice. */
  close(): Promise<void>;
}
