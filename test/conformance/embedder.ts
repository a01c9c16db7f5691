import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenEmbedder } from '../../models/embedder.ts';

const TEXTS = ['I have two cats.', 'My brother repairs old radios.', 'I have two dogs.', 'I bake bread before sunrise, and on Sundays my neighbours come for it.', ''];

/** What every embedder has to do. `open` opens it ready for use. */
export function embedderConformance(name: string, open: () => Promise<OpenEmbedder>): void {
  describe(`the embedder ${name}`, () => {
    let embedder: OpenEmbedder;
    beforeAll(async () => {
      embedder = await open();
    });
    afterAll(() => embedder.close());

    it('has an id to record beside its vectors', () => {
      expect(embedder.id).not.toBe('');
    });

    it('gives one vector of length 1 for each text, all of one dimension, also for an empty text', async () => {
      const vectors = await embedder.embeddings.embedDocuments(TEXTS);
      expect(vectors).toHaveLength(TEXTS.length);
      expect(new Set(vectors.map((vector) => vector.length)).size).toBe(1);
      for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
    });

    it('gives values that survive being stored as float32', async () => {
      const vector = await embedder.embeddings.embedQuery(TEXTS[0]);
      expect(Array.from(Float32Array.from(vector))).toEqual(vector);
    });

    it('gives a text the same vector to the last bit, alone and in any company', async () => {
      const together = await embedder.embeddings.embedDocuments(TEXTS);
      const backwards = await embedder.embeddings.embedDocuments([...TEXTS].reverse());
      expect(backwards.reverse()).toEqual(together);
      for (const [at, text] of TEXTS.entries()) expect(await embedder.embeddings.embedQuery(text)).toEqual(together[at]);
    });

    it('gives nothing for nothing', async () => {
      expect(await embedder.embeddings.embedDocuments([])).toEqual([]);
    });

    it('can be closed twice', async () => {
      const other = await open();
      await other.embeddings.embedQuery(TEXTS[0]);
      await other.close();
      await other.close();
    });
  });
}
