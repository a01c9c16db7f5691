import { Document } from '@langchain/core/documents';
import type { DocumentInterface } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { maximalMarginalRelevance } from '@langchain/core/utils/math';
import { VectorStore } from '@langchain/core/vectorstores';
import type { MaxMarginalRelevanceSearchOptions } from '@langchain/core/vectorstores';
import { z } from 'zod';
import { DramatisError } from '../domain/error.ts';
import { contentId } from '../domain/id.ts';
import type { Collection, Entry, Match, Where } from './vector-store.ts';

export interface DramatisVectorStoreConfig {
  /** Opened for vectors of the dimension that the embeddings make. */
  readonly collection: Collection;
}

/** Holds metadata that is not plain (lists, objects, null) as JSON, so that it comes back as it went in. */
const PACKED = 'langchain_metadata';
const Packed = z.record(z.string(), z.unknown());

/**
 * A collection as a LangChain vector store: retrievers and chains work on the personas of Dramatis. The score is the
 * cosine similarity, in [-1, 1], higher is nearer. The filter is equality on metadata.
 */
export class DramatisVectorStore extends VectorStore {
  declare FilterType: Where;
  readonly collection: Collection;

  constructor(embeddings: EmbeddingsInterface, config: DramatisVectorStoreConfig) {
    super(embeddings, {});
    this.collection = config.collection;
  }

  static override lc_name(): string {
    return 'DramatisVectorStore';
  }

  _vectorstoreType(): string {
    return 'dramatis';
  }

  /** Embeds and stores; ids come from `options.ids`, the documents, or their content. Returns the ids. */
  async addDocuments(documents: DocumentInterface[], options?: { ids?: string[] }): Promise<string[]> {
    const vectors = await this.embeddings.embedDocuments(documents.map((document) => document.pageContent));
    return this.addVectors(vectors, documents, options);
  }

  /** Stores documents under vectors of any length; only their direction counts. Returns the ids. */
  async addVectors(vectors: number[][], documents: DocumentInterface[], options?: { ids?: string[] }): Promise<string[]> {
    const { ids } = options ?? {};
    if (vectors.length !== documents.length || (ids !== undefined && ids.length !== documents.length)) {
      throw new DramatisError('bad-input', `${documents.length} documents came with ${vectors.length} vectors and ${ids?.length ?? 'no'} ids.`, {
        hint: 'Give one vector, and one id if any, for every document.',
      });
    }
    const entries = documents.map((document, at) => entryOf(document, unit(vectors[at] ?? []), ids?.[at]));
    await this.collection.upsert(entries);
    return entries.map((entry) => entry.id);
  }

  /** Removes the documents of these ids. */
  override async delete(options: { ids?: string[] }): Promise<void> {
    if (options.ids === undefined) {
      throw new DramatisError('bad-input', 'Deleting needs "ids"; deleting by filter is not offered.', { hint: 'Call delete({ ids: [...] }).' });
    }
    await this.collection.remove(options.ids);
  }

  async similaritySearchVectorWithScore(query: number[], k: number, filter?: Where): Promise<[Document, number][]> {
    const [matches = []] = await this.collection.nearest([unit(query)], k, filter);
    return matches.map((match) => [documentOf(match), match.similarity]);
  }

  override async maxMarginalRelevanceSearch(query: string, options: MaxMarginalRelevanceSearchOptions<Where>): Promise<Document[]> {
    const vector = unit(await this.embeddings.embedQuery(query));
    const [matches = []] = await this.collection.nearest([vector], options.fetchK ?? 20, options.filter);
    const entries = await this.collection.get(matches.map((match) => match.id));
    const chosen = maximalMarginalRelevance(vector, entries.map((entry) => [...entry.vector]), options.lambda ?? 0.5, options.k);
    return chosen.flatMap((at) => (entries[at] === undefined ? [] : [documentOf(entries[at])]));
  }

  static override async fromTexts(
    texts: string[],
    metadatas: object[] | object,
    embeddings: EmbeddingsInterface,
    config: DramatisVectorStoreConfig,
  ): Promise<DramatisVectorStore> {
    const given = [metadatas].flat();
    const documents = texts.map((pageContent, at) => new Document({ pageContent, metadata: { ...given[Array.isArray(metadatas) ? at : 0] } }));
    return DramatisVectorStore.fromDocuments(documents, embeddings, config);
  }

  static override async fromDocuments(
    documents: DocumentInterface[],
    embeddings: EmbeddingsInterface,
    config: DramatisVectorStoreConfig,
  ): Promise<DramatisVectorStore> {
    const store = new DramatisVectorStore(embeddings, config);
    await store.addDocuments(documents);
    return store;
  }
}

function entryOf(document: DocumentInterface, vector: number[], id: string | undefined): Entry {
  const { pageContent: text } = document;
  const given = Packed.parse(document.metadata ?? {});
  const metadata: Record<string, string | number | boolean> = {};
  let packed = false;
  for (const [key, value] of Object.entries(given)) {
    const plain = typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
    if (plain && /^\w/.test(key) && !key.startsWith('chroma:')) metadata[key] = value;
    else packed = true;
  }
  if (packed) metadata[PACKED] = JSON.stringify(given);
  return { id: id ?? document.id ?? contentId('doc', { text, metadata }), text, vector, metadata };
}

function documentOf({ id, text, metadata }: Pick<Match, 'id' | 'text' | 'metadata'>): Document {
  const packed = metadata[PACKED];
  return new Document({ id, pageContent: text, metadata: typeof packed === 'string' ? Packed.parse(JSON.parse(packed)) : { ...metadata } });
}

// Embeddings of LangChain promise no length; the stores compare directions.
function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return length === 0 ? [...vector] : vector.map((value) => value / length);
}
