import type { EmbeddingsInterface } from '@langchain/core/embeddings';

/** Turns text into vectors. A plugin: the spec after the colon (`openai:text-embedding-3-small`) goes to `open`. */
export interface Embedder {
  readonly name: string;
  readonly description: string;
  /** Opens it; `model` is what followed the colon. Throws a DramatisError when it cannot work here. */
  open(model: string | undefined, environment: Readonly<Record<string, string | undefined>>): Promise<OpenEmbedder>;
}

/** An embedder in use. Vectors have length 1. */
export interface OpenEmbedder {
  /** Recorded beside every vector: vectors of different ids never meet. */
  readonly id: string;
  readonly embeddings: EmbeddingsInterface;
  close(): Promise<void>;
}
