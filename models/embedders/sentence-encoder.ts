import { availableParallelism } from 'node:os';
import type { Embedder } from '../embedder.ts';
import { openEncoderPool, type EncoderPool } from '../encoder-pool.ts';

const MOST_THREADS = 4;
/** Texts for one thread at a time: enough to find many of one length, few enough to keep all threads busy. */
const TEXTS_A_JOB = 64;
const FEWEST_A_JOB = 8;

/** The built-in encoder: Universal Sentence Encoder lite, 512 dimensions, made for English. */
export const sentenceEncoder: Embedder = {
  name: 'sentence-encoder',
  description: 'Built in: Universal Sentence Encoder lite, 512 dimensions, English, on this machine; reads the first 2,000 characters.',
  spec: 'sentence-encoder',
  open: async () => {
    const threads = Math.min(MOST_THREADS, availableParallelism());
    const pool = openEncoderPool(threads);
    const embedDocuments = (texts: string[]): Promise<number[][]> => embedAll(pool, threads, texts);
    return {
      // Stored vectors are found by this id: it has to change when the vectors do.
      id: 'sentence-encoder',
      embeddings: { embedDocuments, embedQuery: async (text) => (await embedDocuments([text]))[0] },
      close: () => pool.close(),
    };
  },
};

/** Texts of like length go together, because the threads batch texts with the same number of tokens. */
async function embedAll(pool: EncoderPool, threads: number, texts: readonly string[]): Promise<number[][]> {
  const order = texts.map((_text, index) => index).sort((a, b) => texts[a].length - texts[b].length || a - b);
  const size = Math.min(TEXTS_A_JOB, Math.max(FEWEST_A_JOB, Math.ceil(texts.length / threads)));
  const vectors: number[][] = [];
  const jobs = Array.from({ length: Math.ceil(order.length / size) }, (_job, at) => order.slice(at * size, (at + 1) * size));
  await Promise.all(
    jobs.map(async (members) => {
      const matrix = await pool.encode(members.map((index) => texts[index]));
      const dimension = matrix.length / members.length;
      members.forEach((index, row) => (vectors[index] = Array.from(matrix.subarray(row * dimension, (row + 1) * dimension))));
    }),
  );
  return vectors;
}
