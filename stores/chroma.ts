import { setMaxListeners } from 'node:events';
import { ChromaClient, ChromaNotFoundError, ChromaUniqueError } from 'chromadb';
import type { Collection as ChromaCollection } from 'chromadb';
import { z } from 'zod';
import { DramatisError } from '../domain/error.ts';
import { chromaCollection } from './chroma-collection.ts';
import { openGate } from './chroma-errors.ts';
import type { Gate } from './chroma-errors.ts';
import { checkEmbedder } from './entries.ts';
import type { Collection, CollectionName, EmbedderRecord, Memory } from './vector-store.ts';

/** How a Chroma server is reached. */
export interface ChromaOptions {
  readonly url: string;
  readonly token?: string | undefined;
  readonly tenant?: string | undefined;
  readonly database?: string | undefined;
  /** Keeps the collections of several runs apart on one server: letters, digits, `.`, `_`, `-`. */
  readonly scope?: string | undefined;
  /** One line for people. */
  readonly description: string;
  /** What to do when the server is gone. */
  readonly resume: string;
  /** Longest time for one request in milliseconds. */
  readonly limitMs?: number | undefined;
  /** Ends what was started for this memory. */
  readonly onClose?: (() => Promise<void>) | undefined;
}

const REQUEST_MS = 60_000;
const Recorded = z.object({ 'dramatis-embedder': z.string(), 'dramatis-dimension': z.int() });

/** The memory on a Chroma server. Throws `unavailable` when it does not answer, `bad-config` when it refuses access. */
export async function openChroma(options: ChromaOptions): Promise<Memory> {
  const gate = openGate({ place: `at ${options.url}`, ours: options.onClose !== undefined, resume: options.resume }, options.limitMs ?? REQUEST_MS);
  // One signal serves every request of the run; its listeners are freed with the requests.
  setMaxListeners(0, gate.signal);
  const client = clientOf(options, gate);
  const maxBatch = await gate.ask(() => maxBatchOf(client, options));
  const open = new Map<CollectionName, Promise<{ embedder: EmbedderRecord; collection: Collection }>>();

  const openOnce = (name: CollectionName, embedder: EmbedderRecord): Promise<{ embedder: EmbedderRecord; collection: Collection }> => {
    const known = open.get(name);
    if (known !== undefined) return known;
    const fresh = openCollection(client, gate, { name, scope: options.scope, embedder, maxBatch });
    open.set(name, fresh);
    fresh.catch(() => open.delete(name));
    return fresh;
  };

  return Object.freeze({
    kind: 'chroma',
    description: options.description,
    async collection(name: CollectionName, embedder: EmbedderRecord) {
      const opened = await openOnce(name, embedder);
      checkEmbedder(name, opened.embedder, embedder);
      return opened.collection;
    },
    async close() {
      gate.shut();
      await options.onClose?.();
    },
  });
}

// The first request: whatever else listens there shows itself by its answer.
async function maxBatchOf(client: ChromaClient, { url, resume }: ChromaOptions): Promise<number> {
  try {
    z.number().parse(await client.heartbeat());
    return await client.getMaxBatchSize();
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError || error instanceof z.ZodError || error instanceof ChromaNotFoundError)) throw error;
    throw new DramatisError('unavailable', `What answers at ${url} is not a Chroma server.`, { hint: `Check that URL. ${resume}`, cause: error });
  }
}

interface Wanted {
  readonly name: CollectionName;
  readonly scope: string | undefined;
  readonly embedder: EmbedderRecord;
  readonly maxBatch: number;
}

async function openCollection(client: ChromaClient, gate: Gate, wanted: Wanted): Promise<{ embedder: EmbedderRecord; collection: Collection }> {
  const { name, scope, embedder, maxBatch } = wanted;
  const remote = scope === undefined ? `dramatis-${name}` : `dramatis-${scope}-${name}`;
  const found = await gate.ask(() => foundOrCreated(client, remote, embedder));
  const recorded = Recorded.safeParse(found.metadata);
  if (!recorded.success) {
    throw new DramatisError('mismatch', `The collection "${remote}" was not made by Dramatis: it does not record its embedder.`, {
      hint: 'Rename that collection, or choose another database (CHROMA_DATABASE).',
    });
  }
  const made = { id: recorded.data['dramatis-embedder'], dimension: recorded.data['dramatis-dimension'] };
  checkEmbedder(name, made, embedder);
  return { embedder: made, collection: chromaCollection(name, found, gate, { dimension: made.dimension, maxBatch }) };
}

// Not getOrCreate: that one may write our metadata over what an existing collection records.
async function foundOrCreated(client: ChromaClient, name: string, embedder: EmbedderRecord): Promise<ChromaCollection> {
  try {
    return await client.getCollection({ name });
  } catch (error) {
    if (!(error instanceof ChromaNotFoundError)) throw error;
  }
  try {
    return await client.createCollection({
      name,
      embeddingFunction: null,
      configuration: { hnsw: { space: 'cosine', ef_construction: 200, ef_search: 400, max_neighbors: 32 } },
      metadata: { 'dramatis-embedder': embedder.id, 'dramatis-dimension': embedder.dimension },
    });
  } catch (error) {
    if (error instanceof ChromaUniqueError) return client.getCollection({ name });
    throw error;
  }
}

function clientOf(options: ChromaOptions, gate: Gate): ChromaClient {
  const { hostname, port, protocol } = new URL(options.url);
  const ssl = protocol === 'https:';
  const { token, tenant, database } = options;
  return new ChromaClient({
    host: hostname,
    port: port === '' ? (ssl ? 443 : 80) : Number(port),
    ssl,
    ...(tenant === undefined ? {} : { tenant }),
    ...(database === undefined ? {} : { database }),
    // Chroma's own servers read the first, proxies in front of one the second.
    headers: token === undefined ? {} : { 'x-chroma-token': token, authorization: `Bearer ${token}` },
    fetchOptions: { signal: gate.signal },
  });
}
