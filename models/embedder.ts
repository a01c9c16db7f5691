import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { DramatisError, messageOf } from '../domain/error.ts';
import { kindOf } from './failure.ts';
import { unitVector } from './unit-vector.ts';

/** Turns text into vectors. A plugin: what follows the colon of the spec (`openai:text-embedding-3-small`) goes to `open`. */
export interface Embedder {
  readonly name: string;
  readonly description: string;
  /** How it is chosen: its name, and `:MODEL` when it needs one, e.g. `openai:MODEL`. */
  readonly spec: string;
  /** Opens it; `model` is what followed the colon, empty when the spec names none. Throws a DramatisError when it cannot work here. */
  open(model: string, environment: Readonly<Record<string, string | undefined>>): Promise<OpenEmbedder>;
}

/**
 * An embedder in use. Vectors have length 1 and float32 values, and a text has the same vector whatever it is asked
 * together with, so that cached and fresh vectors, and two runs, agree to the last bit.
 */
export interface OpenEmbedder {
  /** Recorded beside every vector: vectors of different ids never meet. */
  readonly id: string;
  readonly embeddings: EmbeddingsInterface;
  /** Lets go of what it holds. Safe to call twice. */
  close(): Promise<void>;
}

/** Any LangChain embeddings as an embedder, under the id that will be recorded; its vectors are brought to length 1. */
export function embedderFrom(embeddings: EmbeddingsInterface, id: string): OpenEmbedder {
  const embedDocuments = async (texts: string[]): Promise<number[][]> => {
    if (texts.length === 0) return [];
    const vectors = await reach(id, () => embeddings.embedDocuments(texts));
    if (vectors.length !== texts.length) {
      throw new DramatisError('model-failed', `The embedder ${id} gave ${vectors.length} vectors for ${texts.length} texts; it must give one for each.`, {
        hint: 'Check with `dramatis doctor` that the server and the model are made for embeddings.',
      });
    }
    return vectors.map((vector) => unitVector(vector, id));
  };
  return {
    id,
    embeddings: { embedDocuments, embedQuery: async (text) => (await embedDocuments([text]))[0] },
    close: async () => undefined,
  };
}

async function reach(id: string, call: () => Promise<number[][]>): Promise<number[][]> {
  try {
    return await call();
  } catch (cause) {
    if (cause instanceof DramatisError) throw cause;
    const kind = kindOf(cause);
    const code = kind === 'refused' ? 'bad-config' : kind === 'absent' ? 'unavailable' : 'model-failed';
    throw new DramatisError(code, `The embedder ${id} failed: ${messageOf(cause)}`, {
      hint: 'Check the model name, OPENAI_BASE_URL and the key with `dramatis doctor`, or leave --embedder out to use the built-in sentence encoder.',
      cause,
    });
  }
}
