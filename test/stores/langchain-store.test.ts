import { Document } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DramatisVectorStore } from '../../stores/langchain-store.ts';
import { openMemory } from '../../stores/open-memory.ts';
import type { CollectionName, Memory } from '../../stores/vector-store.ts';

/** Counts letters: near enough for texts that share words. Its vectors are not of unit length. */
const letters: EmbeddingsInterface = {
  embedQuery: async (text) => countLetters(text),
  embedDocuments: async (texts) => texts.map(countLetters),
};
function countLetters(text: string): number[] {
  const counts = new Array<number>(26).fill(0);
  for (const letter of text.toLowerCase()) {
    const at = letter.charCodeAt(0) - 97;
    if (at >= 0 && at < 26) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

const TEXTS = ['I bake bread before sunrise.', 'I own two cats.', 'I sail on weekends.'];
const PEOPLE = [{ owner: 'Ada' }, { owner: 'Bo', notes: ['Tom', 'Kit'], home: null }, { owner: 'Bo' }];

describe.each(['exact', 'embedded'])('the LangChain vector store on the %s memory', (chroma) => {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-langchain-'));
  let memory: Memory;
  let store: DramatisVectorStore;
  const config = async (name: CollectionName) => ({ collection: await memory.collection(name, { id: 'letters', dimension: 26 }) });
  beforeAll(async () => {
    memory = await openMemory({ chroma, folder, environment: {} });
    store = await DramatisVectorStore.fromTexts(TEXTS, PEOPLE, letters, await config('attributes'));
  });
  afterAll(async () => {
    await memory.close();
    rmSync(folder, { recursive: true });
  });

  it('finds documents with the cosine similarity as score', async () => {
    const found = await store.similaritySearchWithScore('I own two cats', 3);
    expect(found[0]?.[0].pageContent).toBe('I own two cats.');
    expect(found[0]?.[1]).toBe(1);
    expect(found[1]?.[1]).toBeLessThan(1);
    expect(found[1]?.[1]).toBeGreaterThan(found[2]?.[1] ?? NaN);
  });

  it('gives metadata back as it went in, lists and null too, and filters on the plain ones', async () => {
    const found = await store.similaritySearch('cats', 5, { owner: 'Bo' });
    expect(found.map((document) => document.metadata)).toEqual(expect.arrayContaining([PEOPLE[1], PEOPLE[2]]));
    expect(found).toHaveLength(2);
  });

  it('serves as a retriever, plain, filtered and for variety', async () => {
    expect((await store.asRetriever(1).invoke('bread')).map((document) => document.pageContent)).toEqual([TEXTS[0]]);
    expect((await store.asRetriever({ k: 5, filter: { owner: 'Ada' } }).invoke('sail')).map((document) => document.metadata)).toEqual([PEOPLE[0]]);
    const varied = await store.asRetriever({ k: 2, searchType: 'mmr', searchKwargs: { fetchK: 3, lambda: 0.1 } }).invoke('bread');
    expect(varied).toHaveLength(2);
  });

  it('uses given ids, replaces by id, returns ids that delete takes', async () => {
    const own = new DramatisVectorStore(letters, await config('profiles'));
    const ada = new Document({ id: 'ada', pageContent: 'Ada', metadata: {} });
    expect(await own.addDocuments([ada, { pageContent: 'Bo', metadata: {} }])).toEqual(['ada', expect.stringMatching(/^doc_/)]);
    expect(await own.addDocuments([{ pageContent: 'Ada again', metadata: {} }], { ids: ['ada'] })).toEqual(['ada']);
    expect((await own.similaritySearch('Ada', 9)).map((document) => [document.id, document.pageContent])).toContainEqual(['ada', 'Ada again']);
    await own.delete({ ids: ['ada'] });
    expect((await own.similaritySearch('Ada', 9)).map((document) => document.pageContent)).toEqual(['Bo']);
  });

  it('refuses what it cannot store or delete, and says how it should be', async () => {
    const none = new Document({ pageContent: '...' });
    await expect(store.addDocuments([none])).rejects.toMatchObject({ code: 'bad-input' });
    await expect(store.addVectors([], [none])).rejects.toMatchObject({ code: 'bad-input' });
    await expect(store.delete({})).rejects.toMatchObject({ code: 'bad-input' });
  });
});
